import type { IncomingMessage } from 'node:http'

/**
 * Why a request is turned away; undefined where it may come in. A page elsewhere can make the browser send
 * requests here, and a name elsewhere can be made to lead here: neither may drive or read the playground.
 */
export function whyRefused({ headers }: Pick<IncomingMessage, 'headers'>, port: number): string | undefined {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`]
  if (!hosts.includes(headers.host ?? '')) return 'This address is not mine.'
  const origins = hosts.map((host) => `http://${host}`)
  if (headers.origin !== undefined && !origins.includes(headers.origin)) return 'This page is not mine.'
  // Whoever follows a link to the page may open it; it can't be framed, and its window can't be driven.
  if (headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document') return undefined
  const site = headers['sec-fetch-site']
  if (site === 'cross-site' || site === 'same-site') return 'Another page may not ask for this.'
  return undefined
}
