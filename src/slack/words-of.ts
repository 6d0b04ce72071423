import type { WebClient } from '@slack/web-api'
import type { Deps } from '../deps.ts'
import { type Language, wordsFor } from '../words/language.ts'
import type { Who } from './who.ts'

type Profiles = Pick<Deps, 'profiles'>

/** The words for whoever acts, by what is remembered of them; English where nothing is. Nobody is asked. */
export function wordsOf({ profiles }: Profiles, { workspaceId, slackUserId }: Who): Language {
  return wordsFor(profiles.remembered(workspaceId, slackUserId)?.locale ?? null)
}

/**
 * The same, where somebody may be met for the first time since the start: their language is asked for, a second
 * of Slack's three at most.
 */
export async function askedWordsOf({ profiles }: Profiles, client: WebClient, who: Who): Promise<Language> {
  return wordsFor((await profiles.of(client, who.workspaceId, who.slackUserId)).locale)
}
