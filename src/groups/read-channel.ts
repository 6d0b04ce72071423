import { WebAPIPlatformError, type WebClient } from '@slack/web-api'

/** A channel that can be a group: one that Onward is in, and no direct message. */
export type ChannelReading =
  | { readonly kind: 'channel'; readonly name: string }
  | { readonly kind: 'not invited' }
  | { readonly kind: 'no channel' }

/** Asks Slack about the channel that somebody typed a command in. Throws where Slack can't be asked. */
export async function readChannel(client: WebClient, channel: string): Promise<ChannelReading> {
  try {
    const { channel: info } = await client.conversations.info({ channel })
    if (info === undefined || info.is_im === true || info.is_mpim === true) return { kind: 'no channel' }
    if (info.is_member !== true || info.is_archived === true) return { kind: 'not invited' }
    return { kind: 'channel', name: info.name ?? '' }
  } catch (error) {
    if (!(error instanceof WebAPIPlatformError)) throw error
    if (error.data.error === 'channel_not_found' || error.data.error === 'not_in_channel')
      return { kind: channel.startsWith('D') ? 'no channel' : 'not invited' }
    throw error
  }
}
