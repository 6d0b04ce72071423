import { optionsOf, type PlacedElement, placedElements } from './blocks.ts'
import type { SlackCore } from './core.ts'
import { interact, toldBy } from './interact.ts'
import { asObjects, copyOf, type JsonObject } from './json.ts'
import { wireMessage } from './messages.ts'
import { channelPart, interactionBase, messageContainer } from './payloads.ts'
import type { Click, OpenView, SeenMessage, Told } from './person.ts'
import { actionValue, fill, keepsValue, type StateValues, stateOf } from './view-state.ts'
import type { Person } from './workspace.ts'

/** Clicks a button or chooses in an element: block_actions with container, state and a fresh trigger. */
export async function clickElement(core: SlackCore, person: Person, click: Click): Promise<Told> {
  const { on } = click
  const base = { type: 'block_actions', ...interactionBase(core, person) }
  const trigger_id = core.triggers.issue({ person: person.id })
  const rest = 'ts' in on ? onMessage(core, person, on, click) : onView(core, on, click)
  return toldBy(await interact(core, 'block_actions', { ...base, trigger_id, ...rest }))
}

function onMessage(core: SlackCore, person: Person, seen: SeenMessage, click: Click): JsonObject {
  const place = findPlace(seen.blocks ?? [], click)
  const values = stateOf(seen.blocks ?? [])
  const action = act(core, values, place, click)
  // What was clicked may be an old rendering; the message sent along is the one that stands there now.
  const now = core.workspace.findMessage(seen.channel, seen.ts) ?? seen
  const { channel, ts } = seen
  return {
    container: messageContainer(seen),
    channel: channelPart(core, channel),
    message: wireMessage(core, now),
    state: { values },
    response_url: core.responseUrls.issue({ person: person.id, channel, original: ts }),
    actions: [action],
  }
}

function onView(core: SlackCore, seen: OpenView, click: Click): JsonObject {
  const place = findPlace(seen.view.blocks, click)
  const now = core.views.find(seen.id)
  if (!now) throw new Error(`The view ${seen.id} is no longer open`)
  const values = copyOf(now.state.values)
  const action = act(core, values, place, click)
  core.views.keepState(seen.id, values)
  return {
    container: { type: 'view', view_id: seen.id },
    view: copyOf({ ...now, state: { values } }),
    actions: [action],
  }
}

function findPlace(blocks: JsonObject[], { actionId, blockId, value }: Click): PlacedElement {
  const found = placedElements(blocks).filter(
    (place) =>
      place.actionId === actionId &&
      (blockId === undefined || place.blockId === blockId) &&
      (place.element.type !== 'button' || value === undefined || place.element.value === value),
  )
  const [place] = found
  if (found.length === 1 && place) return place
  const all = placedElements(blocks).map((one) => `${one.blockId}/${one.actionId}`)
  throw new Error(`${found.length} elements fit "${actionId}"; there are: ${all.join(', ') || 'none'}`)
}

function act(core: SlackCore, values: StateValues, place: PlacedElement, { value }: Click): JsonObject {
  const { element, blockId, actionId } = place
  const action_ts = core.workspace.nextTs()
  const base = { type: element.type, block_id: blockId, action_id: actionId, action_ts }
  if (keepsValue(element)) {
    if (value !== undefined) fill(values, place, value)
    return { ...base, ...actionValue(values, place) }
  }
  if (element.type === 'overflow') {
    const selected_option = asObjects(optionsOf(element)).find((one) => one.value === value)
    if (!selected_option) throw new Error(`${blockId} has no entry "${String(value)}"`)
    return { ...base, selected_option }
  }
  return element.value === undefined
    ? { ...base, text: element.text }
    : { ...base, text: element.text, value: element.value }
}
