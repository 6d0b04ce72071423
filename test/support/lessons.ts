import { expect } from 'vitest'
import type { OpenView, PersonDriver } from '../../src/playground/local-slack/person.ts'
import type { Filled } from './log-a-no.ts'
import { shown } from './log-a-no.ts'

/** Opens Home and presses a button there. */
export async function clicksOnHome(person: PersonDriver, actionId: string): Promise<void> {
  person.opensHome()
  const home = await person.home((one) => shown(one).includes(`"${actionId}"`))
  await person.clicks({ on: home, actionId })
}

/** Writes a lesson on Home, and waits until it is kept. */
export async function writesLesson(person: PersonDriver, values: Filled): Promise<void> {
  await clicksOnHome(person, 'write_lesson')
  const form = await person.modal(({ callbackId }) => callbackId === 'lesson')
  person.fills(form, values)
  expect(await person.submits(form)).toEqual({ outcome: 'closed' })
}

/** Closes whatever is open, types `/rejected lessons` with that text, and waits for the list. */
export async function opensLessons(person: PersonDriver, asked = ''): Promise<OpenView> {
  if (!person.hasNoModal) await person.closes(await person.modal(), { all: true })
  await person.types('/rejected', `lessons ${asked}`)
  return listed(person)
}

/** The list of lessons, once it is not looking for anything any more and `is` holds. */
export function listed(
  person: PersonDriver,
  is: (list: OpenView) => boolean = () => true,
): Promise<OpenView> {
  return person.modal(
    (modal) => modal.callbackId === 'lessons' && !shown(modal).includes('Onward is looking') && is(modal),
  )
}

/** The ids of the lessons in a list, in its order. */
export function lessonIdsIn(list: OpenView): string[] {
  return [...shown(list).matchAll(/"action_id":"edit_lesson".*?"value":"([^"]+)"/g)].map(([, id = '']) => id)
}
