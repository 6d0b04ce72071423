import type { Outcome, Stage } from '../../src/rejections/rejection.ts'

/** An entry as its member was last told that it is stored. `role` is unique and never edited: it finds the entry. */
export type KnownEntry = {
  readonly role: string
  company: string
  stage: Stage
  outcome: Outcome
  readonly quiet: boolean
  isOpen: boolean
}

/** What one member was told, since they were last forgotten. */
export type MemberLedger = {
  /** By role. */
  readonly entries: Map<string, KnownEntry>
  /** What was decided, by `role:step`. */
  readonly steps: Map<string, 'done' | 'skipped'>
  /** The text of the draft for staying in touch, by role. */
  readonly drafts: Map<string, string>
  /** Roles of entries that the member deleted. */
  readonly deleted: Set<string>
  /** Messages that the member wrote to the bot. */
  written: number
  /** Home was published: whether the first meeting then comes as a message as well is open until it is noted. */
  sawHome: boolean
  /** The member left, and did nothing since. */
  isForgotten: boolean
  everForgotten: boolean
}

export type Ledger = ReadonlyMap<string, MemberLedger>

export function newLedger(people: readonly string[]): Ledger {
  return new Map(
    people.map((id) => [
      id,
      {
        entries: new Map(),
        steps: new Map(),
        drafts: new Map(),
        deleted: new Set(),
        written: 0,
        sawHome: false,
        isForgotten: false,
        everForgotten: false,
      },
    ]),
  )
}

/** Notes that everything about the member is gone. */
export function noteForgotten(member: MemberLedger): void {
  member.entries.clear()
  member.deleted.clear()
  member.steps.clear()
  member.drafts.clear()
  member.written = 0
  member.sawHome = false
  member.isForgotten = true
  member.everForgotten = true
}
