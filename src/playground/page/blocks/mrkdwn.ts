import { type ComponentChildren, h } from 'preact'
import { Mention, SafeLink } from './inline.ts'

/** Slack's old formatting, as people's messages and mrkdwn text objects have it. Never HTML. */
export function mrkdwn(text: string): ComponentChildren {
  return text.split(/(```[\s\S]*?```)/).map((part) => {
    if (part.startsWith('```') && part.length >= 6) {
      return h('pre', null, unescaped(part.slice(3, -3).replace(/^\n/, '')))
    }
    return quotes(part)
  })
}

function quotes(text: string): ComponentChildren {
  const lines = text.split('\n')
  return lines.map((line, index) => {
    const end = index < lines.length - 1 ? '\n' : ''
    const quoted = /^(?:&gt;|>)\s?(.*)$/.exec(line)
    if (quoted && !line.startsWith('&gt;&gt;')) return h('blockquote', null, spans(quoted[1] ?? ''))
    return [spans(line), end]
  })
}

const SPAN =
  /<([^<>\n]+)>|`([^`\n]+)`|(?<![\p{L}\p{N}])\*([^*\n]+)\*(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_([^_\n]+)_(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])~([^~\n]+)~(?![\p{L}\p{N}])/gu

function spans(text: string): ComponentChildren {
  const out: ComponentChildren[] = []
  let from = 0
  for (const match of text.matchAll(SPAN)) {
    const [whole, angle, code, bold, italic, strike] = match
    out.push(unescaped(text.slice(from, match.index)))
    from = match.index + whole.length
    if (angle !== undefined) out.push(pointed(angle))
    else if (code !== undefined) out.push(h('code', null, unescaped(code)))
    else if (bold !== undefined) out.push(h('strong', null, spans(bold)))
    else if (italic !== undefined) out.push(h('em', null, spans(italic)))
    else if (strike !== undefined) out.push(h('s', null, spans(strike)))
  }
  out.push(unescaped(text.slice(from)))
  return out
}

/** What stands between angle brackets: a person, a channel, everybody, or an address. */
function pointed(inside: string): ComponentChildren {
  const [target = '', label] = inside.split('|', 2)
  if (/^[@#!]/.test(target)) return h(Mention, { target, label })
  return h(SafeLink, { url: unescaped(target) }, unescaped(label ?? target.replace(/^mailto:/, '')))
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}
