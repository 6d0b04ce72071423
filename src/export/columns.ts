import { z } from 'zod'
import type { Scope } from '../db/scope.ts'
import type { Member } from '../members/member.ts'
import type { Random } from '../random.ts'

/** A value as it stands in an export. */
export type Json = string | number | boolean | null

/** What an import knows when it fills a column that is not in the file. */
export type ImportContext = {
  readonly scope: Scope
  readonly random: Random
  /** Epoch milliseconds. */
  readonly now: number
  readonly member: Member
  /** The same row as it stands in the file. */
  readonly row: Readonly<Record<string, Json>>
}

/** How one column of a table goes out and comes in. A table's columns all have one: the compiler says so. */
export type ColumnRule<Value> =
  /** Whose row it is: the workspace and the member of whoever exports, and of whoever imports. */
  | { readonly kind: 'owner' }
  | {
      readonly kind: 'value'
      readonly schema: z.ZodType<Json>
      /** The table whose row this is the id of: one that the file has to hold. */
      readonly refersTo?: string
      /** Rows of other tables may refer to it. */
      readonly isId?: true
      out(value: Value): Json
      in(json: Json): Value
    }
  /** A member's words, sealed in the database under this column's name. */
  | { readonly kind: 'sealed'; readonly schema: z.ZodType<Json>; readonly column: string }
  /** Not in the file, for this reason; an import fills it in. */
  | {
      readonly kind: 'left out'
      readonly why: string
      onImport(context: ImportContext): Value | Promise<Value>
    }

const MAX_KEY = 100

const asIs = { out: (value: Json) => value }

function value<Value extends Json>(schema: z.ZodType<Json>, says: string): ColumnRule<Value> {
  // The schema was checked before: what comes in is of the type that it describes.
  return { kind: 'value', schema: schema.describe(says), ...asIs, in: (json) => json as Value }
}

export const owner = { kind: 'owner' } as const satisfies ColumnRule<string>

/** An id of ours: opaque, and kept, so that what refers to it still does. */
const idSchema = z.string().regex(/^[\w:-]{1,80}$/)

export function id(says: string): ColumnRule<string> {
  return { kind: 'value', schema: idSchema.describe(says), isId: true, ...asIs, in: String }
}

/** An id of something that may be gone by now. */
export function idOrNull(says: string): ColumnRule<string | null> {
  return value(idSchema.nullable(), says)
}

/** The id of a row of another table in the same file. */
export function refersTo(table: string, says: string): ColumnRule<string> {
  return {
    kind: 'value',
    schema: idSchema.describe(says),
    refersTo: table,
    ...asIs,
    in: (json) => String(json),
  }
}

export function refersToOrNull(table: string, says: string): ColumnRule<string | null> {
  return {
    kind: 'value',
    schema: idSchema.nullable().describe(says),
    refersTo: table,
    ...asIs,
    in: (json) => (json === null ? null : String(json)),
  }
}

/** A member's words; `limit` in UTF-16 units, as the form has it. */
export function words(column: string, limit: number, says: string): ColumnRule<string> {
  return { kind: 'sealed', column, schema: textOf(limit).min(1).describe(says) }
}

export function wordsOrNull(column: string, limit: number, says: string): ColumnRule<string | null> {
  return { kind: 'sealed', column, schema: textOf(limit).nullable().describe(says) }
}

/** Text of ours that is no word of a member's, such as the name of a deck or of a time zone. */
export function key(says: string): ColumnRule<string> {
  return value(textOf(MAX_KEY).min(1), says)
}

export function keyOrNull(says: string): ColumnRule<string | null> {
  return value(textOf(MAX_KEY).min(1).nullable(), says)
}

/** The same, of one form. */
export function matching(form: RegExp, says: string): ColumnRule<string> {
  return value(z.string().regex(form), says)
}

/** Whatever Postgres stores too, well-formed, so that what comes in goes out the same. */
function textOf(limit: number): z.ZodString {
  return z
    .string()
    .max(limit)
    .refine((text) => text.isWellFormed() && !text.includes('\0'), {
      error: 'holds characters that no text has',
    })
}

export function oneOf<const Value extends string>(values: readonly Value[], says: string): ColumnRule<Value> {
  return value(z.enum(values), says)
}

export function oneOfOrNull<const Value extends string>(
  values: readonly Value[],
  says: string,
): ColumnRule<Value | null> {
  return value(z.enum(values).nullable(), says)
}

/** A local date, YYYY-MM-DD. */
export function date(says: string): ColumnRule<string> {
  return value(z.iso.date(), says)
}

export function dateOrNull(says: string): ColumnRule<string | null> {
  return value(z.iso.date().nullable(), says)
}

export function wholeNumber(least: number, most: number, says: string): ColumnRule<number> {
  return value(z.int().min(least).max(most), says)
}

export function wholeNumberOrNull(least: number, most: number, says: string): ColumnRule<number | null> {
  return value(z.int().min(least).max(most).nullable(), says)
}

const instantSchema = z.iso.datetime({ precision: 3 }).refine((text) => !Number.isNaN(Date.parse(text)), {
  error: 'is not an instant',
})

/** Epoch milliseconds in the database, an ISO instant in UTC in the file. */
export function instant(says: string): ColumnRule<number> {
  return {
    kind: 'value',
    schema: instantSchema.describe(says),
    out: (at) => new Date(at).toISOString(),
    in: (json) => Date.parse(String(json)),
  }
}

export function instantOrNull(says: string): ColumnRule<number | null> {
  return {
    kind: 'value',
    schema: instantSchema.nullable().describe(says),
    out: (at) => (at === null ? null : new Date(at).toISOString()),
    in: (json) => (json === null ? null : Date.parse(String(json))),
  }
}

/** 0 or 1 in the database, false or true in the file. */
export function flag(says: string): ColumnRule<0 | 1> {
  return {
    kind: 'value',
    schema: z.boolean().describe(says),
    out: (stored) => stored === 1,
    in: (json) => (json === true ? 1 : 0),
  }
}

export function flagOrNull(says: string): ColumnRule<0 | 1 | null> {
  return {
    kind: 'value',
    schema: z.boolean().nullable().describe(says),
    out: (stored) => (stored === null ? null : stored === 1),
    in: (json) => (json === null ? null : json === true ? 1 : 0),
  }
}

export function leftOut<Value>(
  why: string,
  onImport: (context: ImportContext) => Value | Promise<Value>,
): ColumnRule<Value> {
  return { kind: 'left out', why, onImport }
}
