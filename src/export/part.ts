import type { Schema } from '../db/schema.ts'
import type { Scope } from '../db/scope.ts'
import type { Member } from '../members/member.ts'
import type { Random } from '../random.ts'
import type { Language } from '../words/language.ts'
import type { CalendarItem } from './calendar.ts'
import type { ColumnRule, Json } from './columns.ts'
import type { Card } from './contacts.ts'

/** The tables whose rows belong to a member. */
export type MemberTable = {
  [Table in keyof Schema]: 'member_id' extends keyof Schema[Table] ? Table : never
}[keyof Schema]

/** One row as it stands in the file. */
export type FileRow = Readonly<Record<string, Json>>

/** Everything of one member: the rows of each table, by its name. */
export type MemberRows = { readonly [Table in MemberTable]?: readonly FileRow[] }

/**
 * How a table of a member's goes into the export and comes out of one. It stands in its feature's own folder
 * (`<feature>-export.ts`) and is listed in parts.ts.
 */
export type Part<Table extends MemberTable> = {
  /** What the table is, for whoever reads the file. */
  readonly says: string
  /** Every column. One that is new has to be thought of here before the compiler is content. */
  readonly columns: { readonly [Column in keyof Schema[Table]]: ColumnRule<Schema[Table][Column]> }
  /** The columns whose values are the row's name where words of it are sealed. */
  readonly sealedAs?: readonly (keyof Schema[Table] & string)[]
  /** A member has one row of it at most. */
  readonly atMostOne?: true
  /** The columns by which rows stand in the file in the same order always; ties go by all that is in the row. */
  readonly order: readonly (keyof Schema[Table] & string)[]
  /** What of it is planned: goes into the calendar. */
  planned?(rows: MemberRows, words: Language): CalendarItem[]
  /** The people in it: go into the address cards. */
  people?(rows: MemberRows): Card[]
  /** What else has to be worked out once the rows have been read in, in the same transaction. */
  afterImport?(scope: Scope, deps: { random: Random; now: number }, member: Member): Promise<void>
}

/** A table of a member's that is not in the export, and why. */
export type Omitted = { readonly omitted: string }
