import type { Deps } from '../deps.ts'
import { answerExport } from '../export/export.slack.ts'
import { LESSON_ACTIONS, readAsked } from '../lessons/lessons-modal.ts'
import { openLessons } from '../lessons/show-lessons.slack.ts'
import { FORGET_ME_ACTION, openForgetMeModal } from '../members/forget-me.slack.ts'
import { openSettings, SHOW_SETTINGS_ACTION } from '../settings/settings.slack.ts'
import { helpMessage } from '../slack/help.ts'
import type { RoutedApp } from '../slack/routed-app.ts'
import { askedWordsOf } from '../slack/words-of.ts'
import { openEntriesModal, SHOW_ENTRIES_ACTION } from './entries.slack.ts'
import { openForm } from './open-form.slack.ts'
import { parseCommand } from './parse-command.ts'

/** `/rejected` and its sub-commands. Every answer is shown to the member alone. */
export function listenForTheCommand(app: RoutedApp, deps: Deps): void {
  app.command('/rejected', async ({ command, ack, context, client, respond }) => {
    const who = { workspaceId: context.teamId ?? '', slackUserId: command.user_id }
    const asked = parseCommand(command.text)
    const typed = { client, who, triggerId: command.trigger_id, respond }
    switch (asked.kind) {
      case 'open': {
        await ack()
        const { company, role } = asked
        const values = { ...(company && { company }), ...(role && { role }) }
        await openForm(deps, { ...typed, values })
        return
      }
      case 'list':
        await ack()
        return openEntriesModal(deps, {
          ...typed,
          again: { actionId: SHOW_ENTRIES_ACTION, value: 'entries' },
        })
      case 'lessons': {
        await ack()
        const state = { asked: readAsked(asked.asked), offset: 0 }
        const again = { actionId: LESSON_ACTIONS.all, value: JSON.stringify(state) }
        return openLessons(deps, { ...typed, again }, state)
      }
      case 'export':
        return answerExport(deps, { client, who, ack })
      case 'settings':
        await ack()
        return openSettings(deps, { ...typed, again: { actionId: SHOW_SETTINGS_ACTION, value: 'settings' } })
      case 'forget-me':
        await ack()
        return openForgetMeModal(deps, { ...typed, again: { actionId: FORGET_ME_ACTION, value: 'forget' } })
      case 'help': {
        const { text, blocks } = helpMessage(await askedWordsOf(deps, client, who))
        return ack({ response_type: 'ephemeral', text, blocks: [...blocks] })
      }
    }
  })
}
