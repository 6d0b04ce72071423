import type { FetchFunction } from '@slack/web-api'
import { z } from 'zod'
import type { Install } from './install.ts'
import type { Tokens } from './tokens.ts'

const STAND_IN = 'onward-workspace-'

/**
 * What a client of Slack is given in the place of a workspace's token. Bolt keeps a client for every token that
 * it ever saw, and tokens change twice a day: so clients know the workspace, and the token is put in last.
 */
export function standInFor(workspaceId: string): string {
  return `${STAND_IN}${workspaceId}`
}

/** Slack's errors that say that the token will not do, and nothing of the request. */
const REFUSED_TOKEN = new Set([
  'token_expired',
  'token_revoked',
  'invalid_auth',
  'account_inactive',
  'not_authed',
])

/**
 * Puts the workspace's own token into each request that goes out in its name. A token that Slack refuses, since
 * it ended or was replaced meanwhile, is looked for anew once: a refused request has done nothing.
 */
export function workspaceFetch(tokens: Tokens, send: FetchFunction): FetchFunction {
  return async (url, init) => {
    const [, workspaceId] = NAMED.exec(init?.headers?.Authorization ?? '') ?? []
    if (workspaceId === undefined) return send(url, init)
    const sendAs = async ({ botToken }: Install) =>
      read(await send(url, { ...init, headers: { ...init?.headers, Authorization: `Bearer ${botToken}` } }))
    const install = await tokens.of(workspaceId)
    if (install === null) return Response.json({ ok: false, error: 'not_authed' })
    const first = await sendAs(install)
    if (first.refusal === null) return first.response
    const other = await tokens.after(workspaceId, install, first.refusal)
    return other === null ? first.response : (await sendAs(other)).response
  }
}

const NAMED = new RegExp(`^Bearer ${STAND_IN}(\\w+)$`)
/** Refusals are short. */
const LONGEST_REFUSAL = 1_000

type FetchResponse = Awaited<ReturnType<FetchFunction>>

/** The answer, and why Slack did not take the token; null where it did, or said nothing of it. */
async function read(response: FetchResponse): Promise<{ response: FetchResponse; refusal: string | null }> {
  if (response.status !== 200 || Number(response.headers.get('content-length')) > LONGEST_REFUSAL)
    return { response, refusal: null }
  const text = await response.text()
  // Its text can be read once: whoever asked gets it in a new one.
  const answer = new Response(text, { headers: Object.fromEntries(response.headers.entries()) })
  const { success, data } = refusal.safeParse(text.length > LONGEST_REFUSAL ? null : parsed(text))
  return { response: answer, refusal: success && REFUSED_TOKEN.has(data.error) ? data.error : null }
}

const refusal = z.object({ ok: z.literal(false), error: z.string() })

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
