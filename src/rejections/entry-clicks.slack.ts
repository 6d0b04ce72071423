import type { Deps } from '../deps.ts'
import { buttonValue } from '../slack/button-value.ts'
import { listenForChange } from '../slack/message-change.slack.ts'
import { openerOf, openModal } from '../slack/open-modal.ts'
import type { RoutedApp } from '../slack/routed-app.ts'
import { answerMessage, ENTRY_ACTIONS } from './answer.message.ts'
import { deleteEntry } from './delete-entry.ts'
import { entryForm } from './entry-form.ts'
import { reopenEntry } from './reopen-entry.ts'

/** The buttons under an answer. Their value is the entry's id. */
export function listenForEntryClicks(app: RoutedApp, deps: Deps): void {
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

  app.action(ENTRY_ACTIONS.edit, async (click) => {
    await click.ack()
    const opener = openerOf(click)
    await openModal(deps, opener, () => entryForm(deps, opener.who, buttonValue(click.action)))
  })
}
