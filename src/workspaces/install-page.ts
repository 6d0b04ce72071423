import { createHash } from 'node:crypto'
import { fill } from '../words/fill.ts'
import { LANGUAGES, type Language, wordsFor } from '../words/language.ts'

/** What was installed, as the page after it says it. */
export type Installed = {
  readonly appId: string
  readonly name: string
  readonly installId: string
  readonly isOrganisation: boolean
  /** The scopes that are needed and were not given. */
  readonly lacks: readonly string[]
}

/** The languages are the browser's (Accept-Language), in its order; English where we have none of them. */
export function wordsForBrowser(acceptLanguage: string | undefined): Language {
  const tags = (acceptLanguage ?? '').split(',').map((part) => part.split(';', 1)[0]?.trim() ?? '')
  const known = tags.find((tag) => Object.hasOwn(LANGUAGES, tag.split('-', 1)[0]?.toLowerCase() ?? ''))
  return wordsFor(known ?? null)
}

/** Says what Slack will ask, and leads there. */
export function installPage(words: Language, authorizeUrl: string): string {
  const { install } = words
  return page(words, install.title, [
    `<p>${escaped(install.intro)}</p>`,
    `<h2>${escaped(install.asksTitle)}</h2>`,
    list('ul', install.asks),
    link(authorizeUrl, install.add),
    `<p>${escaped(install.minutes)}</p>`,
  ])
}

/** Says that it worked, what is missing, and what comes next. */
export function installedPage(words: Language, installed: Installed, installPath: string): string {
  const { install } = words
  const { appId, name, installId, isOrganisation, lacks } = installed
  const done = isOrganisation
    ? fill(install.doneOrganisation, { organisation: name })
    : fill(install.done, { workspace: name })
  const manage = `https://app.slack.com/manage/${installId}/integrations/profile/${appId}/workspaces/add`
  const app = `https://slack.com/app_redirect?${new URLSearchParams({ app: appId, team: installId })}`
  return page(words, install.doneTitle, [
    `<p>${escaped(done)}</p>`,
    ...(lacks.length === 0
      ? []
      : [
          `<h2>${escaped(install.lacksTitle)}</h2>`,
          `<p>${escaped(fill(install.lacks, { scopes: lacks.join(', ') }))}</p>`,
          link(installPath, install.again),
        ]),
    ...(isOrganisation ? [link(manage, install.addWorkspaces)] : []),
    `<h2>${escaped(install.nextTitle)}</h2>`,
    list('ol', install.next),
    ...(isOrganisation ? [] : [link(app, install.openSlack)]),
  ])
}

/** Says what did not work and that nothing was changed, with the way back to the first page. */
export function notInstalledPage(
  words: Language,
  why: 'cancelled' | 'stale' | 'refused' | 'away',
  installPath: string,
): string {
  const { install } = words
  return page(words, install[`${why}Title`], [
    `<p>${escaped(install[why])}</p>`,
    link(installPath, install.again),
  ])
}

const STYLE = `:root{color-scheme:light dark}
body{margin:0 auto;max-width:38rem;padding:2rem 1rem;font:1.0625rem/1.55 system-ui,sans-serif;color:#1d2b33;background:#fff}
h1{font-size:1.75rem;line-height:1.2}
h2{font-size:1.125rem;margin-top:2rem}
li{margin:.35rem 0}
a{display:inline-block;margin:1rem 0;padding:.7rem 1.2rem;border-radius:.4rem;background:#2f4858;color:#fff;font-weight:600}
a:focus-visible{outline:3px solid #c77700;outline-offset:3px}
@media (prefers-color-scheme:dark){body{color:#e8eef1;background:#12191d}a{background:#9cc4d8;color:#12191d}}`

/** The headers with which every page goes out: nothing but its own style, in no frame, kept by nobody. */
export const PAGE_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
} as const

function page({ locale }: Language, title: string, parts: readonly string[]): string {
  const { language } = new Intl.Locale(locale)
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title><style>${STYLE}</style></head>
<body><main>
<h1>${escaped(title)}</h1>
${parts.join('\n')}
</main></body></html>
`
}

function list(tag: 'ul' | 'ol', items: readonly string[]): string {
  return `<${tag}>${items.map((item) => `<li>${escaped(item)}</li>`).join('')}</${tag}>`
}

function link(href: string, text: string): string {
  return `<p><a href="${escaped(href)}">${escaped(text)}</a></p>`
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
}
