import type { BlockAction } from '@slack/bolt'
import type { Place } from '../outbox/place.ts'

/** The message that was clicked: where it is, is known from now on, even if our record of it was lost. */
export function clickedPlace({ container }: BlockAction): Place | null {
  return typeof container.channel_id === 'string' && typeof container.message_ts === 'string'
    ? { channel: container.channel_id, ts: container.message_ts }
    : null
}
