import type { StoredView } from './accept-view.ts'
import { placedElements } from './blocks.ts'
import type { SlackCore } from './core.ts'
import type { DeliveryReply } from './deliveries.ts'
import { interact } from './interact.ts'
import { asObject, copyOf, type JsonObject } from './json.ts'
import { interactionBase } from './payloads.ts'
import type { Submitted } from './person.ts'
import { seenView } from './seen.ts'
import { SlackError } from './slack-error.ts'
import { clientErrors, type Filling, fill, keepsValue } from './view-state.ts'
import type { Person } from './workspace.ts'

/** Puts values into an open modal by block_id; throws for a block or an option that is not there. */
export function fillModal(core: SlackCore, viewId: string, values: Record<string, Filling>): void {
  const view = openView(core, viewId)
  const state = copyOf(view.state.values)
  for (const [blockId, filling] of Object.entries(values)) {
    const places = placedElements(view.blocks).filter(
      (one) => one.blockId === blockId && keepsValue(one.element),
    )
    const perAction = places.length > 1 ? asObject(filling) : undefined
    const [first] = places
    if (!first) throw new Error(`The modal has no input "${blockId}": ${Object.keys(state).join(', ')}`)
    for (const place of perAction ? places : [first]) {
      const one = perAction ? perAction[place.actionId] : filling
      if (isFilling(one)) fill(state, place, one)
    }
  }
  core.views.keepState(viewId, state)
}

function isFilling(value: unknown): value is Filling {
  return value === null || Array.isArray(value) || ['string', 'number', 'object'].includes(typeof value)
}

function openView(core: SlackCore, id: string): StoredView {
  const view = core.views.find(id)
  if (!view) throw new Error(`The modal ${id} is not open`)
  return view
}

/** Submits a modal and lets the bot's answer change the stack, as Slack's client would. */
export async function submitModal(
  core: SlackCore,
  person: Person,
  id: string,
  force: boolean,
): Promise<Submitted> {
  const view = openView(core, id)
  const errors = clientErrors(view.blocks, view.state.values)
  if (!force && Object.keys(errors).length > 0) return { outcome: 'refused', errors }
  const body = {
    type: 'view_submission',
    ...interactionBase(core, person),
    trigger_id: core.triggers.issue({ person: person.id }),
    view: copyOf(view),
    response_urls: [],
  }
  let result: Submitted | undefined
  const reply = await interact(core, 'view_submission', body, (answer) => {
    if (answer.acked) result = applyAnswer(core, person, id, answer)
  })
  if (result) return result
  return { outcome: 'failed', why: reply.acked ? 'unanswered' : reply.why }
}

function applyAnswer(
  core: SlackCore,
  person: Person,
  id: string,
  reply: DeliveryReply & { acked: true },
): Submitted {
  const answer = asObject(reply.payload) ?? {}
  const current = core.views.find(id)
  if (!current) return { outcome: 'failed', why: 'the modal was closed meanwhile' }
  try {
    const result = changeStack(core, person, current, answer)
    core.changes.announce()
    return result
  } catch (error) {
    if (error instanceof SlackError) return { outcome: 'failed', why: error.code }
    throw error
  }
}

function changeStack(core: SlackCore, person: Person, current: StoredView, answer: JsonObject): Submitted {
  const { views } = core
  switch (answer.response_action) {
    case undefined:
      views.close(person.id, 'top')
      return { outcome: 'closed' }
    case 'clear':
      views.close(person.id, 'all')
      return { outcome: 'cleared' }
    case 'update':
      return { outcome: 'updated', modal: seenView(views.update({ viewId: current.id }, answer.view)) }
    case 'push':
      return { outcome: 'pushed', modal: seenView(views.push(person.id, answer.view)) }
    case 'errors':
      return showErrors(current, asObject(answer.errors) ?? {})
    default:
      return { outcome: 'failed', why: 'unknown response_action' }
  }
}

/** Slack shows errors under inputs only: any other block_id fails the whole answer. */
function showErrors(view: StoredView, errors: JsonObject): Submitted {
  const inputs = view.blocks.filter((block) => block.type === 'input').map((block) => block.block_id)
  const entries = Object.entries(errors).map(([blockId, text]): [string, string] => [blockId, String(text)])
  const isShown = entries.length > 0 && entries.every(([blockId]) => inputs.includes(blockId))
  if (!isShown) return { outcome: 'failed', why: 'errors name a block that is no input' }
  return { outcome: 'errors', errors: Object.fromEntries(entries) }
}

/** Closes the top modal or the stack; views that asked for it tell the bot with view_closed. */
export async function closeModal(core: SlackCore, person: Person, id: string, all: boolean): Promise<void> {
  const isWhole = all || openView(core, id).clear_on_close === true
  const closed = core.views.close(person.id, isWhole ? 'all' : 'top')
  core.changes.announce()
  const told = closed.filter((view) => view.notify_on_close === true)
  const base = { type: 'view_closed', ...interactionBase(core, person), is_cleared: isWhole }
  await Promise.all(told.map((view) => interact(core, 'view_closed', { ...base, view: copyOf(view) })))
}
