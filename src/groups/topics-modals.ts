import type { ModalView } from '@slack/types'
import { z } from 'zod'
import { actions, button, confirmation, paragraph, plain } from '../slack/blocks.ts'
import { cleanText } from '../slack/members-text.ts'
import type { Language } from '../words/language.ts'

/** Suggesting something; the list of what was suggested. */
export const TOPIC_MODAL = 'group_topic'
export const TOPICS_MODAL = 'group_topics'
export const TOPIC_FIELD = 'topic'

/** Clears the list; its value is the group's id. */
export const CLEAR_TOPICS_ACTION = 'clear_topics'

export const MOST_TOPIC = 500

/** The form for a suggestion. The group's id is its private_metadata. */
export function topicModal({ group }: Language, groupId: string, text: string): ModalView {
  const words = group.topic
  return {
    type: 'modal',
    callback_id: TOPIC_MODAL,
    private_metadata: groupId,
    title: plain(words.title),
    submit: plain(words.submit),
    close: plain(words.close),
    blocks: [
      {
        type: 'input',
        block_id: TOPIC_FIELD,
        label: plain(words.label),
        hint: plain(words.hint),
        element: {
          type: 'plain_text_input',
          action_id: 'value',
          multiline: true,
          max_length: MOST_TOPIC,
          ...(text && { initial_value: text.slice(0, MOST_TOPIC) }),
        },
      },
    ],
  }
}

const stateValues = z.object({
  [TOPIC_FIELD]: z.object({ value: z.object({ value: z.string().nullish() }) }),
})

/** The suggestion; null where there are no words in it. */
export function readTopicForm(state: unknown): string | null {
  const parsed = stateValues.safeParse(state)
  return parsed.success
    ? (cleanText(parsed.data[TOPIC_FIELD].value.value)?.slice(0, MOST_TOPIC) ?? null)
    : null
}

/** What was suggested, for a lead's eyes, with the button that clears it. */
export function topicsModal({ group }: Language, groupId: string, topics: readonly string[]): ModalView {
  const words = group.topics
  const clear = button(CLEAR_TOPICS_ACTION, words.clear, groupId)
  const list = topics.map((topic) => paragraph(topic))
  return {
    type: 'modal',
    callback_id: TOPICS_MODAL,
    private_metadata: groupId,
    title: plain(words.title),
    close: plain(words.close),
    blocks:
      list.length === 0
        ? [paragraph(words.none)]
        : [paragraph(words.intro), ...list, actions({ ...clear, confirm: confirmation(words.confirm) })],
  }
}
