import { expect } from 'vitest'
import type { OpenView, PersonDriver } from '../../src/playground/local-slack/person.ts'
import type { Filling } from '../../src/playground/local-slack/view-state.ts'
import { shown } from './log-a-no.ts'

/** Types `/stay-in-touch` with that text, and waits for the form. */
export async function opensPersonForm(person: PersonDriver, text = ''): Promise<OpenView> {
  await person.types('/stay-in-touch', text)
  return person.modal(({ callbackId }) => callbackId === 'person')
}

/** Adds somebody, and waits until the form has closed. */
export async function adds(
  person: PersonDriver,
  name: string,
  values: Record<string, Filling> = {},
): Promise<void> {
  const form = await opensPersonForm(person)
  person.fills(form, { name, ...values })
  expect(await person.submits(form)).toEqual({ outcome: 'closed' })
}

/** Closes whatever is open, and opens the list of people. */
export async function opensPeople(person: PersonDriver): Promise<OpenView> {
  if (!person.hasNoModal) await person.closes(await person.modal(), { all: true })
  await person.types('/stay-in-touch', 'list')
  return person.modal(({ callbackId }) => callbackId === 'people')
}

/** What stands in bold at the start of each line of a view, with what follows it. */
export function boldLinesIn(view: OpenView): string[] {
  const lines = shown(view).matchAll(
    /"text":"((?:[^"\\]|\\.)*)","style":\{"bold":true\}\},\{"type":"text","text":"((?:[^"\\]|\\.)*)"/g,
  )
  return Array.from(lines, ([, name, rest]) => JSON.parse(`"${name}${rest}"`))
}

/** The id of the first person in a list. */
export function personIdIn(list: OpenView): string {
  const [, id] = /"touch:([^"]+)"/.exec(shown(list)) ?? []
  if (id === undefined) throw new Error('Nobody is in the list')
  return id
}
