import type { BlockAction, BlockElementAction, RespondFn } from '@slack/bolt'
import type { HomeView, ModalView } from '@slack/types'
import type { WebClient } from '@slack/web-api'
import type { Deps } from '../deps.ts'
import { fill } from '../words/fill.ts'
import type { Language } from '../words/language.ts'
import { actions, button, paragraph } from './blocks.ts'
import { sorryModal } from './notice-modal.ts'
import { reportError } from './report-error.ts'
import { isTriggerGone, isViewGone } from './view-errors.ts'
import { type Who, whoOf } from './who.ts'
import { askedWordsOf } from './words-of.ts'

/** Who wants a modal opened, and how they can be told that it did not open. */
export type Opener = {
  readonly client: WebClient
  readonly who: Who
  readonly triggerId: string
  /** The button that opens the same again: its value (2,000 characters) holds what was typed. */
  readonly again: { readonly actionId: string; readonly value: string }
  /** Shows something to the member alone; missing on Home, in a modal, and for a global shortcut. */
  readonly respond?: RespondFn | undefined
  /** Home or the modal that was clicked in. */
  readonly clickedIn?: BlockAction['view']
}

type OpenDeps = Pick<Deps, 'log' | 'profiles'>

/** The line above a view from which something did not open. */
const NOTICE_BLOCK = 'not_opened'

/** The click on a button or a menu, as an opener: the same button opens the same again. */
export function openerOf(click: {
  readonly client: WebClient
  readonly body: BlockAction
  readonly action: BlockElementAction
  readonly respond: RespondFn
  readonly context: { teamId?: string }
}): Opener {
  const { client, body, action, respond, context } = click
  const value = 'value' in action && typeof action.value === 'string' ? action.value : ''
  return {
    ...{ client, who: whoOf(context, body), triggerId: body.trigger_id },
    again: { actionId: action.action_id, value },
    respond: body.response_url === undefined ? undefined : respond,
    clickedIn: body.view,
  }
}

/**
 * Opens a modal, or pushes it over the modal that was clicked in. Every modal is opened here: where Slack's
 * time for it is over, or anything else fails, the member is told, with a button that opens the same with what
 * was typed; on Home and in a modal, where the button is still in view, by a line above. `modal` makes null of
 * what is not there any more, which is said too. False where the member has not been told anything, since
 * there is no way to from a global shortcut.
 */
export async function openModal(
  deps: OpenDeps,
  opener: Opener,
  modal: (words: Language) => ModalView | null | Promise<ModalView | null>,
): Promise<boolean> {
  const { client, who, triggerId, respond, clickedIn } = opener
  const words = await askedWordsOf(deps, client, who)
  try {
    const view = await modal(words)
    if (view === null && respond !== undefined) {
      await respond(toMemberAlone(words.errors.entryGone))
      return true
    }
    const text = JSON.stringify(view ?? sorryModal(words, words.errors.entryGone))
    // As text: every part of an object the client looks through and copies first, for a line of a log.
    const shown = { trigger_id: triggerId, view: text }
    if (clickedIn?.type === 'modal') await client.apiCall('views.push', shown)
    else await client.apiCall('views.open', shown)
    return true
  } catch (error) {
    const ref = isTriggerGone(error) ? null : reportError(deps.log, error, 'modal')
    return tell(opener, words, ref)
  }
}

async function tell(opener: Opener, { errors }: Language, ref: string | null): Promise<boolean> {
  const { client, respond, clickedIn, again } = opener
  if (respond !== undefined) {
    const text = ref === null ? errors.formExpired : fill(errors.formFailed, { ref })
    const offer = [paragraph(text), actions(button(again.actionId, errors.openForm, again.value))]
    await respond({ ...toMemberAlone(text), blocks: offer })
    return true
  }
  if (clickedIn === undefined) return false
  const text = ref === null ? errors.expiredHere : fill(errors.failedHere, { ref })
  const { id, hash } = clickedIn
  const view = withNotice(clickedIn, text)
  await client.views.update({ view_id: id, hash, view }).catch((error: unknown) => {
    if (!isViewGone(error)) throw error
  })
  return true
}

function toMemberAlone(text: string) {
  return { response_type: 'ephemeral', replace_original: false, text } as const
}

/** The same view with a line above it. What was typed into it stays: its blocks keep their ids. */
function withNotice(view: NonNullable<BlockAction['view']>, text: string): HomeView | ModalView {
  const kept = view.blocks.filter((block) => block.block_id !== NOTICE_BLOCK)
  const blocks = [{ ...paragraph(text), block_id: NOTICE_BLOCK }, ...kept]
  if (view.type === 'home') return { type: 'home', blocks }
  const { title, close, submit, callback_id, private_metadata } = view
  return {
    ...{ type: 'modal', title, callback_id, private_metadata, blocks },
    ...(close === null ? {} : { close }),
    ...(submit === null ? {} : { submit }),
  }
}
