import type { KnownBlock } from '@slack/types'
import type { Scope } from '../db/scope.ts'
import { groupById } from '../groups/group-by-id.ts'
import { recogniseMember } from '../members/recognise-member.ts'
import type { PlacedKind } from '../outbox/message-kind.ts'
import { actions, button, confirmation, runs, smallPrint } from '../slack/blocks.ts'
import { wordsFor } from '../words/language.ts'
import type { Letter } from './kind-word.ts'
import { endKindWord, findKindWord, groupOfKindWord, moveKindWord } from './kind-words.store.ts'

/** Buttons under a kind word. Their value is its id. */
export const KIND_WORD_ACTIONS = {
  hide: 'hide_kind_word',
  stop: 'stop_kind_words',
  report: 'report_kind_word',
} as const

/** A kind word in the DM of whoever it is for. Subject: the kind word. What is queued names nobody. */
export const kindWordMessage: PlacedKind = {
  kind: 'kind-word',
  priority: 'answer',
  whenUnknown: 'leave out',
  async render(scope, id) {
    const { letter } = await kindWordById(scope, id)
    if (letter?.recipient == null) return null
    const member = await recogniseMember(scope, letter.recipient)
    if (member === null) return null
    const { message } = wordsFor(member.locale).kindWords
    const { hide, stop, report } = KIND_WORD_ACTIONS
    const blocks = [
      ...letterBlocks(letter, ` ${message.wrote}`),
      smallPrint(message.private),
      actions(button(hide, message.hide, id), button(stop, message.stop, id), {
        ...button(report, message.report, id),
        confirm: confirmation(message.confirm),
      }),
    ]
    return { to: letter.recipient, message: { text: message.quiet, blocks } }
  },
  async placeOf(scope, id) {
    return (await kindWordById(scope, id)).letter?.place ?? null
  },
  async ended(scope, _deps, id, end) {
    const { group, letter } = await kindWordById(scope, id)
    if (group === null || letter === null) return false
    if (end.operation === 'post' && end.place !== null)
      return moveKindWord(scope, group, id, {
        ...{ from: 'queued', to: 'sent', letter: { ...letter, place: end.place } },
      })
    await endKindWord(scope, id, { group, letter })
    return false
  },
}

/** Who wrote, and what. */
export function letterBlocks({ sender, words }: Letter, wrote: string): KnownBlock[] {
  return [
    runs({ type: 'user', user_id: sender }, { type: 'text', text: wrote }),
    {
      type: 'rich_text',
      elements: [{ type: 'rich_text_quote', elements: [{ type: 'text', text: words }] }],
    },
  ]
}

/** A kind word with its group, by its id alone; a letter that is gone is null. */
export async function kindWordById(scope: Scope, id: string) {
  const groupId = await groupOfKindWord(scope, id)
  const group = groupId === null ? null : await groupById(scope, groupId)
  const word = group === null ? null : await findKindWord(scope, group, id)
  return { group, word, letter: word?.letter ?? null }
}
