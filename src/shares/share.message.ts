import type { KnownBlock, RichTextElement } from '@slack/types'
import type { Scope } from '../db/scope.ts'
import { groupById } from '../groups/group-by-id.ts'
import { takesShares } from '../groups/share-groups.ts'
import { addressOf } from '../members/address-of.ts'
import type { PlacedKind, SlackMessage } from '../outbox/message-kind.ts'
import { actions, button, confirmation, runs } from '../slack/blocks.ts'
import { wordsFor } from '../words/language.ts'
import { holdShare } from './hold-share.ts'
import type { Share, ShareContent } from './share.ts'
import { clearText, findShare, groupOfShare, moveShare } from './shares.store.ts'

/** Takes a share down; its value is the share's id. */
export const TAKE_DOWN_ACTION = 'take_down_share'

/** Opens the form for a kind word; its value is the share's id. */
export const SEND_KIND_WORD_ACTION = 'send_kind_word'

/** What the channel shows, and the preview before it: the same blocks. A member's words stand as text alone. */
export function shareBlocks(content: ShareContent): KnownBlock[] {
  const { channel } = wordsFor(content.locale).shares
  const who: RichTextElement =
    content.by === null ? text(channel.somebody) : { type: 'user', user_id: content.by }
  const said = channel.said[content.outcome][content.stage]
  return [
    runs(who, text(` ${said}`)),
    ...(content.company === null
      ? []
      : [runs(text(`${channel.company} `), { ...text(content.company), style: { bold: true } })]),
    ...(content.words === null ? [] : [quote(content.words)]),
  ]
}

/** The message in the channel. Once nobody knows whose it is, no kind word can reach them. */
export function shareView(shareId: string, content: ShareContent, isLinked: boolean): SlackMessage {
  const { shares, kindWords } = wordsFor(content.locale)
  const { channel, takeDown } = shares
  const takeIt = button(TAKE_DOWN_ACTION, takeDown.button, shareId)
  return {
    text: channel.quiet,
    blocks: [
      ...shareBlocks(content),
      actions(...(isLinked ? [button(SEND_KIND_WORD_ACTION, kindWords.send, shareId)] : []), {
        ...takeIt,
        confirm: confirmation(takeDown),
      }),
    ],
  }
}

/**
 * A share in its group's channel. Subject: the share. Once at most: a second one in a channel is worse than none.
 * Group rules hold until the last moment; what can't go out is kept for its author, who is told.
 */
export const shareMessage: PlacedKind = {
  kind: 'share',
  priority: 'answer',
  whenUnknown: 'leave out',
  async render(scope, shareId) {
    const { group, share } = await shareById(scope, shareId)
    if (group === null || share?.content == null) return null
    if (share.state === 'queued' && !(await mayGoOut(scope, share))) return null
    return { to: group.channel, message: shareView(share.id, share.content, share.link !== null) }
  },
  async placeOf(scope, shareId) {
    return (await shareById(scope, shareId)).share?.place ?? null
  },
  async ended(scope, deps, shareId, end) {
    const { share } = await shareById(scope, shareId)
    if (share === null) return false
    if (end.operation === 'update') {
      if (share.link === null) await clearText(scope, shareId)
      return true
    }
    if (share.state !== 'queued') return false
    const { how, place } = end
    if (how === 'sent' && place !== null)
      return moveShare(scope, shareId, { from: 'queued', to: 'sent', place })
    if (how === 'unknown') return moveShare(scope, shareId, { from: 'queued', to: 'unknown' })
    return holdShare(scope, deps, share)
  },
}

/** Whether the group takes it from its author now; somebody who was forgotten or has left shares nothing. */
export async function mayGoOut(scope: Scope, { groupId, link }: Share): Promise<boolean> {
  const group = await groupById(scope, groupId)
  const author = await addressOf(scope, link?.memberId ?? null)
  return group !== null && author !== null && takesShares(scope, group, author.slackUserId)
}

/** A share and its group, by the share's id alone. */
export async function shareById(scope: Scope, shareId: string) {
  const groupId = await groupOfShare(scope, shareId)
  const group = groupId === null ? null : await groupById(scope, groupId)
  return { group, share: group === null ? null : await findShare(scope, group, shareId) }
}

function text(said: string) {
  return { type: 'text', text: said } as const
}

function quote(words: string): KnownBlock {
  return { type: 'rich_text', elements: [{ type: 'rich_text_quote', elements: [text(words)] }] }
}
