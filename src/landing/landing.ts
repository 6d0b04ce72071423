import type { LocalDate } from '../clock/local-date.ts'

/** The job that a member has found. */
export type Landing = {
  readonly id: string
  readonly memberId: string
  readonly where: string | null
  readonly role: string | null
  /** The first day there. */
  readonly startOn: LocalDate
  readonly landedAt: number
  /** When the member said that they are looking again; null while they have landed. */
  readonly lookingAgainAt: number | null
  /** What the member wants to be from here on; null until they say. */
  readonly chose: 'helper' | 'journal' | null
}
