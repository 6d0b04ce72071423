import { writtenDate } from '../clock/local-date.ts'
import type { Deps } from '../deps.ts'
import type { SlackMessage } from '../outbox/message-kind.ts'
import { inTime } from '../slack/answer-in-time.ts'
import { paragraph, preformatted } from '../slack/blocks.ts'
import { helpMessage } from '../slack/help.ts'
import { cleanLine } from '../slack/members-text.ts'
import { reportError } from '../slack/report-error.ts'
import type { RoutedApp } from '../slack/routed-app.ts'
import { fill } from '../words/fill.ts'
import { type Language, wordsFor } from '../words/language.ts'
import { parsePeopleCommand } from './parse-command.ts'
import { pauseNudges, resumeNudges } from './pause-nudges.ts'
import { openPeopleModal } from './people.slack.ts'
import { openPersonForm } from './person-form.slack.ts'
import type { PauseReading } from './read-pause.ts'

const COMMAND = '/stay-in-touch'

/** `/stay-in-touch` and its sub-commands. Every answer is shown to the member alone. */
export function listenForStayInTouch(app: RoutedApp, deps: Deps): void {
  app.command(COMMAND, async ({ command, ack, context, client, respond }) => {
    const who = { workspaceId: context.teamId ?? '', slackUserId: command.user_id }
    const asked = parsePeopleCommand(command.text)
    const opener = { client, who, triggerId: command.trigger_id, respond }
    if (asked.kind === 'open') {
      await ack()
      return openPersonForm(deps, opener, asked.name)
    }
    if (asked.kind === 'list') {
      await ack()
      return openPeopleModal(deps, opener)
    }
    const profile = await deps.profiles.of(client, who.workspaceId, who.slackUserId)
    const words = wordsFor(profile.locale)
    if (asked.kind === 'help') return ack(ephemeral(helpMessage(words)))
    const work =
      asked.kind === 'pause'
        ? pauseNudges(deps, { ...who, profile, howLong: asked.howLong }).then((reading) =>
            pauseAnswer(words, reading, command.text),
          )
        : resumeNudges(deps, { ...who, profile }).then((result) => said(resumed(words, result)))
    const outcome = await inTime(work)
    if (outcome.kind === 'done') return ack(ephemeral(outcome.value))
    const error = outcome.kind === 'failed' ? outcome.error : new Error('the pause took too long')
    const failed = fill(words.errors.notDone, { ref: reportError(deps.log, error, 'pause') })
    await ack(ephemeral(said(failed)))
  })
}

function ephemeral({ text, blocks }: SlackMessage) {
  return { response_type: 'ephemeral' as const, text, blocks: [...blocks] }
}

function said(text: string): SlackMessage {
  return { text, blocks: [paragraph(text)] }
}

/** What was understood, with the weekday; else what is understood, and what the member typed, for copying. */
function pauseAnswer(words: Language, reading: PauseReading, typed: string): SlackMessage {
  const { pause } = words.people
  if (reading.kind === 'read') {
    return said(fill(pause.done, { day: writtenDate(reading.until, words.locale) }))
  }
  const { text, blocks } = said(reading.kind === 'past' ? pause.past : pause.notUnderstood)
  const line = cleanLine(typed)
  const kept = line === null ? [] : [paragraph(pause.typed), preformatted(`${COMMAND} ${line}`)]
  return { text, blocks: [...blocks, preformatted(pause.examples.join('\n')), ...kept] }
}

function resumed(words: Language, result: 'resumed' | 'landed' | 'was not paused'): string {
  const { pause } = words.people
  if (result === 'landed') return pause.resumedLanded
  return result === 'resumed' ? pause.resumed : pause.wasNotPaused
}
