import type { JsonObject } from '../../src/playground/local-slack/json.ts'
import type { LocalSlack } from '../../src/playground/local-slack/local-slack.ts'
import type { WireDelivery, WireRequest } from '../../src/playground/local-slack/wire-log.ts'

/** Something that the bot said, as JSON, and who alone could see it. */
export interface Said {
  to: string
  what: string
}

/** All that the bot has said over the wire: messages, views, answers to clicks and to submissions. */
export function saidTo({ wire }: LocalSlack): Said[] {
  const deliveries = wire.deliveries()
  const owners = new Map<unknown, string>()
  for (const { body } of deliveries) {
    owners.set(body.trigger_id, personOf(body))
    owners.set(pathOf(body.response_url), personOf(body))
  }
  for (const { args, answer } of wire.requests()) {
    const view = answer?.body.view
    if (args.trigger_id && isObject(view) && owners.has(args.trigger_id))
      owners.set(view.id, owners.get(args.trigger_id) ?? '')
  }
  return [
    ...wire
      .requests()
      .map((request) => ({ to: readerOf(request, owners), what: JSON.stringify(request.args) })),
    ...deliveries.flatMap(acknowledged),
  ]
}

function readerOf({ args }: WireRequest, owners: Map<unknown, string>): string {
  if (typeof args.channel === 'string') return args.channel.replace(/^D/, 'U')
  if (typeof args.user_id === 'string') return args.user_id
  return owners.get(args.trigger_id ?? args.path ?? args.view_id) ?? 'nobody known'
}

function acknowledged({ body, ack }: WireDelivery): Said[] {
  return ack ? [{ to: personOf(body), what: JSON.stringify(ack.payload ?? '') }] : []
}

function personOf(body: JsonObject): string {
  const user = isObject(body.user) ? body.user.id : body.user_id
  return typeof user === 'string' ? user : 'nobody known'
}

function pathOf(url: unknown): string | undefined {
  return typeof url === 'string' ? new URL(url).pathname : undefined
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null
}
