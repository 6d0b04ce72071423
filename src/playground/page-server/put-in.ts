import { placedElements } from '../local-slack/blocks.ts'
import type { JsonObject } from '../local-slack/json.ts'
import { type Filling, keepsValue } from '../local-slack/view-state.ts'
import type { Filled } from '../page/protocol.ts'

/**
 * What the page says was put into inputs, in the form that a person's driver takes: by block, and by action
 * where a block has several. Inputs that the view no longer has are left out.
 */
export function putIn(blocks: JsonObject[], filled: readonly Filled[]): Record<string, Filling> {
  const places = placedElements(blocks).filter((place) => keepsValue(place.element))
  const values: Record<string, Filling> = {}
  for (const { blockId, actionId, value } of filled) {
    const inBlock = places.filter((place) => place.blockId === blockId)
    if (!inBlock.some((place) => place.actionId === actionId)) continue
    if (inBlock.length === 1) values[blockId] = value
    else values[blockId] = { ...objectAt(values, blockId), [actionId]: value }
  }
  return values
}

function objectAt(values: Record<string, Filling>, blockId: string): JsonObject {
  const there = values[blockId]
  return typeof there === 'object' && there !== null && !Array.isArray(there) ? there : {}
}
