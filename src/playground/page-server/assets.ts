import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { fileURLToPath } from 'node:url'

export type Asset = { readonly type: string; readonly body: string }

const PAGE = new URL('../page/', import.meta.url)
const SCRIPT = 'text/javascript; charset=utf-8'

/** The one library that the page stands on, as it comes from its package. */
const LIBRARIES: Readonly<Record<string, string>> = {
  '/library/preact.js': 'preact',
  '/library/preact-hooks.js': 'preact/hooks',
}

const INDEX = readFileSync(new URL('index.html', PAGE), 'utf8')

/** Inline scripts are forbidden; the one import map is let in by its digest. */
const importMap = /<script type="importmap">([\s\S]*?)<\/script>/.exec(INDEX)?.[1] ?? ''
const hash = createHash('sha256').update(importMap).digest('base64')

/** Nothing from anywhere else, nothing inline but the import map. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  `script-src 'self' 'sha256-${hash}'`,
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const remembered = new Map<string, Asset | undefined>()

/** A file of the page by its path; undefined where there is none. TypeScript loses its types on the way. */
export function assetAt(path: string): Asset | undefined {
  if (!remembered.has(path)) remembered.set(path, load(path))
  return remembered.get(path)
}

function load(path: string): Asset | undefined {
  if (path === '/') return { type: 'text/html; charset=utf-8', body: INDEX }
  const library = LIBRARIES[path]
  if (library !== undefined) {
    return { type: SCRIPT, body: readFileSync(fileURLToPath(import.meta.resolve(library)), 'utf8') }
  }
  const file = /^\/page\/((?:[a-z0-9-]+\/)*[a-z0-9-]+\.(?:ts|css|svg))$/.exec(path)?.[1]
  if (file === undefined || !existsSync(new URL(file, PAGE))) return undefined
  const text = readFileSync(new URL(file, PAGE), 'utf8')
  if (file.endsWith('.css')) return { type: 'text/css; charset=utf-8', body: text }
  if (file.endsWith('.svg')) return { type: 'image/svg+xml', body: text }
  return { type: SCRIPT, body: stripTypeScriptTypes(text) }
}
