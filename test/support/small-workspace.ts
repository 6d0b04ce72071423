import { onTestFinished } from 'vitest'
import type { LocalSlackOptions } from '../../src/playground/local-slack/assemble-core.ts'
import { asObject, type JsonObject } from '../../src/playground/local-slack/json.ts'
import { type LocalSlack, startLocalSlack } from '../../src/playground/local-slack/local-slack.ts'
import { smallManifest } from './small-manifest.ts'

/** Ann and Ben in a public club, Ann alone in a private room without the bot; closed when the test ends. */
export async function smallWorkspace(options: Partial<LocalSlackOptions> = {}): Promise<LocalSlack> {
  const slack = await startLocalSlack({
    manifest: smallManifest,
    people: [
      { id: 'U1ANN', name: 'Ann Lee', tz: 'Europe/Madrid', locale: 'es-ES' },
      { id: 'U1BEN', name: 'Ben' },
      { id: 'U1GONE', name: 'Gone', deleted: true },
    ],
    channels: [
      { id: 'C1CLUB', name: 'club', members: ['U1ANN', 'U1BEN'] },
      { id: 'C1OTHER', name: 'other', members: ['U1BEN'], hasBot: false },
      { id: 'C1ROOM', name: 'room', members: ['U1ANN'], isPrivate: true, hasBot: false },
    ],
    ...options,
  })
  onTestFinished(() => slack.close())
  return slack
}

export interface Answer {
  status: number
  headers: Headers
  body: JsonObject
}

/** Calls a method with JSON arguments; the bot's token by default. */
export async function call(
  slack: LocalSlack,
  method: string,
  args: JsonObject = {},
  token: string | undefined = slack.tokens.bot,
): Promise<Answer> {
  const headers: Record<string, string> = { 'content-type': 'application/json' }
  if (token) headers.authorization = `Bearer ${token}`
  const response = await fetch(`${slack.apiUrl}${method}`, {
    method: 'POST',
    headers,
    body: JSON.stringify(args),
  })
  return { status: response.status, headers: response.headers, body: asObject(await response.json()) ?? {} }
}
