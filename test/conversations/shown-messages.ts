import type { Courier } from '../../src/outbox/courier.ts'
import type { SlackMessage } from '../../src/outbox/message-kind.ts'

/** What stands in one member's DM, by ts. */
export type ShownMessages = { readonly courier: Courier; readonly shown: Map<string, SlackMessage> }

/** A courier that takes everything at once; `see` is given each message. */
export function shownMessages(
  channel: string,
  see: (message: SlackMessage, how: 'post' | 'update') => void,
): ShownMessages {
  const shown = new Map<string, SlackMessage>()
  return {
    shown,
    courier: {
      post: async (_to, message) => {
        const place = { channel, ts: String(shown.size + 1) }
        shown.set(place.ts, message)
        see(message, 'post')
        return { kind: 'accepted', place }
      },
      update: async (place, message) => {
        shown.set(place.ts, message)
        see(message, 'update')
        return { kind: 'accepted', place }
      },
      erase: async (place) => ({ kind: 'accepted', place }),
      find: async () => ({ kind: 'absent' }),
      publish: async () => ({ kind: 'published', hash: 'h' }),
    },
  }
}
