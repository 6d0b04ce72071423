import type { App } from '@slack/bolt'
import type { ExtendedErrorHandlerArgs } from '@slack/bolt/dist/App.js'
import { z } from 'zod'
import type { Deps } from '../deps.ts'
import { fill } from '../words/fill.ts'
import { reportError } from './report-error.ts'
import { wordsOf } from './words-of.ts'

const interaction = z.object({ response_url: z.url(), type: z.string().optional() })

/**
 * The one place where errors of listeners end that nobody foresaw: the operator gets a log line with a
 * reference, and the member is told the reference, shown to them alone, where Slack gave a way to.
 */
export function tellOfErrors(app: App, deps: Pick<Deps, 'log' | 'profiles'>): void {
  app.error(async ({ error, body, context }: ExtendedErrorHandlerArgs) => {
    const cause = 'original' in error && error.original instanceof Error ? error.original : error
    const ref = reportError(deps.log, cause, 'listener')
    const who = { workspaceId: context.teamId ?? '', slackUserId: context.userId ?? '' }
    const text = fill(wordsOf(deps, who).errors.unforeseen, { ref })
    const told = interaction.safeParse(body)
    if (!told.success) return
    const answer = { response_type: 'ephemeral', replace_original: false, text }
    await fetch(told.data.response_url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(answer),
      signal: AbortSignal.timeout(3_000),
    }).catch((failure: unknown) =>
      deps.log.warn('a member could not be told of an error', { ref, error: failure }),
    )
  })
}
