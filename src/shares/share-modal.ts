import type { InputBlock, KnownBlock, ModalView } from '@slack/types'
import { z } from 'zod'
import type { Group } from '../groups/group.ts'
import { OUTCOMES, STAGES } from '../rejections/rejection.ts'
import { actions, button, confirmation, paragraph, plain, smallPrint } from '../slack/blocks.ts'
import { cleanText } from '../slack/members-text.ts'
import { readJson } from '../slack/read-json.ts'
import { tooLong } from '../words/count.ts'
import { fill } from '../words/fill.ts'
import type { Language } from '../words/language.ts'
import { shareBlocks, TAKE_DOWN_ACTION } from './share.message.ts'
import { MOST_WORDS, type Share, type ShareContent } from './share.ts'

/** The callback_id of the form. */
export const SHARE_MODAL = 'share'

/** The fields, which are the block_ids too; each element's action_id is `value`. */
export const SHARE_FIELDS = { name: 'name', company: 'company', words: 'words' } as const

/** What the form shows above its preview. */
export type ShareNote = 'changed' | 'held' | 'taken down' | null

/** What a member has seen, and says yes to. */
export type SeenShare = {
  readonly entryId: string
  readonly groupId: string
  readonly content: ShareContent
}

/** What a member chose in the form. */
export type ShareChoice = {
  readonly named: boolean
  readonly company: boolean
  readonly words: string | null
}

/** The preview, word for word, what it means to share it, and what can be changed. It is submitted as it was seen. */
export function shareModal(words: Language, seen: SeenShare, group: Group, note: ShareNote): ModalView {
  const said = words.shares
  const { content } = seen
  const notes = { changed: said.changed, held: said.heldBefore, 'taken down': said.takenDownBefore }
  return {
    type: 'modal',
    callback_id: SHARE_MODAL,
    private_metadata: JSON.stringify(seen),
    title: plain(said.title),
    submit: plain(said.submit),
    close: plain(said.close),
    blocks: [
      ...(note === null ? [] : [paragraph(notes[note])]),
      paragraph(fill(said.preview, { group: group.name })),
      { type: 'divider' },
      ...shareBlocks(content),
      { type: 'divider' },
      smallPrint(said.buttonsBelow),
      ...meaning(words, content).map(paragraph),
      ...fields(words, content),
    ],
  }
}

function meaning({ shares: said }: Language, { by, company }: ShareContent): string[] {
  return [
    ...(company === null ? [] : [said.peopleThere]),
    ...(by === null ? [said.unnamedWait, said.giveAway] : [said.namedAtOnce]),
    said.cut,
  ]
}

function fields({ shares: said }: Language, content: ShareContent): KnownBlock[] {
  const names = [
    { text: plain(said.unnamed), value: 'unnamed' },
    { text: plain(said.named), value: 'named' },
  ] as const
  const company = { text: plain(said.companyOption), value: 'company' }
  return [
    input(SHARE_FIELDS.name, said.name, null, {
      type: 'radio_buttons',
      action_id: 'value',
      options: [...names],
      initial_option: names[content.by === null ? 0 : 1],
    }),
    input(
      SHARE_FIELDS.company,
      said.company,
      said.companyHint,
      {
        type: 'checkboxes',
        action_id: 'value',
        options: [company],
        ...(content.company !== null && { initial_options: [company] }),
      },
      true,
    ),
    input(
      SHARE_FIELDS.words,
      said.words,
      said.wordsHint,
      {
        type: 'plain_text_input',
        action_id: 'value',
        multiline: true,
        max_length: MOST_WORDS,
        ...(content.words !== null && { initial_value: content.words }),
      },
      true,
    ),
  ]
}

function input(
  blockId: string,
  label: string,
  hint: string | null,
  element: InputBlock['element'],
  optional = false,
): InputBlock {
  return {
    type: 'input',
    block_id: blockId,
    label: plain(label),
    ...(hint === null ? {} : { hint: plain(hint) }),
    element,
    optional,
  }
}

const seenSchema = z.object({
  entryId: z.string().max(64),
  groupId: z.string().max(64),
  content: z.object({
    by: z.string().nullable(),
    stage: z.enum(STAGES),
    outcome: z.enum(OUTCOMES),
    company: z.string().nullable(),
    words: z.string().nullable(),
    locale: z.string().nullable(),
  }),
})

/** What the submitted form showed; null when its private_metadata is not one of ours. */
export function readSeen(privateMetadata: string): SeenShare | null {
  return readJson(seenSchema, privateMetadata)
}

const stateValues = z.object({
  name: z
    .object({ value: z.object({ selected_option: z.object({ value: z.string() }).nullish() }) })
    .optional(),
  company: z
    .object({ value: z.object({ selected_options: z.array(z.object({ value: z.string() })).nullish() }) })
    .optional(),
  words: z.object({ value: z.object({ value: z.string().nullish() }) }).optional(),
})

/** What the submitted form says, or what is wrong in it, by field. */
export type ShareReading =
  | { readonly kind: 'read'; readonly choice: ShareChoice }
  | { readonly kind: 'errors'; readonly errors: Readonly<Record<string, string>> }

/** Reads the submitted form. Without an answer nobody is named. */
export function readShareForm(words: Language, state: unknown): ShareReading {
  const { data } = stateValues.safeParse(state)
  const own = cleanText(data?.words?.value.value)
  if (own !== null && own.length > MOST_WORDS)
    return { kind: 'errors', errors: { [SHARE_FIELDS.words]: tooLong(words, own.length, MOST_WORDS) } }
  const choice = {
    named: data?.name?.value.selected_option?.value === 'named',
    company: data?.company?.value.selected_options?.some(({ value }) => value === 'company') ?? false,
    words: own,
  }
  return { kind: 'read', choice }
}

/** What became of a share, for its author alone, with the button that takes it down. */
export function sharedModal(words: Language, share: Share, group: Group): ModalView {
  const { shares: said } = words
  const name = { group: group.name }
  const states: Partial<Record<Share['state'], string>> = {
    sent: fill(said.sent, name),
    unknown: fill(said.unknown, name),
  }
  const { takeDown } = said
  const takeIt = button(TAKE_DOWN_ACTION, takeDown.button, share.id)
  return {
    type: 'modal',
    title: plain(said.title),
    close: plain(words.group.topics.close),
    blocks: [
      paragraph(states[share.state] ?? said.waiting),
      ...(share.content === null ? [] : shareBlocks(share.content)),
      actions({ ...takeIt, confirm: confirmation(takeDown) }),
    ],
  }
}
