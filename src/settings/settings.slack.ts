import type { ModalView } from '@slack/types'
import type { WebClient } from '@slack/web-api'
import type { Deps } from '../deps.ts'
import { turnRoughPatch } from '../rough-patch/turn-rough-patch.ts'
import { answerSubmission, type FieldErrors } from '../slack/answer-submission.ts'
import { type Opener, openerOf, openModal } from '../slack/open-modal.ts'
import type { RoutedApp } from '../slack/routed-app.ts'
import { updateView } from '../slack/update-view.ts'
import { type Who, whoOf } from '../slack/who.ts'
import { type Language, wordsFor } from '../words/language.ts'
import { changeSettings, type SettingsChange } from './change-settings.ts'
import type { Reading } from './form-parts.ts'
import { loadSettings, type SettingsShown } from './load-settings.ts'
import { NUDGE_SETTINGS_MODAL, nudgeSettingsModal, readNudgeSettings } from './nudge-settings-modal.ts'
import { SETTINGS_ACTIONS } from './settings-blocks.ts'
import { SETTINGS_MODAL, settingsModal } from './settings-modal.ts'
import {
  readSharingSettings,
  SHARING_SETTINGS_MODAL,
  sharingSettingsModal,
} from './sharing-settings-modal.ts'
import {
  readWritingSettings,
  WRITING_SETTINGS_MODAL,
  writingSettingsModal,
} from './writing-settings-modal.ts'

/** The button in place of settings that did not open. */
export const SHOW_SETTINGS_ACTION = 'show_settings'

/** What a form is opened from, and by which field it says that it could not be stored. */
type Form = {
  readonly actionId: string
  readonly modal: string
  readonly field: string
  readonly view: (words: Language, shown: SettingsShown, now: number) => ModalView
  readonly read: (
    words: Language,
    state: unknown,
    at: { slackZone: string | null; now: number },
  ) => Reading<SettingsChange>
}

const FORMS: readonly Form[] = [
  {
    actionId: SETTINGS_ACTIONS.nudges,
    modal: NUDGE_SETTINGS_MODAL,
    field: 'time_zone',
    view: nudgeSettingsModal,
    read: readNudgeSettings,
  },
  {
    actionId: SETTINGS_ACTIONS.writing,
    modal: WRITING_SETTINGS_MODAL,
    field: 'language',
    view: writingSettingsModal,
    read: readWritingSettings,
  },
  {
    actionId: SETTINGS_ACTIONS.sharing,
    modal: SHARING_SETTINGS_MODAL,
    field: 'kind_words',
    view: sharingSettingsModal,
    read: readSharingSettings,
  },
]

/** The settings, on Home and by `/rejected settings`: their forms, and the switch of a rough patch. */
export function listenForSettings(app: RoutedApp, deps: Deps): void {
  app.action(SHOW_SETTINGS_ACTION, async (click) => {
    await click.ack()
    await openSettings(deps, openerOf(click))
  })
  for (const form of FORMS) listenForForm(app, deps, form)
  for (const [actionId, on] of [
    [SETTINGS_ACTIONS.roughPatchOn, true],
    [SETTINGS_ACTIONS.roughPatchOff, false],
  ] as const) {
    app.action(actionId, async ({ ack, body, client, context }) => {
      await ack()
      const who = whoOf(context, body)
      const profile = await deps.profiles.of(client, who.workspaceId, who.slackUserId)
      await turnRoughPatch(deps, { ...who, profile, on })
      deps.outbox.wake()
      if (body.view?.callback_id === SETTINGS_MODAL) await refresh(deps, client, who, body.view.id)
    })
  }
}

/** Opens the settings; where they did not open, the member gets a button that opens them. */
export async function openSettings(deps: Deps, opener: Opener): Promise<void> {
  await openModal(deps, opener, () => settingsModal(deps, opener.client, opener.who))
}

function listenForForm(app: RoutedApp, deps: Deps, form: Form): void {
  app.action(form.actionId, async (click) => {
    await click.ack()
    const opener = openerOf(click)
    await openModal(deps, opener, async () => {
      const { client, who } = opener
      const profileOf = () => deps.profiles.of(client, who.workspaceId, who.slackUserId)
      const { words, shown } = await loadSettings(deps, who, profileOf)
      return form.view(words, shown, deps.clock.now())
    })
  })

  app.view(form.modal, async ({ ack, body, view, client, context }) => {
    const who = whoOf(context, body)
    const work = store(deps, client, { who, form, state: view.state.values })
    const submission = { deps, who, ack, work, field: form.field, kind: 'settings' }
    if (!(await answerSubmission(submission))) return
    deps.outbox.wake()
    // Remembered from now on, so that what opens without the database follows the choice.
    await deps.profiles.of(client, who.workspaceId, who.slackUserId)
    const { root_view_id: root } = view
    if (root !== null && root !== view.id) await refresh(deps, client, who, root)
  })
}

/** Null when it is stored; else what is wrong, by field. */
async function store(
  deps: Deps,
  client: WebClient,
  { who, form, state }: { who: Who; form: Form; state: unknown },
): Promise<FieldErrors | null> {
  const profile = await deps.profiles.of(client, who.workspaceId, who.slackUserId)
  const slackZone = (profile.slack ?? profile).timeZone
  const reading = form.read(wordsFor(profile.locale), state, { slackZone, now: deps.clock.now() })
  if (reading.kind === 'errors') return reading.errors
  await changeSettings(deps, { ...who, profile, changes: reading.change })
  return null
}

/** Brings open settings up to the rows. */
async function refresh(deps: Deps, client: WebClient, who: Who, viewId: string): Promise<void> {
  await updateView(client, { view_id: viewId }, await settingsModal(deps, client, who))
}
