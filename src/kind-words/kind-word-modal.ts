import type { ModalView } from '@slack/types'
import { z } from 'zod'
import { paragraph, plain } from '../slack/blocks.ts'
import { cleanText } from '../slack/members-text.ts'
import type { Language } from '../words/language.ts'
import { MOST_KIND_WORDS } from './kind-word.ts'

/** The callback_id of the form, and the block_id of its one field. */
export const KIND_WORD_MODAL = 'kind_word'
export const KIND_WORD_FIELD = 'words'

/** The form. The share's id is its private_metadata. */
export function kindWordModal({ kindWords: said }: Language, shareId: string): ModalView {
  return {
    type: 'modal',
    callback_id: KIND_WORD_MODAL,
    private_metadata: shareId,
    title: plain(said.title),
    submit: plain(said.submit),
    close: plain(said.close),
    blocks: [
      paragraph(said.intro),
      {
        type: 'input',
        block_id: KIND_WORD_FIELD,
        label: plain(said.label),
        hint: plain(said.hint),
        element: {
          type: 'plain_text_input',
          action_id: 'value',
          multiline: true,
          max_length: MOST_KIND_WORDS,
        },
      },
    ],
  }
}

const stateValues = z.object({
  [KIND_WORD_FIELD]: z.object({ value: z.object({ value: z.string().nullish() }) }),
})

/** What was written; null where there are no words in it. */
export function readKindWordForm(state: unknown): string | null {
  const { data } = stateValues.safeParse(state)
  return cleanText(data?.[KIND_WORD_FIELD].value.value)
}
