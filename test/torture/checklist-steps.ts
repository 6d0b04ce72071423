import {
  CAME_BACK_ACTIONS,
  LIST_ACTIONS,
  STEP_ACTIONS,
  stepValue,
} from '../../src/checklists/checklist.message.ts'
import { COOL_HEAD_ACTIONS } from '../../src/checklists/cool-head.message.ts'
import type { Step } from '../../src/checklists/step.ts'
import { DRAFT_ASK_MODAL, DRAFT_MODAL } from '../../src/drafts/draft-modals.ts'
import type { OpenView, SeenMessage } from '../../src/playground/local-slack/person.ts'
import { wordsFor } from '../../src/words/language.ts'
import { entryOf } from '../support/read-messages.ts'
import { insist, watch } from './insist.ts'
import { type Actor, findNewest, holds, submits, watchModal } from './member-steps.ts'

const { checklist } = wordsFor(null)

/** Clicked in the unfolded list until it shows the decision. */
export async function decides(
  actor: Actor,
  role: string,
  step: Step,
  state: 'done' | 'skipped',
): Promise<void> {
  const line = `✓ ${checklist.steps[step][state]}`
  await insist(actor.bot, `decide the step ${step}`, async () => {
    const list = await unfolded(actor, role)
    if (list === undefined) return undefined
    const actionId = state === 'done' ? STEP_ACTIONS.done : STEP_ACTIONS.skip
    const value = stepValue(entryOf(list), step)
    if (!holds(list.blocks ?? [], line)) await clicks(actor, list, actionId, value)
    return watch(actor, () => {
      const now = findList(actor, role)
      return now && holds(now.blocks ?? [], line) ? true : undefined
    })
  })
  actor.ledger.steps.set(`${role}:${step}`, state)
}

/** Writes a draft for staying in touch, and keeps other words in its place, until they stand in the DM. */
export async function keepsDraft(actor: Actor, role: string, text: string): Promise<void> {
  const { bot } = actor
  await submits(actor, 'closed', () =>
    insist(bot, 'open the form of a draft', async () => {
      // A slow click before may have opened another form over this one.
      const form = await openDraft(actor, role).catch(() => undefined)
      return form && fills(actor, form, text) ? form : undefined
    }),
  )
  await insist(bot, 'see the draft', () =>
    watch(actor, () => findNewest(actor, [role, text, '"change_draft"'])),
  )
  actor.ledger.drafts.set(role, text)
}

async function openDraft(actor: Actor, role: string): Promise<OpenView | undefined> {
  const list = await unfolded(actor, role)
  if (list === undefined) return undefined
  await clicks(actor, list, STEP_ACTIONS.write, stepValue(entryOf(list), 'touch'))
  const forms = [DRAFT_ASK_MODAL, DRAFT_MODAL]
  const modal = await watchModal(actor, ({ callbackId }) => forms.includes(callbackId))
  if (modal?.callbackId !== DRAFT_ASK_MODAL) return modal
  actor.person.fills(modal, { interested: 'yes' })
  const written = await actor.person.submits(modal)
  return written.outcome === 'updated' ? written.modal : undefined
}

function fills({ person }: Actor, form: OpenView, text: string): boolean {
  const [field = 'text_0'] = Object.keys(form.view.state.values)
  try {
    person.fills(form, { [field]: text })
    return true
  } catch {
    return false
  }
}

/** "Yes" to the cool-head question; where it was lost, the list has opened the step without it. */
export async function answersTheQuestion(actor: Actor, role: string): Promise<void> {
  const { name, waiting, asked } = checklist.steps.feedback
  const isWaiting = (list: SeenMessage) =>
    holds(list.blocks ?? [], `${name}. ${asked}`) || holds(list.blocks ?? [], waiting.split('{')[0] ?? '')
  await insist(actor.bot, 'answer the question', async () => {
    const question = findNewest(actor, [role, COOL_HEAD_ACTIONS.yes])
    if (question) await clicks(actor, question, COOL_HEAD_ACTIONS.yes)
    return watch(actor, () => {
      const list = findList(actor, role)
      return list && !isWaiting(list) ? true : undefined
    })
  })
}

/** "Something hard to hear", once the list asks what came back. */
export async function hearsSomethingHard(actor: Actor, role: string): Promise<void> {
  await insist(actor.bot, 'say what came back', async () => {
    const list = findList(actor, role)
    if (list && holds(list, CAME_BACK_ACTIONS.hard)) await clicks(actor, list, CAME_BACK_ACTIONS.hard)
    return watch(actor, () => {
      const now = findList(actor, role)
      return now && holds(now.blocks ?? [], checklist.cameBack.after.hard) ? true : undefined
    })
  })
}

async function unfolded(actor: Actor, role: string): Promise<SeenMessage | undefined> {
  const list = findList(actor, role)
  if (list === undefined) return watch(actor, () => findList(actor, role))
  if (holds(list, LIST_ACTIONS.fewer)) return list
  await clicks(actor, list, LIST_ACTIONS.all)
  return watch(actor, () => {
    const now = findList(actor, role)
    return now && holds(now, LIST_ACTIONS.fewer) ? now : undefined
  })
}

/** A list may have changed between the look and the click. */
async function clicks({ person }: Actor, on: SeenMessage, actionId: string, value?: string): Promise<void> {
  await person.clicks({ on, actionId, ...(value === undefined ? {} : { value }) }).catch(() => undefined)
}

function findList(actor: Actor, role: string): SeenMessage | undefined {
  return findNewest(actor, [role, LIST_ACTIONS.all]) ?? findNewest(actor, [role, LIST_ACTIONS.fewer])
}
