import { z } from 'zod'
import type { Deps } from '../deps.ts'
import { UNKNOWN_PROFILE } from '../members/member.ts'
import { WRITTEN_BY_A_PERSON } from '../slack/message-subtypes.ts'
import type { Installation } from '../workspaces/installation.ts'
import { answerFreeMessage } from './answer-free-message.ts'

/** A person's message to the bot. The text is not read. */
const envelope = z.object({
  team_id: z.string(),
  event: z.object({
    type: z.literal('message'),
    channel_type: z.literal('im'),
    subtype: z.enum(WRITTEN_BY_A_PERSON).optional(),
    bot_id: z.undefined().optional(),
    user: z.string(),
    channel: z.string(),
    ts: z.string(),
  }),
})

/**
 * Queues the answer to a free message before Slack is told that we have it, so that a crash in between
 * leaves nobody without an answer. Anything else is left alone; the same message twice is answered once.
 * Throws when nothing could be stored, so that Slack sends it again.
 */
export async function recordFreeMessage(
  deps: Pick<Deps, 'database' | 'clock' | 'random' | 'profiles'>,
  { workspaceId, botUserId }: Pick<Installation, 'workspaceId' | 'botUserId'>,
  body: unknown,
): Promise<void> {
  const parsed = envelope.safeParse(body)
  if (!parsed.success || parsed.data.team_id !== workspaceId) return
  if (parsed.data.event.user === botUserId) return
  const { user: slackUserId, channel, ts } = parsed.data.event
  const profile = deps.profiles.remembered(workspaceId, slackUserId) ?? UNKNOWN_PROFILE
  await answerFreeMessage(deps, { workspaceId, slackUserId, profile, channel, ts })
}
