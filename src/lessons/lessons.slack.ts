import type { BlockAction, PlainTextInputAction, ViewSubmitAction } from '@slack/bolt'
import type { WebClient } from '@slack/web-api'
import { deleteLesson } from '../checklists/delete-lesson.ts'
import { keepLesson } from '../checklists/keep-lesson.ts'
import type { Deps } from '../deps.ts'
import { answerSubmission, type FieldErrors } from '../slack/answer-submission.ts'
import { buttonValue } from '../slack/button-value.ts'
import { sorryModal } from '../slack/notice-modal.ts'
import { openerOf, openModal } from '../slack/open-modal.ts'
import { listUnder, overList, ownMetadata } from '../slack/over-list.ts'
import type { RoutedApp } from '../slack/routed-app.ts'
import { updateView } from '../slack/update-view.ts'
import { type Who, whoOf } from '../slack/who.ts'
import { wordsOf } from '../slack/words-of.ts'
import { wordsFor } from '../words/language.ts'
import { editLesson } from './edit-lesson.ts'
import { keepOwnLesson } from './keep-own-lesson.ts'
import { LESSON_MODAL, readLessonForm, readLessonState } from './lesson-modal.ts'
import {
  askedIn,
  LESSON_ACTIONS,
  LESSONS_MODAL,
  type LessonsState,
  readAsked,
  readLessonsState,
} from './lessons-modal.ts'
import { lookingFor, newLessonForm, ownLessonForm } from './load-lessons.ts'
import { keepsName, look, openLessons, replaceLessons } from './show-lessons.slack.ts'

/** Writing a lesson down, from wherever it is asked for, and the form's submission. */
export function listenForLessons(app: RoutedApp, deps: Deps): void {
  app.action(LESSON_ACTIONS.write, async (click) => {
    await click.ack()
    await openModal(deps, openerOf(click), newLessonForm)
  })

  app.action(LESSON_ACTIONS.edit, async (click) => {
    await click.ack()
    const opener = openerOf(click)
    await openModal(deps, opener, async (words) => {
      const form = await ownLessonForm(deps, opener.who, buttonValue(click.action))
      if (form === null) return sorryModal(words, words.lessons.gone)
      return overList(form, click.body.view, LESSONS_MODAL)
    })
  })

  app.view(LESSON_MODAL, async ({ ack, body, view, client, context }) => {
    const who = whoOf(context, body)
    const work = storeLesson(deps, client, who, view)
    if (!(await answerSubmission({ deps, who, ack, work, field: 'text', kind: 'lesson' }))) return
    deps.outbox.wake()
    const list = listUnder(view)
    if (list === null) return
    await replaceLessons(deps, { client, who, words: wordsOf(deps, who) }, list, readLessonsState(list.shows))
  })
}

/** The list of lessons, and searching in it. A list that did not open is opened with what was asked for. */
export function listenForTheLessonsList(app: RoutedApp, deps: Deps): void {
  app.action<BlockAction<PlainTextInputAction>>(LESSON_ACTIONS.find, async (click) => {
    await click.ack()
    await show(deps, click, { asked: readAsked(click.action.value), offset: 0 })
  })

  app.action(LESSON_ACTIONS.all, async (click) => {
    await click.ack()
    await show(deps, click, readLessonsState(click.action.value))
  })

  for (const actionId of [LESSON_ACTIONS.newer, LESSON_ACTIONS.older]) {
    app.action(actionId, async (click) => {
      await click.ack()
      await show(deps, click, readLessonsState(click.action.value))
    })
  }

  app.action(LESSON_ACTIONS.delete, async (click) => {
    await click.ack()
    await deleteLesson(deps, { ...whoOf(click.context, click.body), lessonId: buttonValue(click.action) })
    deps.outbox.wake()
    const { view } = click.body
    if (view?.callback_id === LESSONS_MODAL) await show(deps, click, readLessonsState(view.private_metadata))
  })

  app.view(LESSONS_MODAL, async ({ ack, body, view, client, context }) => {
    const who = whoOf(context, body)
    const words = wordsOf(deps, who)
    const state = { asked: askedIn(view.state.values), offset: 0 }
    const { inTime, list } = await look(deps, who, state)
    await ack({ response_action: 'update', view: keepsName(view, inTime ?? lookingFor(words, state)) })
    if (inTime === null) await updateView(client, { view_id: view.id }, keepsName(view, await list))
  })
}

/** Shows a list where it was asked for: in the list that is open, else in a modal of its own. */
async function show(deps: Deps, click: Parameters<typeof openerOf>[0], state: LessonsState): Promise<void> {
  const opener = openerOf(click)
  const { view } = click.body
  if (view?.callback_id !== LESSONS_MODAL) return openLessons(deps, opener, state)
  const { client, who } = opener
  await replaceLessons(deps, { client, who, words: wordsOf(deps, who) }, view, state)
}

async function storeLesson(
  deps: Deps,
  client: WebClient,
  who: Who,
  view: ViewSubmitAction['view'],
): Promise<FieldErrors | null> {
  const profile = await deps.profiles.of(client, who.workspaceId, who.slackUserId)
  const words = wordsFor(profile.locale)
  const state = readLessonState(ownMetadata(view))
  if (state === null) return { text: words.lessons.gone }
  const reading = readLessonForm(words, view.state.values)
  if (reading.kind === 'errors') return reading.errors
  const { lesson, stage } = reading
  switch (state.about) {
    case 'nothing':
      await keepOwnLesson(deps, { ...who, profile, origin: view.id, lesson, stage })
      return null
    case 'lesson': {
      const kept = await editLesson(deps, { ...who, lessonId: state.lessonId, lesson, stage })
      return kept === 'gone' ? { text: words.lessons.gone } : null
    }
    case 'entry': {
      const { entryId, source } = state
      const kept = await keepLesson(deps, { ...who, entryId, source, lesson })
      return kept === 'gone' ? { text: words.errors.entryGone } : null
    }
  }
}
