import { optionsOf, type PlacedElement, placedElements } from '../../src/playground/local-slack/blocks.ts'
import type { LocalSlack } from '../../src/playground/local-slack/local-slack.ts'
import type { OpenView, PersonDriver, SeenMessage } from '../../src/playground/local-slack/person.ts'
import { type Filling, keepsValue } from '../../src/playground/local-slack/view-state.ts'

type Surface = SeenMessage | OpenView

/** How somebody explores: what they begin with, and what they put into forms. */
export type Exploration = {
  readonly slack: LocalSlack
  readonly person: PersonDriver
  /** What to begin with when nothing new is in view, each once. */
  readonly beginnings: (() => Promise<unknown>)[]
  /** What is not pressed: action_ids and callback_ids. */
  readonly never: ReadonlySet<string>
  /** What is pressed wherever it comes into view, since it then goes out of view: action_ids. */
  readonly again: ReadonlySet<string>
  /** What was done already, by name. */
  readonly done: Set<string>
}

/** A click that brings nothing waits no longer for it. */
const REACTION_MS = 400
const MOST_STEPS = 1_000
/** Some weeks after the day on which exploring begins in tests. */
const A_DAY = '2026-03-20'

/** Presses, opens, fills in and submits everything that comes into view, each once, until nothing is new. */
export async function explores(exploration: Exploration): Promise<void> {
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    if (!(await doesOneThing(exploration))) return
  }
  throw new Error('Exploring does not come to an end')
}

async function doesOneThing(exploration: Exploration): Promise<boolean> {
  const { slack, beginnings } = exploration
  const step = await nextStep(exploration)
  const act = step ?? beginnings.shift()
  if (act === undefined) return false
  const before = slack.wire.requests().length
  await act()
  await slack
    .until(() => (slack.wire.requests().length > before ? true : undefined), 'a reaction', REACTION_MS)
    .catch(() => undefined)
  return true
}

async function nextStep(exploration: Exploration): Promise<(() => Promise<unknown>) | undefined> {
  const { person } = exploration
  if (!person.hasNoModal) {
    const modal = await person.modal()
    return click(exploration, modal, modal.callbackId) ?? formStep(exploration, modal)
  }
  const seen = [...person.dms(), ...person.ephemerals()].filter(({ deleted }) => !deleted).reverse()
  for (const message of seen) {
    const step = click(exploration, message, 'message')
    if (step !== undefined) return step
  }
  const home = await person.home().catch(() => undefined)
  return home && click(exploration, home, 'home')
}

/** The first control that was not used yet. */
function click(exploration: Exploration, on: Surface, where: string): (() => Promise<unknown>) | undefined {
  const { person, never, again, done } = exploration
  const blocks = 'view' in on ? on.view.blocks : (on.blocks ?? [])
  for (const { blockId, actionId, element, block } of placedElements([...blocks])) {
    if (block.type === 'input' || never.has(actionId)) continue
    for (const value of valuesOf(element)) {
      const name = `${where} ${actionId} ${what(value)}`
      if (done.has(name) && !again.has(actionId)) continue
      done.add(name)
      return () => person.clicks({ on, actionId, blockId, ...(value === null ? {} : { value }) })
    }
  }
  return undefined
}

/** What a value says beside ids: "door" of a step, "edit" of a menu. */
function what(value: string | null): string {
  return (value ?? '')
    .split(':')
    .filter((part) => /^[a-z_]{3,}$/.test(part))
    .join(' ')
}

function valuesOf(element: PlacedElement['element']): (string | null)[] {
  if (element.type === 'overflow') return optionsOf(element).map(({ value }) => String(value))
  if (element.type === 'button') return [typeof element.value === 'string' ? element.value : null]
  return []
}

/** Submits a form empty, too long and filled in, then closes it. */
function formStep(exploration: Exploration, modal: OpenView): () => Promise<unknown> {
  const { person, never, done } = exploration
  const { callbackId, view } = modal
  const inputs = placedElements([...view.blocks]).filter(({ element }) => keepsValue(element))
  if (view.submit && !never.has(callbackId)) {
    for (const way of ['empty', 'long', 'any'] as const) {
      const name = `submit ${callbackId} ${way}`
      if (done.has(name)) continue
      done.add(name)
      for (const { blockId, element } of inputs) {
        const value = anyValue(person, element, way)
        if (value !== undefined) person.fills(modal, { [blockId]: value })
      }
      return () => person.submits(modal, { evenIfRefused: true })
    }
  }
  return () => person.closes(modal)
}

/** Something to fill in; undefined leaves what is there. */
function anyValue(
  person: PersonDriver,
  element: PlacedElement['element'],
  way: 'empty' | 'long' | 'any',
): Filling | undefined {
  if (way === 'empty') return element.type === 'plain_text_input' ? null : undefined
  if (way === 'long') return element.type === 'plain_text_input' ? 'Zyxxo '.repeat(700) : undefined
  switch (element.type) {
    case 'plain_text_input':
      return 'Zyxxo Quorf'
    case 'static_select':
    case 'radio_buttons':
      return String(optionsOf(element)[0]?.value)
    case 'datepicker':
      return element.initial_date === undefined ? A_DAY : undefined
    case 'timepicker':
      return element.initial_time === undefined ? '11:00' : undefined
    case 'users_select':
      return person.id
    case 'multi_users_select':
      return [person.id]
    default:
      return undefined
  }
}
