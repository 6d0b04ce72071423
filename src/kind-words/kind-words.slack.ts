import type { ModalView } from '@slack/types'
import type { Deps } from '../deps.ts'
import type { Profile } from '../members/member.ts'
import { changeSettings } from '../settings/change-settings.ts'
import { SEND_KIND_WORD_ACTION } from '../shares/share.message.ts'
import { answerSubmission, type FieldErrors } from '../slack/answer-submission.ts'
import { buttonValue } from '../slack/button-value.ts'
import { clickedPlace } from '../slack/clicked-place.ts'
import { noticeModal } from '../slack/notice-modal.ts'
import { openerOf, openModal } from '../slack/open-modal.ts'
import type { RoutedApp } from '../slack/routed-app.ts'
import { type Who, whoOf } from '../slack/who.ts'
import { tooLong } from '../words/count.ts'
import { type Language, wordsFor } from '../words/language.ts'
import { hideKindWord, reportKindWord } from './answer-kind-word.ts'
import { KIND_WORD_ACTIONS } from './kind-word.message.ts'
import { MOST_KIND_WORDS } from './kind-word.ts'
import { KIND_WORD_FIELD, KIND_WORD_MODAL, kindWordModal, readKindWordForm } from './kind-word-modal.ts'
import { type MaySend, maySend, sendKindWord } from './send-kind-word.ts'

/** Sending a kind word: the button under a share, and its form. */
export function listenForKindWords(app: RoutedApp, deps: Deps): void {
  app.action(SEND_KIND_WORD_ACTION, async (click) => {
    await click.ack()
    const opener = openerOf(click)
    const shareId = buttonValue(click.action)
    await openModal(deps, opener, async (words) => {
      const { timeZone } = await deps.profiles.of(
        click.client,
        opener.who.workspaceId,
        opener.who.slackUserId,
      )
      const may = await maySend(deps, { ...opener.who, shareId, timeZone })
      return may === 'may send' ? kindWordModal(words, shareId) : toldModal(words, may)
    })
  })

  app.view(KIND_WORD_MODAL, async ({ ack, body, view, client, context }) => {
    const who = whoOf(context, body)
    let shown: ModalView | null = null
    const submit = async (): Promise<FieldErrors | null> => {
      const { timeZone, locale } = await deps.profiles.of(client, who.workspaceId, who.slackUserId)
      const said = wordsFor(locale)
      const words = readKindWordForm(view.state.values)
      if (words === null) return { [KIND_WORD_FIELD]: said.kindWords.empty }
      if (words.length > MOST_KIND_WORDS)
        return { [KIND_WORD_FIELD]: tooLong(said, words.length, MOST_KIND_WORDS) }
      const sending = { ...who, shareId: view.private_metadata, timeZone }
      shown = toldModal(said, await sendKindWord(deps, { ...sending, words }))
      return null
    }
    const answer = { deps, who, ack, work: submit(), field: KIND_WORD_FIELD, kind: 'kind word' }
    await answerSubmission({ ...answer, next: () => shown })
  })
}

function toldModal({ kindWords: said }: Language, may: MaySend): ModalView {
  const texts = {
    'may send': said.thanks,
    over: said.over,
    'not in the group': said.notInGroup,
    already: said.already,
    'enough today': said.enough,
  }
  return noticeModal({ title: said.title, text: texts[may], close: said.close })
}

/** The buttons under a kind word, in its reader's DM. */
export function listenForKindWordClicks(app: RoutedApp, deps: Deps): void {
  const on = (actionId: string, act: (click: Click) => Promise<string | null>) =>
    app.action(actionId, async ({ ack, action, body, client, respond, context }) => {
      await ack()
      const who = whoOf(context, body)
      const profile = await deps.profiles.of(client, who.workspaceId, who.slackUserId)
      const text = await act({
        who,
        words: wordsFor(profile.locale),
        id: buttonValue(action),
        clickedAt: clickedPlace(body),
        profile,
      })
      deps.outbox.wake()
      if (body.response_url === undefined) return
      // Of one that is not kept any more nobody else knows where it is.
      if (text === null) await respond({ delete_original: true })
      else await respond({ response_type: 'ephemeral', replace_original: false, text })
    })

  on(KIND_WORD_ACTIONS.hide, async ({ who, id, clickedAt }) => {
    await hideKindWord(deps, { ...who, id, clickedAt })
    return null
  })
  on(KIND_WORD_ACTIONS.stop, async ({ who, words, profile }) => {
    await changeSettings(deps, { ...who, profile, changes: { kindWords: false } })
    return words.kindWords.message.stopped
  })
  on(KIND_WORD_ACTIONS.report, async ({ who, words, id, clickedAt }) => {
    const { reported, gone, noLead } = words.kindWords.message
    const result = await reportKindWord(deps, { ...who, id, clickedAt })
    return { reported, gone, 'no lead': noLead }[result]
  })
}

type Click = {
  readonly who: Who
  readonly words: Language
  readonly id: string
  readonly clickedAt: ReturnType<typeof clickedPlace>
  readonly profile: Profile
}
