import { expect } from 'vitest'
import type { OpenView, PersonDriver, SeenMessage } from '../../src/playground/local-slack/person.ts'
import type { Step } from '../../src/words/checklist-words.ts'
import type { DraftKind } from '../../src/words/draft-words.ts'
import { entryOf } from './read-messages.ts'

type StepWithDraft = Exclude<Step, 'lesson'>

/** Which draft is written for which step. */
export const DRAFT_OF: Readonly<Record<StepWithDraft, DraftKind>> = {
  card: 'card',
  feedback: 'feedback',
  door: 'reapply',
  touch: 'touch',
}

/**
 * Presses "Help me write it" on a step of the checklist, and waits for the form that opens. A step that was
 * decided is taken back before.
 */
export async function opensWriting(person: PersonDriver, list: SeenMessage, step: Step): Promise<OpenView> {
  const unfolded = await unfoldsSteps(person, list)
  const value = `${entryOf(unfolded)}:${step}`
  if (offers(unfolded, 'step_undo', value))
    await person.clicks({ on: unfolded, actionId: 'step_undo', value })
  const open = await person.dm((message) => message.ts === list.ts && offers(message, 'step_write', value))
  const before = person.hasNoModal ? undefined : await person.modal()
  await person.clicks({ on: open, actionId: 'step_write', value })
  const forms = ['lesson', 'draft_ask', 'draft']
  return person.modal(({ id, callbackId }) => id !== before?.id && forms.includes(callbackId))
}

function offers(message: SeenMessage, actionId: string, value: string): boolean {
  return (message.blocks ?? []).some(
    ({ elements }) =>
      Array.isArray(elements) &&
      elements.some((element) => element.action_id === actionId && element.value === value),
  )
}

/** The checklist with buttons for every step. */
export async function unfoldsSteps(person: PersonDriver, list: SeenMessage): Promise<SeenMessage> {
  const isUnfolded = (one: SeenMessage) =>
    one.ts === list.ts && JSON.stringify(one.blocks).includes('fewer_steps')
  const now = person.dms().find(isUnfolded)
  if (now !== undefined) return now
  await person.clicks({ on: list, actionId: 'all_steps' })
  return person.dm(isUnfolded)
}

/** Answers what a draft needs to know, and gives the draft that is shown. */
export async function asksForDraft(
  person: PersonDriver,
  ask: OpenView,
  wishes: { remembered?: string; interested?: 'yes' | 'no'; tone?: 'plain' | 'warm' | 'formal' } = {},
): Promise<OpenView> {
  person.fills(ask, { interested: 'yes', ...wishes })
  const written = await person.submits(ask)
  if (written.outcome !== 'updated') throw new Error(`No draft was shown: ${JSON.stringify(written)}`)
  return written.modal
}

/** Writes a draft for a step, keeps it as it is, and waits for its message. */
export async function keepsDraft(
  person: PersonDriver,
  list: SeenMessage,
  step: StepWithDraft,
  wishes: Parameters<typeof asksForDraft>[2] = {},
): Promise<SeenMessage> {
  const draft = await asksForDraft(person, await opensWriting(person, list, step), wishes)
  expect(await person.submits(draft)).toEqual({ outcome: 'closed' })
  const subject = `${entryOf(list)}:${DRAFT_OF[step]}`
  return person.dm(
    ({ blocks }) =>
      JSON.stringify(blocks).includes(`"change_draft"`) && JSON.stringify(blocks).includes(subject),
  )
}

/** The text of a draft as it stands in its form. */
export function draftIn(form: OpenView): string {
  const fields = Object.entries(form.view.state.values)
  const [, field] = fields.find(([name]) => name.startsWith('text_')) ?? []
  const { value } = { value: null, ...Object(field?.value) }
  return String(value)
}

/** The drafts that a member has kept, as their messages are now. */
export function draftsOf(person: PersonDriver): SeenMessage[] {
  return person.dms().filter(({ blocks }) => JSON.stringify(blocks ?? []).includes('"change_draft"'))
}
