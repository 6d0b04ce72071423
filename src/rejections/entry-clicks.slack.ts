import type { App, BlockAction, ButtonAction } from '@slack/bolt'
import type { Deps } from '../deps.ts'
import { listenForChange, sayGone } from '../slack/message-change.slack.ts'
import { whoOf } from '../slack/who.ts'
import { answerMessage, ENTRY_ACTIONS } from './answer.message.ts'
import { deleteEntry } from './delete-entry.ts'
import { entryForm } from './entry-form.ts'
import { reopenEntry } from './reopen-entry.ts'

/** The buttons under an answer. Their value is the entry's id. */
export function listenForEntryClicks(app: App, deps: Deps): void {
  const on = listenForChange.bind(null, app, deps)
  on(ENTRY_ACTIONS.cameBack, answerMessage, ({ value, ...click }) =>
    reopenEntry(deps, { ...click, entryId: value, to: 'open' }),
  )
  on(ENTRY_ACTIONS.closeAgain, answerMessage, ({ value, ...click }) =>
    reopenEntry(deps, { ...click, entryId: value, to: 'closed' }),
  )
  on(ENTRY_ACTIONS.delete, answerMessage, ({ value, ...click }) =>
    deleteEntry(deps, { ...click, entryId: value }),
  )

  app.action<BlockAction<ButtonAction>>(
    ENTRY_ACTIONS.edit,
    async ({ ack, action, body, client, respond, context }) => {
      await ack()
      const view = await entryForm(deps, whoOf(context, body), action.value ?? '')
      if (view === null) return sayGone(respond)
      await client.views.open({ trigger_id: body.trigger_id, view })
    },
  )
}
