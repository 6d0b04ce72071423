import type { ViewSubmitAction } from '@slack/bolt'
import { z } from 'zod'
import type { Deps } from '../deps.ts'
import { answerSubmission, type FieldErrors } from '../slack/answer-submission.ts'
import { buttonValue } from '../slack/button-value.ts'
import { openModal } from '../slack/open-modal.ts'
import { readJson } from '../slack/read-json.ts'
import type { RoutedApp } from '../slack/routed-app.ts'
import { type Who, whoOf } from '../slack/who.ts'
import { wordsOf } from '../slack/words-of.ts'
import { wordsFor } from '../words/language.ts'
import { clearTopics } from './clear-topics.ts'
import { askedByClick, type GroupAsked, tell } from './group-asked.ts'
import { suggestTopic } from './suggest-topic.ts'
import {
  CLEAR_TOPICS_ACTION,
  MOST_TOPIC,
  readTopicForm,
  TOPIC_FIELD,
  TOPIC_MODAL,
  topicModal,
  topicsModal,
} from './topics-modals.ts'
import { topicsOfGroup } from './topics-of-group.ts'

/** Opens the form for a suggestion: its value is the channel, and what was typed. */
const SUGGEST_TOPIC_ACTION = 'suggest_topic'
/** Opens the list; its value is the channel. */
const SHOW_TOPICS_ACTION = 'show_topics'

/** `/group topic`: the form, with what was typed behind it. */
export async function openTopic(deps: Deps, asked: GroupAsked, text: string): Promise<void> {
  const { here, channel } = asked
  if (here?.isIn !== true) return tell(asked, asked.words.group.noGroup)
  const typed = text.slice(0, MOST_TOPIC)
  const again = { actionId: SUGGEST_TOPIC_ACTION, value: JSON.stringify({ channel, text: typed }) }
  await openModal(deps, { ...asked, again }, (words) => topicModal(words, here.group.id, typed))
}

/** `/group topics`: the list, for a lead. */
export async function openTopics(deps: Deps, asked: GroupAsked): Promise<void> {
  const { here, channel, who } = asked
  if (here?.isLead !== true) return tell(asked, asked.words.group.forLeads)
  const again = { actionId: SHOW_TOPICS_ACTION, value: channel }
  await openModal(deps, { ...asked, again }, async (words) =>
    topicsModal(words, here.group.id, await topicsOfGroup(deps, who.workspaceId, here.group.id)),
  )
}

const suggestValue = z.object({ channel: z.string(), text: z.string() })

/** Suggesting what to talk about, and the list of what was suggested, which a lead can clear. */
export function listenForTopics(app: RoutedApp, deps: Deps): void {
  app.action(SUGGEST_TOPIC_ACTION, async ({ ack, action, ...click }) => {
    await ack()
    const value = readJson(suggestValue, buttonValue(action)) ?? { channel: '', text: '' }
    await openTopic(deps, await askedByClick(deps, click, value.channel), value.text)
  })

  app.action(SHOW_TOPICS_ACTION, async ({ ack, action, ...click }) => {
    await ack()
    await openTopics(deps, await askedByClick(deps, click, buttonValue(action)))
  })

  app.view(TOPIC_MODAL, async ({ ack, body, view, context }) => {
    const who = whoOf(context, body)
    const work = storeTopic(deps, who, view)
    await answerSubmission({ deps, who, ack, work, field: TOPIC_FIELD, kind: 'topic' })
  })

  app.action(CLEAR_TOPICS_ACTION, async ({ ack, action, body, client, context }) => {
    await ack()
    const who = whoOf(context, body)
    const groupId = buttonValue(action)
    if ((await clearTopics(deps, { ...who, groupId })) === 'no lead' || body.view === undefined) return
    const { locale } = await deps.profiles.of(client, who.workspaceId, who.slackUserId)
    const view = topicsModal(wordsFor(locale), groupId, [])
    await client.views.update({ view_id: body.view.id, hash: body.view.hash, view })
  })
}

async function storeTopic(deps: Deps, who: Who, view: ViewSubmitAction['view']): Promise<FieldErrors | null> {
  const { group } = wordsOf(deps, who)
  const text = readTopicForm(view.state.values)
  if (text === null) return { [TOPIC_FIELD]: group.topic.empty }
  const result = await suggestTopic(deps, { ...who, groupId: view.private_metadata, text })
  if (result === 'full') return { [TOPIC_FIELD]: group.topic.full }
  return result === 'noted' ? null : { [TOPIC_FIELD]: group.noGroup }
}
