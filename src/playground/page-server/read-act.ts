import { z } from 'zod'
import type { Act } from '../page/protocol.ts'

const text = z.string().max(40_000)
const id = z.string().max(300)
const filling = z.union([
  text,
  z.number(),
  z.array(text).max(200),
  z.record(z.string(), z.unknown()),
  z.null(),
])
const filled = z.array(z.object({ blockId: id, actionId: id, value: filling })).max(200)
const where = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('message'), place: id, ts: id }),
  z.object({ kind: z.literal('view'), view: id }),
])

const act = z.discriminatedUnion('do', [
  z.object({ do: z.literal('command'), place: id, command: id, text }),
  z.object({ do: z.literal('write'), place: id, text: text.min(1) }),
  z.object({ do: z.literal('global-shortcut'), callbackId: id }),
  z.object({ do: z.literal('message-shortcut'), place: id, ts: id, callbackId: id }),
  z.object({
    do: z.literal('click'),
    on: where,
    blockId: id,
    actionId: id,
    value: filling.optional(),
    filled,
  }),
  z.object({ do: z.literal('fill'), view: id, filled }),
  z.object({ do: z.literal('submit'), view: id, filled }),
  z.object({ do: z.literal('close'), view: id, all: z.boolean() }),
  z.object({ do: z.literal('open-app'), tab: z.enum(['home', 'messages']) }),
  z.object({
    do: z.literal('move-time'),
    by: z.union([
      z
        .number()
        .positive()
        .max(366 * 86_400_000),
      z.literal('next'),
    ]),
  }),
])

/** What the page asks for; undefined where it is nothing that it could ask. */
export function readAct(body: string): Act | undefined {
  try {
    return act.parse(JSON.parse(body))
  } catch {
    return undefined
  }
}
