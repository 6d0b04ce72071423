import type { CheckedBlock } from './blocks.schema.ts'
import { LIMITS } from './limits.ts'
import type { Fault } from './slack-wording.ts'
import { countCharacters } from './text.schema.ts'

/** Where blocks are shown. */
export type Surface = 'message' | 'modal' | 'home'

/**
 * Blocks that only some surfaces take; all others may stand anywhere, input blocks in messages included (since
 * April 2021). `video` also wants a scope that a bot like this one lacks, which is not looked at here.
 */
const surfacesOf: Partial<Record<CheckedBlock['type'], readonly Surface[]>> = {
  alert: ['modal'],
  card: ['message'],
  carousel: ['message'],
  container: ['message'],
  context_actions: ['message'],
  data_table: ['message'],
  data_visualization: ['message'],
  file: ['message'],
  markdown: ['message'],
  plan: ['message'],
  table: ['message'],
  task_card: ['message'],
}

type Element = { type: string; action_id?: string | undefined; focus_on_load?: boolean | undefined }

function elementsOf(block: CheckedBlock): Element[] {
  if (block.type === 'actions' || block.type === 'context_actions') return block.elements
  if (block.type === 'input') return [block.element]
  if (block.type === 'section' && block.accessory !== undefined) return [block.accessory]
  return []
}

function repeated(ids: (string | undefined)[]): string[] {
  const given = ids.filter((id) => id !== undefined)
  return [...new Set(given.filter((id, index) => given.indexOf(id) !== index))]
}

function checkPlace(block: CheckedBlock, at: (string | number)[], surface: Surface): Fault[] {
  const faults: Fault[] = []
  if (surfacesOf[block.type]?.includes(surface) === false) {
    faults.push({ at, says: `unsupported surface for ${block.type} block` })
  }
  if (block.type === 'input' && block.element.type === 'file_input' && surface !== 'modal') {
    faults.push({ at: [...at, 'element'], says: 'unsupported type: file_input' })
  }
  return faults
}

/** Characters of every string inside, ids and values included; the names of types do not count. */
function charactersIn(value: unknown): number {
  if (typeof value === 'string') return countCharacters(value)
  if (typeof value !== 'object' || value === null) return 0
  return Object.entries(value)
    .filter(([key]) => key !== 'type')
    .reduce((sum, [, inner]) => sum + charactersIn(inner), 0)
}

function checkMessage(blocks: CheckedBlock[], at: (string | number)[]): Fault[] {
  const count = (type: CheckedBlock['type']) => blocks.filter((block) => block.type === type).length
  const faults: Fault[] = []
  if (count('table') > LIMITS.message.tables) faults.push({ at, says: 'only one table allowed' })
  if (count('data_visualization') > LIMITS.message.charts) {
    faults.push({ at, says: `no more than ${LIMITS.message.charts} charts allowed` })
  }
  // Slack answered msg_blocks_too_long from 13,172 characters on; a table has a limit of its own.
  if (charactersIn(blocks.filter((block) => block.type !== 'table')) > LIMITS.message.characters) {
    faults.push({ at, says: `must be less than ${LIMITS.message.characters + 1} characters` })
  }
  return faults
}

/**
 * What Slack asks of blocks together, each of which is right by itself: that the surface takes them, that no
 * block_id comes twice and no action_id twice in one block, that one element at most asks for the focus, and the
 * bounds on a whole message. `at` is the pointer to the array.
 */
export function checkTogether(blocks: CheckedBlock[], at: (string | number)[], surface: Surface): Fault[] {
  const faults = blocks.flatMap((block, index) => checkPlace(block, [...at, index], surface))
  for (const id of repeated(blocks.map((block) => block.block_id))) {
    faults.push({ at, says: `block_id needs to be unique: ${id}` })
  }
  for (const [index, block] of blocks.entries()) {
    for (const id of repeated(elementsOf(block).map((element) => element.action_id))) {
      faults.push({ at: [...at, index], says: `action_id needs to be unique: ${id}` })
    }
  }
  if (blocks.flatMap(elementsOf).filter((element) => element.focus_on_load === true).length > 1) {
    faults.push({ at, says: 'only one element may have `focus_on_load` set' })
  }
  return surface === 'message' ? [...faults, ...checkMessage(blocks, at)] : faults
}
