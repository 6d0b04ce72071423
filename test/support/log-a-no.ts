import { expect } from 'vitest'
import type { JsonObject } from '../../src/playground/local-slack/json.ts'
import type {
  OpenView,
  PersonDriver,
  SeenMessage,
  Submitted,
} from '../../src/playground/local-slack/person.ts'
import type { Filling } from '../../src/playground/local-slack/view-state.ts'
import { wordsFor } from '../../src/words/language.ts'

export type Filled = Record<string, Filling>

const NOT_STORED = wordsFor(null).errors.notStored.split('{')[0] ?? ''
const IN_VIEW = ['company', 'role', 'stage', 'outcome']

/** Types `/rejected` with that text, and waits for the form. */
export async function opensForm(person: PersonDriver, text = ''): Promise<OpenView> {
  await person.types('/rejected', text)
  return person.modal(({ callbackId }) => callbackId === 'rejection')
}

/** Presses "Add more", and waits for the fields. */
export async function unfolds(person: PersonDriver, form: OpenView): Promise<OpenView> {
  await person.clicks({ on: form, actionId: 'show_more' })
  return person.modal(({ id, hash }) => id === form.id && hash !== form.hash)
}

/** Opens the form and fills it in: stage "applied" unless another is given. */
export async function fillsForm(person: PersonDriver, values: Filled): Promise<OpenView> {
  const folded = await opensForm(person)
  const isFolded = Object.keys(values).every((field) => IN_VIEW.includes(field))
  const form = isFolded ? folded : await unfolds(person, folded)
  person.fills(form, { stage: 'applied', ...values })
  return form
}

/** Logs a no and waits until the form has closed. */
export async function logs(person: PersonDriver, values: Filled): Promise<void> {
  expect(await insistsOn(person, await fillsForm(person, values))).toEqual({ outcome: 'closed' })
}

/** Submits, and again while it is said that nothing was stored: a busy computer may take longer than Slack waits. */
export async function insistsOn(person: PersonDriver, form: OpenView): Promise<Submitted> {
  for (;;) {
    const said = await person.submits(form)
    if (said.outcome !== 'errors' || !JSON.stringify(said.errors).includes(NOT_STORED)) return said
  }
}

/** Logs a no of that company and waits for its answer. */
export async function logsAndIsAnswered(
  person: PersonDriver,
  values: Filled & { company: string },
): Promise<SeenMessage> {
  await logs(person, values)
  return person.dm((message) => isAnswer(message, values.company) && !message.deleted)
}

/** Logs a no and waits for all that follows at once: the answer and, behind it, the checklist. */
export async function logsAndGetsSteps(
  person: PersonDriver,
  values: Filled & { company: string },
): Promise<{ answer: SeenMessage; list: SeenMessage }> {
  const answer = await logsAndIsAnswered(person, values)
  return { answer, list: await person.dm((message) => isChecklist(message, values.company)) }
}

/** The answers to entries of that company, and their checklists. */
export function answersTo(person: PersonDriver, company: string): SeenMessage[] {
  return person.dms().filter((message) => isAnswer(message, company))
}

export function checklistsOf(person: PersonDriver, company: string): SeenMessage[] {
  return person.dms().filter((message) => isChecklist(message, company))
}

function isAnswer(message: SeenMessage, company: string): boolean {
  return names(message, company) && shown(message).includes('"edit_entry"')
}

/** Whether a message is the checklist of an entry of that company. */
export function isChecklist(message: SeenMessage, company: string): boolean {
  return names(message, company) && /"(all|fewer)_steps"/.test(shown(message))
}

/** Whether a text of the message is this name and nothing more: a sentence of ours may hold the same word. */
function names(message: SeenMessage, company: string): boolean {
  return shown(message).includes(`"text":${JSON.stringify(company)}`)
}

/** Closes whatever is open, and opens the list of entries. */
export async function opensList(person: PersonDriver): Promise<OpenView> {
  if (!person.hasNoModal) await person.closes(await person.modal(), { all: true })
  await person.types('/rejected', 'list')
  return person.modal(({ callbackId }) => callbackId === 'entries')
}

/** The companies in a list of entries, in its order. */
export function listed(list: OpenView): string[] {
  const names = shown(list).matchAll(/"text":"([^"]*)","style":\{"bold":true\}/g)
  return Array.from(names, ([, name]) => name ?? '')
}

/** All that a message or a view shows, as JSON. */
export function shown(what: SeenMessage | OpenView): string {
  return JSON.stringify('view' in what ? what.view.blocks : (what.blocks ?? []))
}

/** The texts of a message's or a view's paragraphs, in order. */
export function paragraphs({ blocks = [] }: SeenMessage): string[] {
  return blocks.filter(({ type }) => type === 'section').map(({ text }) => String(objectOf(text).text))
}

/** The id of the entry that an answer is about: its buttons' value. */
export function entryIdOf(answer: SeenMessage): string {
  const [, id] = /"action_id":"edit_entry".*?"value":"([^"]+)"/.exec(shown(answer)) ?? []
  if (id === undefined) throw new Error('The message has no button to edit an entry')
  return id
}

/** What stands in an open form, by field. */
export function valuesIn(form: OpenView): Record<string, unknown> {
  const fields = Object.entries(form.view.state.values).map(([field, elements]) => {
    const { value, selected_option, selected_date, selected_options } = objectOf(elements.value)
    return [
      field,
      value ?? selected_date ?? (selected_option ? objectOf(selected_option).value : selected_options),
    ]
  })
  return Object.fromEntries(fields.filter(([, value]) => value != null))
}

export function objectOf(value: unknown): JsonObject {
  if (typeof value !== 'object' || value === null) throw new Error('There is no object here')
  return { ...value }
}

/** The `type` of every object that holds this very text in one of its fields. */
export function typesHolding(value: unknown, text: string): string[] {
  if (typeof value !== 'object' || value === null) return []
  const here = Object.values(value).some((field) => typeof field === 'string' && field.includes(text))
  const inside = Object.values(value).flatMap((field) => typesHolding(field, text))
  return here ? [String('type' in value ? value.type : 'no type'), ...inside] : inside
}
