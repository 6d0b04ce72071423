import { type RawBuilder, sql } from 'kysely'

/** What the processes of one Postgres tell each other. */
export type News =
  /** Something was queued, or left over, that may be delivered. */
  | { readonly kind: 'due' }
  /** What is remembered of somebody, by this key, is out of date. */
  | { readonly kind: 'profile'; readonly key: string }

/** The name under which they listen. */
export const CHANNEL = 'onward'

/**
 * Part of a statement on Postgres: once its transaction is stored, every process looks for what is due. The
 * same told twice in a transaction is heard once.
 */
export function tellDue(): RawBuilder<unknown> {
  return sql`pg_notify(${CHANNEL}, ${formatNews({ kind: 'due' })})`
}

/** As it goes over the wire; `readNews` is its way back. */
export function formatNews(news: News): string {
  return news.kind === 'profile' ? `profile ${news.key}` : news.kind
}

/** Null for what this version does not know. */
export function readNews(text: string | undefined): News | null {
  const [kind, key] = (text ?? '').split(' ')
  if (kind === 'due') return { kind }
  return kind === 'profile' && key !== undefined ? { kind, key } : null
}
