import { asObject, asObjects, type JsonObject } from './json.ts'

/** The checks that decide what Slack would refuse; empty lists mean fine. */
export interface BlockKitChecks {
  checkMessageBlocks(blocks: unknown, text: unknown): string[]
  checkView(view: unknown): string[]
}

/** Lets every block and view through. */
export const acceptEverything: BlockKitChecks = { checkMessageBlocks: () => [], checkView: () => [] }

/** An interactive or input element, and the block it stands in. */
export interface PlacedElement {
  blockId: string
  actionId: string
  element: JsonObject
  block: JsonObject
}

/**
 * The blocks as Slack gives them back: every block has a block_id, every element an action_id, and plain_text says
 * whether it shows emoji.
 */
export function withIds(blocks: JsonObject[], freshId: () => string): JsonObject[] {
  return blocks.map((block) => {
    const done: JsonObject = { ...asObject(withEmoji(block)) }
    done.block_id ||= freshId()
    for (const { element } of elementsIn(done)) element.action_id ||= freshId()
    return done
  })
}

function withEmoji(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withEmoji)
  const object = asObject(value)
  if (!object) return value
  const entries = Object.entries(object).map(([key, inner]) => [key, withEmoji(inner)])
  const copy: JsonObject = Object.fromEntries(entries)
  if (copy.type === 'plain_text' && copy.emoji === undefined) copy.emoji = true
  return copy
}

const activeBlocks = ['input', 'section', 'actions', 'context_actions']

// Works on the very objects of the block, so that ids can be filled in.
function elementsIn(block: JsonObject): { element: JsonObject }[] {
  const places = [block.element, block.accessory, ...(Array.isArray(block.elements) ? block.elements : [])]
  if (!activeBlocks.includes(String(block.type))) return []
  return places.flatMap((place) => (isElement(place) ? [{ element: place }] : []))
}

function isElement(value: unknown): value is JsonObject {
  const type = asObject(value)?.type
  return typeof type === 'string' && type !== 'image'
}

/** Every element that somebody can click or fill in, in the order of the blocks. */
export function placedElements(blocks: JsonObject[]): PlacedElement[] {
  return blocks.flatMap((block) =>
    elementsIn(block).map(({ element }) => ({
      blockId: String(block.block_id),
      actionId: String(element.action_id),
      element,
      block,
    })),
  )
}

/** The options an element offers, those of its groups included. */
export function optionsOf(element: JsonObject): JsonObject[] {
  const groups = asObjects(element.option_groups).flatMap((group) => asObjects(group.options))
  return [...asObjects(element.options), ...groups]
}
