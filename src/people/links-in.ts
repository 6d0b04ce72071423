/** Where Slack keeps what a message holds; whatever else it sends is left alone. */
export type MessageWithLinks = {
  readonly text?: string | undefined
  readonly attachments?: readonly {
    readonly from_url?: string | undefined
    readonly original_url?: string | undefined
    readonly title_link?: string | undefined
  }[]
}

const LONGEST_LINK = 2_000
export const MOST_LINKS = 10

/** In Slack's text a link stands in angle brackets, perhaps with its label behind a bar. */
const IN_TEXT = /https?:\/\/[^\s<>|]+/gi
/** What ends a sentence rather than a link. */
const TRAILING = new Set('.,;:!?\'"”’»)]}')

/** The web links of a message, each once, in their order; what is attached follows. */
export function linksIn({ text = '', attachments = [] }: MessageWithLinks): string[] {
  const inText = [...text.matchAll(IN_TEXT)].map(([link]) => withoutTrailing(unescaped(link)))
  const attached = attachments.flatMap(({ original_url, from_url, title_link }) =>
    [original_url ?? from_url ?? title_link].filter((link) => link !== undefined),
  )
  const links = [...inText, ...attached].map(webLink).filter((link) => link !== null)
  return [...new Set(links)].slice(0, MOST_LINKS)
}

/** From the end, in one pass: a pattern looks at each run anew from each of its characters. */
function withoutTrailing(link: string): string {
  let end = link.length
  while (TRAILING.has(link.charAt(end - 1))) end -= 1
  return link.slice(0, end)
}

/** A link as it is kept: as typed, with https:// where nothing stands before; null where it is no web link. */
export function webLink(typed: string): string | null {
  const link = /^[a-z][a-z0-9+.-]*:/i.test(typed) ? typed : `https://${typed}`
  if (link.length > LONGEST_LINK || !URL.canParse(link)) return null
  const { protocol, hostname } = new URL(link)
  const isWeb = protocol === 'https:' || protocol === 'http:'
  return isWeb && hostname.includes('.') ? link : null
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}
