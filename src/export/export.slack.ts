import type { AckFn, RespondArguments } from '@slack/bolt'
import type { WebClient } from '@slack/web-api'
import type { Deps } from '../deps.ts'
import { inTime } from '../slack/answer-in-time.ts'
import { reportError } from '../slack/report-error.ts'
import type { RoutedApp } from '../slack/routed-app.ts'
import { type Who, whoOf } from '../slack/who.ts'
import { askedWordsOf } from '../slack/words-of.ts'
import { fill } from '../words/fill.ts'
import { askForExport } from './ask-for-export.ts'
import { EXPORT_ACTION } from './export-action.ts'

/** The button. The answer is the message in the DM: Home has no place for one. */
export function listenForExport(app: RoutedApp, deps: Deps): void {
  app.action(EXPORT_ACTION, async ({ ack, body, context, client }) => {
    await ack()
    const who = whoOf(context, body)
    await askForExport(deps, {
      ...who,
      profile: await deps.profiles.of(client, who.workspaceId, who.slackUserId),
    })
    deps.outbox.wake()
  })
}

/** `/rejected export`: says at once that it comes, or that it could not be noted. */
export async function answerExport(
  deps: Deps,
  { client, who, ack }: { client: WebClient; who: Who; ack: AckFn<string | RespondArguments> },
): Promise<void> {
  const words = await askedWordsOf(deps, client, who)
  const asking = deps.profiles
    .of(client, who.workspaceId, who.slackUserId)
    .then((known) => askForExport(deps, { ...who, profile: known }))
  const outcome = await inTime(asking)
  const text =
    outcome.kind === 'done'
      ? words.export[outcome.value === 'asked' ? 'asked' : 'onItsWay']
      : fill(words.errors.notDone, {
          ref: reportError(
            deps.log,
            outcome.kind === 'failed' ? outcome.error : new Error('asking took too long'),
            'export',
          ),
        })
  await ack({ response_type: 'ephemeral', text })
  deps.outbox.wake()
}
