import type { App, BlockAction, ButtonAction, RespondFn } from '@slack/bolt'
import type { Deps } from '../deps.ts'
import { showChange } from '../outbox/show-change.ts'
import { whoOf } from '../slack/who.ts'
import { wordsFor } from '../words/language.ts'
import { answerMessage, ENTRY_ACTIONS } from './answer.message.ts'
import { deleteEntry } from './delete-entry.ts'
import type { EntryClick, EntryClickResult } from './entry-click.ts'
import { entryForm } from './entry-form.ts'
import { reopenEntry } from './reopen-entry.ts'

/** How long a click's own answer may take before the outbox shows the change instead. Real time. */
const OWN_ANSWER_MS = 3_000

type Click = BlockAction<ButtonAction>

/** The buttons under an answer. A click that was lost changes nothing and works when it is repeated. */
export function listenForEntryClicks(app: App, deps: Deps): void {
  const onChange = (actionId: string, change: (click: EntryClick) => Promise<EntryClickResult>) =>
    app.action<Click>(actionId, async ({ ack, action, body, respond, context }) => {
      await ack()
      const click = {
        ...whoOf(context, body),
        entryId: action.value ?? '',
        updateNotBefore: deps.realNow() + OWN_ANSWER_MS,
      }
      const result = await change(click)
      if (result.kind === 'gone') return sayGone(respond)
      await showChange(deps, {
        workspaceId: click.workspaceId,
        kind: answerMessage,
        memberId: result.memberId,
        subjectId: click.entryId,
        update: result.update,
        clickedAt: placeOf(body),
        show: async (message) =>
          void (await respond({ replace_original: true, text: message.text, blocks: [...message.blocks] })),
      })
    })

  onChange(ENTRY_ACTIONS.cameBack, (click) => reopenEntry(deps, { ...click, to: 'open' }))
  onChange(ENTRY_ACTIONS.closeAgain, (click) => reopenEntry(deps, { ...click, to: 'closed' }))
  onChange(ENTRY_ACTIONS.delete, (click) => deleteEntry(deps, click))

  app.action<Click>(ENTRY_ACTIONS.edit, async ({ ack, action, body, client, respond, context }) => {
    await ack()
    const view = await entryForm(deps, whoOf(context, body), action.value ?? '')
    if (view === null) return sayGone(respond)
    await client.views.open({ trigger_id: body.trigger_id, view })
  })
}

/** The message that was clicked: where it is, is known from now on, even if our record of it was lost. */
function placeOf(body: Click): { channel: string; ts: string } | null {
  const { container } = body
  return typeof container.channel_id === 'string' && typeof container.message_ts === 'string'
    ? { channel: container.channel_id, ts: container.message_ts }
    : null
}

async function sayGone(respond: RespondFn): Promise<void> {
  const text = wordsFor(null).errors.entryGone
  await respond({ response_type: 'ephemeral', replace_original: false, text })
}
