import type { WebClient } from '@slack/web-api'
import type { Deps } from '../deps.ts'
import { type Language, wordsFor } from '../words/language.ts'
import type { Who } from './who.ts'

/** Slack takes a modal and an answer for three seconds; the language may cost this much of them. Real time. */
const ASK_FOR_MS = 500

type Profiles = Pick<Deps, 'profiles'>

/** The words for whoever acts, by what is remembered of them; English where nothing is. Nobody is asked. */
export function wordsOf({ profiles }: Profiles, { workspaceId, slackUserId }: Who): Language {
  return wordsFor(profiles.remembered(workspaceId, slackUserId)?.locale ?? null)
}

/**
 * The same, where somebody may be met for the first time since the start: their language is asked for, half a
 * second at most.
 */
export async function askedWordsOf(deps: Profiles, client: WebClient, who: Who): Promise<Language> {
  const { workspaceId, slackUserId } = who
  if (deps.profiles.remembered(workspaceId, slackUserId) === null) {
    const late = new Promise((resolve) => setTimeout(resolve, ASK_FOR_MS).unref())
    await Promise.race([deps.profiles.of(client, workspaceId, slackUserId), late])
  }
  return wordsOf(deps, who)
}
