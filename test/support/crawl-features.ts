import type { JsonObject } from '../../src/playground/local-slack/json.ts'
import type { OpenView, PersonDriver } from '../../src/playground/local-slack/person.ts'
import type { Filling } from '../../src/playground/local-slack/view-state.ts'

/** Not pressed on the way: they take away what is to be looked at, or end the walk. */
const LAST = /delete|forget|remove|leave|landed/

/** How long a modal that a click opens is waited for; one that comes later is closed by the next step. */
const MODAL_MS = 120

/** A member who writes `canary` into whatever can be typed, and what has opened to them. */
export interface Walker {
  readonly person: PersonDriver
  readonly canary: string
  /** The callback_ids of the modals that were filled in or looked through. */
  readonly seen: Set<string>
}

/** Runs a command, and works through whatever opens. */
export async function commands(
  walker: Walker,
  command: string,
  text: string,
  channel: string,
): Promise<void> {
  await nothingOpen(walker)
  await walker.person.types(command, text, { channel })
  await worksThrough(walker)
}

/** Runs the message shortcut on a message that the member writes, and works through whatever opens. */
export async function shortcuts(
  walker: Walker,
  callbackId: string,
  text: string,
  channel: string,
): Promise<void> {
  await nothingOpen(walker)
  await walker.person.messageShortcut(callbackId, { channel, text })
  await worksThrough(walker)
}

/** Presses every button of Home once, and works through whatever opens. */
export async function pressesAllOfHome(walker: Walker): Promise<void> {
  await nothingOpen(walker)
  walker.person.opensHome()
  const first = await walker.person.home()
  for (const { kind } of pressable(first.view.blocks)) {
    const home = await walker.person.home()
    const [one] = pressable(home.view.blocks).filter((button) => button.kind === kind)
    if (one !== undefined) await presses(walker, { on: home, ...one })
  }
}

/** Presses every kind of button in the DM once, those that come with it too, and works through what opens. */
export async function pressesAllOfTheDm(walker: Walker): Promise<void> {
  const pressed = new Set<string>()
  for (;;) {
    const next = walker.person
      .dms()
      .toReversed()
      .flatMap((on) => pressable(on.blocks ?? []).map((button) => ({ on, ...button })))
      .find(({ kind }) => !pressed.has(kind))
    if (next === undefined) return
    pressed.add(next.kind)
    await presses(walker, next)
  }
}

/** `kind` is the same for the same button or choice about something else. */
type Press = { actionId: string; blockId: string; value: string; kind: string }

async function presses(walker: Walker, click: Parameters<PersonDriver['clicks']>[0]): Promise<void> {
  await nothingOpen(walker)
  // A message may change between the look and the click: then there is nothing to press any more.
  await walker.person.clicks(click).catch(() => undefined)
  await worksThrough(walker)
}

/** Fills in and submits what is open, and what comes after it; of a list, presses every button once. */
async function worksThrough(walker: Walker): Promise<void> {
  const { person, canary, seen } = walker
  let modal = await openedModal(person)
  for (let step = 0; modal !== undefined && step < 4; step++) {
    seen.add(modal.callbackId)
    if (LAST.test(modal.callbackId)) break
    if (modal.view.submit) {
      person.fills(modal, fillings(modal, canary))
      const { outcome } = await person.submits(modal, { evenIfRefused: true })
      if (outcome === 'errors' || outcome === 'failed' || outcome === 'refused') break
      if (outcome === 'updated' || outcome === 'pushed') modal = await person.modal()
      else modal = undefined
      continue
    }
    for (const { kind } of pressable(modal.view.blocks)) {
      const list: OpenView | undefined = await openedModal(person)
      if (list?.id !== modal.id) break
      // The list may have changed since: its blocks have other ids then.
      const one = pressable(list.view.blocks).find((button) => button.kind === kind)
      if (one === undefined) continue
      await person.clicks({ on: list, ...one }).catch(() => undefined)
      const over = await openedModal(person, ({ id }) => id !== list.id)
      if (over === undefined) continue
      seen.add(over.callbackId)
      person.fills(over, fillings(over, canary))
      await person.submits(over, { evenIfRefused: true }).catch(() => undefined)
      if ((await openedModal(person))?.id === over.id) await person.closes(over)
    }
    break
  }
  await nothingOpen(walker)
}

async function nothingOpen({ person }: Walker): Promise<void> {
  if (!person.hasNoModal) await person.closes(await person.modal(), { all: true })
}

/** The modal on top, if one opens soon. */
async function openedModal(
  person: PersonDriver,
  is: (modal: OpenView) => boolean = () => true,
): Promise<OpenView | undefined> {
  for (const end = Date.now() + MODAL_MS; Date.now() < end; ) {
    if (!person.hasNoModal) {
      const modal = await person.modal()
      if (is(modal)) return modal
    }
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  return undefined
}

/** One button of each action_id, and each choice of one menu of each action_id. */
function pressable(blocks: readonly JsonObject[]): Press[] {
  const found = new Map<string, Press>()
  for (const block of blocks) {
    const elements = [block.accessory, ...(Array.isArray(block.elements) ? block.elements : [])]
    for (const element of elements) {
      if (typeof element !== 'object' || element === null) continue
      const { type, action_id: id, value, options } = element as JsonObject
      const actionId = String(id)
      const blockId = String(block.block_id)
      const choices = type === 'overflow' && Array.isArray(options) ? options : []
      const values = type === 'button' ? [value ?? ''] : choices.map((option) => option?.value)
      for (const one of values.map(String)) {
        const kind = type === 'button' ? actionId : `${actionId} ${one.split(':')[0]}`
        if (!LAST.test(kind) && !found.has(kind)) found.set(kind, { actionId, blockId, value: one, kind })
      }
    }
  }
  return [...found.values()]
}

/** The canary in every field of text, and the first choice where nothing is chosen. */
function fillings(modal: OpenView, canary: string): Record<string, Filling> {
  const values: Record<string, Filling> = {}
  for (const { type, block_id, element } of modal.view.blocks) {
    if (type !== 'input' || typeof element !== 'object' || element === null) continue
    const filling = fillingOf(element as JsonObject, `${canary}${String(block_id)}`)
    if (filling !== undefined) values[String(block_id)] = filling
  }
  return values
}

function fillingOf(element: JsonObject, text: string): Filling | undefined {
  const { type, options, max_length: most } = element
  if (type === 'plain_text_input')
    return text.endsWith('links') ? `https://${text}.example/` : text.slice(0, Number(most ?? 150))
  const chooses = ['static_select', 'radio_buttons'].includes(String(type))
  const isChosen = Object.keys(element).some((key) => key.startsWith('initial_'))
  if (!chooses || isChosen || !Array.isArray(options)) return undefined
  return String(options[0]?.value)
}
