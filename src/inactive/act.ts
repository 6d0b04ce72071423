import { z } from 'zod'
import { EXPORT_ACTION } from '../export/export-action.ts'
import { WRITTEN_BY_A_PERSON } from '../slack/message-subtypes.ts'

const user = z.object({ id: z.string() })
const type = z.enum(['block_actions', 'view_submission', 'shortcut', 'message_action'])
const interaction = z.object({ type, user }).transform(({ user: { id } }) => id)

const command = z.object({ command: z.string(), user_id: z.string() }).transform(({ user_id: id }) => id)

const opened = z.object({ type: z.literal('app_home_opened'), user: z.string() })
/** A person's. */
const written = z.object({
  type: z.literal('message'),
  channel_type: z.literal('im'),
  subtype: z.enum(WRITTEN_BY_A_PERSON).optional(),
  bot_id: z.undefined().optional(),
  user: z.string(),
})
const event = z.object({ event: z.union([opened, written]) }).transform(({ event: { user: id } }) => id)

const act = z.union([interaction, command, event])

const pressedInAMessage = z.object({
  container: z.object({ type: z.literal('message') }),
  actions: z.array(z.object({ action_id: z.string() })),
})

/**
 * Who did something here, by a payload of Slack's; null where it tells of nobody's act. The file that the notice
 * offers is no such act: whoever takes it may want the rest to go.
 */
export function readAct(body: unknown): string | null {
  const inMessage = pressedInAMessage.safeParse(body)
  if (inMessage.success && inMessage.data.actions.some((one) => one.action_id === EXPORT_ACTION)) return null
  return act.safeParse(body).data ?? null
}
