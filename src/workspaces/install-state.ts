import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** How long somebody may take between our page and Slack's answer. Real time. */
export const STATE_MS = 10 * 60 * 1_000

/**
 * A state that ties Slack's answer to the browser that asked: it goes to Slack and into a cookie. It holds
 * when it was made, signed, so that nothing needs to be stored for whoever only looks at the page.
 */
export function makeState(secret: string, realNow: number): string {
  const body = `${realNow.toString(36)}.${randomBytes(24).toString('base64url')}`
  return `${body}.${sign(secret, body)}`
}

/**
 * What a state that came back is worth: its hash, and until when it would be taken; null where it is not ours
 * or too old.
 */
export function readState(
  secret: string,
  state: string,
  realNow: number,
): { readonly hash: string; readonly endsAt: number } | null {
  const [at = '', nonce = '', signature = '', ...rest] = state.split('.')
  if (rest.length > 0 || !isSame(signature, sign(secret, `${at}.${nonce}`))) return null
  const endsAt = Number.parseInt(at, 36) + STATE_MS
  if (!(endsAt > realNow && endsAt <= realNow + STATE_MS)) return null
  return { hash: createHash('sha256').update(state).digest('base64url'), endsAt }
}

/** Whether two texts are the same, told in a time that says nothing of where they differ. */
export function isSame(a: string, b: string): boolean {
  const [one, other] = [Buffer.from(a), Buffer.from(b)]
  return one.length === other.length && timingSafeEqual(one, other)
}

function sign(secret: string, body: string): string {
  return createHmac('sha256', secret).update(`onward install state ${body}`).digest('base64url')
}
