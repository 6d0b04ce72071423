import { z } from 'zod'
import type { Json } from '../../src/export/columns.ts'
import { ALL_PARTS, type AnyPart, fileName, inOrder } from '../../src/export/file-rows.ts'
import type { FileRow, MemberRows } from '../../src/export/part.ts'

type Shape = {
  anyOf?: Shape[]
  enum?: string[]
  const?: string
  type?: string | string[]
  format?: string
  pattern?: string
  minimum?: number
  maximum?: number
  minLength?: number
  maxLength?: number
}

/** Gives a whole number from 0 up to, not including, its argument. */
export type Dice = (sides: number) => number

/** The same course of dice each time: mulberry32. */
export function dice(seed: number): Dice {
  let state = seed
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides
  }
}

const PIECES = [
  'Zyx',
  '=1+1',
  '"quoted"',
  'çédille',
  '😀',
  ';',
  ',',
  '\n',
  "O'Brien",
  '-',
  '@here',
  '\\',
  ' ',
]

/**
 * Everything that one member may have stored, in every table that goes into an export: as many rows of each as
 * `size` says, with values of every kind. A new table is filled without anybody writing a line here.
 */
export function anyMember(roll: Dice, size: number): MemberRows {
  const tables: Record<string, FileRow[]> = {}
  for (const part of ALL_PARTS) {
    const rows = part.atMostOne ? 1 : size
    tables[part.table] = inOrder(
      part,
      Array.from({ length: rows }, (_, n) => anyRow(roll, part, tables, n)),
    )
  }
  return tables
}

function anyRow(roll: Dice, part: AnyPart, tables: Record<string, FileRow[]>, n: number): FileRow {
  const row: Record<string, Json> = {}
  for (const [column, rule] of part.columns) {
    const name = fileName(column, rule)
    if (name === null || rule.kind === 'owner' || rule.kind === 'left out') continue
    const shape = shapeOf(rule.schema)
    row[name] = anyValue(roll, shape, n)
    if (rule.kind === 'value' && rule.isId) row[name] = `${part.table}-${n}-${roll(1_000_000)}`
    if (rule.kind === 'value' && rule.refersTo !== undefined) {
      const there = tables[rule.refersTo] ?? []
      // Another one for each row: some tables have one row for each at most.
      row[name] = there[n % there.length]?.[idOf(rule.refersTo)] ?? null
    }
  }
  return row
}

function idOf(table: string): string {
  const part = ALL_PARTS.find((one) => one.table === table)
  return part?.columns.find(([, rule]) => rule.kind === 'value' && rule.isId)?.[0] ?? ''
}

function shapeOf(schema: z.ZodType): Shape {
  return z.toJSONSchema(schema) as Shape
}

function anyValue(roll: Dice, shape: Shape, n: number): Json {
  if (shape.anyOf) return roll(4) === 0 ? null : anyValue(roll, shape.anyOf[0] ?? {}, n)
  if (Array.isArray(shape.type))
    return roll(4) === 0 ? null : anyValue(roll, { ...shape, type: shape.type[0] ?? '' }, n)
  if (shape.enum) return shape.enum[roll(shape.enum.length)] ?? null
  if (shape.type === 'boolean') return roll(2) === 0
  if (shape.type === 'integer') {
    const { minimum = 0, maximum = 9 } = shape
    return minimum + roll(Math.min(maximum - minimum, 1_000_000) + 1)
  }
  if (shape.format === 'date') return new Date(roll(20_000) * 86_400_000).toISOString().slice(0, 10)
  if (shape.format === 'date-time') return new Date(roll(2_000_000_000) * 1_000 + roll(1_000)).toISOString()
  if (shape.type !== 'string') throw new Error(`no value is known for ${JSON.stringify(shape)}`)
  const form = new RegExp(shape.pattern ?? '')
  const formed = [`x-${n}-${roll(1_000)}`, '4,10,13'].find((text) => form.test(text))
  if (shape.pattern && formed) return formed
  const text = `${n} ${Array.from({ length: roll(20) + 1 }, () => PIECES[roll(PIECES.length)]).join('')}`
  return text.slice(0, shape.maxLength ?? 100)
}
