import type { SlackCore } from './core.ts'
import type { DeliveryReply } from './deliveries.ts'
import type { JsonObject } from './json.ts'
import type { SeenMessage, Told } from './person.ts'

/** Sends an interaction (a click, a submission, a shortcut) to the bot. */
export function interact(
  core: SlackCore,
  name: string,
  body: JsonObject,
  effect?: (reply: DeliveryReply) => void,
): Promise<DeliveryReply> {
  if (!core.manifest.interactive) throw new Error('The manifest does not enable interactivity')
  return core.deliveries.send({ kind: 'interactive', name, body }, effect)
}

/** What the person sees of it. */
export function toldBy(reply: DeliveryReply, answer?: SeenMessage): Told {
  if (!reply.acked) return { acked: false, ms: reply.ms, why: reply.why }
  return { acked: true, ms: reply.ms, answer }
}
