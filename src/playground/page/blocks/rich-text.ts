import { type ComponentChildren, h, type JSX } from 'preact'
import { objectOf, objectsOf, textOf } from '../json.ts'
import type { Json } from '../protocol.ts'
import { Mention, SafeLink } from './inline.ts'

/** A rich_text block: sections, lists, quotes, preformatted text. */
export function RichText({ block }: { block: Json }): JSX.Element {
  return h('div', { class: 'rich-text words' }, objectsOf(block.elements).map(part))
}

function part(element: Json): ComponentChildren {
  const inside = () => objectsOf(element.elements).map(run)
  switch (element.type) {
    case 'rich_text_section':
      return h('div', null, inside())
    case 'rich_text_preformatted':
      return h('pre', { tabIndex: 0 }, inside())
    case 'rich_text_quote':
      return h('blockquote', null, inside())
    case 'rich_text_list': {
      const items = objectsOf(element.elements).map((item) =>
        h('li', null, objectsOf(item.elements).map(run)),
      )
      const indent = `indent-${Math.min(4, Number(element.indent ?? 0))}`
      return element.style === 'ordered'
        ? h('ol', { class: indent, start: Number(element.offset ?? 0) + 1 }, items)
        : h('ul', { class: indent }, items)
    }
    default:
      return null
  }
}

function run(element: Json): ComponentChildren {
  switch (element.type) {
    case 'text':
      return styled(textOf(element.text), objectOf(element.style))
    case 'link': {
      const url = textOf(element.url)
      return styled(h(SafeLink, { url }, textOf(element.text) || url), objectOf(element.style))
    }
    case 'user':
      return h(Mention, { target: `@${textOf(element.user_id)}`, label: undefined })
    case 'channel':
      return h(Mention, { target: `#${textOf(element.channel_id)}`, label: undefined })
    case 'broadcast':
      return h(Mention, { target: `!${textOf(element.range)}`, label: undefined })
    case 'emoji':
      return emoji(element)
    case 'date':
      return textOf(element.fallback) || new Date(Number(element.timestamp) * 1_000).toDateString()
    default:
      return textOf(element.text)
  }
}

function emoji(element: Json): string {
  const points = textOf(element.unicode).split('-').filter(Boolean)
  if (points.length === 0) return `:${textOf(element.name)}:`
  return String.fromCodePoint(...points.map((point) => Number.parseInt(point, 16)))
}

function styled(words: ComponentChildren, style: Json): ComponentChildren {
  let drawn = words
  if (style.code === true) drawn = h('code', null, drawn)
  if (style.strike === true) drawn = h('s', null, drawn)
  if (style.italic === true) drawn = h('em', null, drawn)
  if (style.bold === true) drawn = h('strong', null, drawn)
  return drawn
}
