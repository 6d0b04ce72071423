import type { InputBlock, ModalView } from '@slack/types'
import { z } from 'zod'
import type { Group } from '../groups/group.ts'
import { paragraph, plain, smallPrint } from '../slack/blocks.ts'
import { readJson } from '../slack/read-json.ts'
import { fill } from '../words/fill.ts'
import type { Language } from '../words/language.ts'
import type { Landing } from './landing.ts'
import { newsBlocks } from './landing-news.message.ts'
import type { NewsChoice, NewsContent } from './landing-news.ts'

export const TELL_GROUP_MODAL = 'landing_news'
/** The one field: its block_id; the element's action_id is `value`. */
export const TELL_GROUP_FIELD = 'says'

const OPTIONS = ['where', 'role', 'helps'] as const

/** What a member has seen, and says yes to. */
export type SeenNews = {
  readonly landingId: string
  readonly groupId: string
  readonly content: NewsContent
}

/** The preview, word for word, and what can be added or left out. It is submitted as it was seen. */
export function tellGroupModal(
  words: Language,
  seen: SeenNews,
  about: { group: Group; landing: Landing; isChanged: boolean },
): ModalView {
  const said = words.landing.news
  return {
    type: 'modal',
    callback_id: TELL_GROUP_MODAL,
    private_metadata: JSON.stringify(seen),
    title: plain(said.title),
    submit: plain(said.submit),
    close: plain(words.rejectionForm.close),
    blocks: [
      ...(about.isChanged ? [paragraph(said.changed)] : []),
      paragraph(fill(said.preview, { group: about.group.name })),
      { type: 'divider' },
      ...newsBlocks(seen.content),
      { type: 'divider' },
      smallPrint(said.signed),
      choices(words, seen.content, about.landing),
    ],
  }
}

/** What was not said at `/landed` is not offered. */
function choices(words: Language, content: NewsContent, { where, role }: Landing): InputBlock {
  const said = words.landing.news
  const isThere = { where: where !== null, role: role !== null, helps: true }
  const isTicked = { where: content.where !== null, role: content.role !== null, helps: content.helps }
  const option = (value: (typeof OPTIONS)[number]) => ({ text: plain(said.options[value]), value })
  const ticked = OPTIONS.filter((value) => isThere[value] && isTicked[value]).map(option)
  return {
    type: 'input',
    block_id: TELL_GROUP_FIELD,
    optional: true,
    label: plain(said.options.label),
    element: {
      type: 'checkboxes',
      action_id: 'value',
      options: OPTIONS.filter((value) => isThere[value]).map(option),
      ...(ticked.length === 0 ? {} : { initial_options: ticked }),
    },
  }
}

const seenSchema = z.object({
  landingId: z.string().max(64),
  groupId: z.string().max(64),
  content: z.object({
    by: z.string(),
    where: z.string().nullable(),
    role: z.string().nullable(),
    helps: z.boolean(),
    locale: z.string().nullable(),
  }),
})

/** What the submitted form showed; null when its private_metadata is not one of ours. */
export function readSeenNews(privateMetadata: string): SeenNews | null {
  return readJson(seenSchema, privateMetadata)
}

const stateValues = z.object({
  [TELL_GROUP_FIELD]: z.object({
    value: z.object({ selected_options: z.array(z.object({ value: z.string() })).nullish() }),
  }),
})

/** What is ticked in the submitted form: nothing where it can't be read. */
export function readNewsChoice(state: unknown): NewsChoice {
  const { data } = stateValues.safeParse(state)
  const ticked = data?.[TELL_GROUP_FIELD].value.selected_options ?? []
  const has = (name: (typeof OPTIONS)[number]) => ticked.some(({ value }) => value === name)
  return { where: has('where'), role: has('role'), helps: has('helps') }
}
