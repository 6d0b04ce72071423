import type { LocalDate } from '../clock/local-date.ts'
import type { ChosenWords } from '../encouragement/choose-words.ts'

/** How far it went. */
export const STAGES = ['applied', 'first_call', 'interview', 'final_round'] as const
export type Stage = (typeof STAGES)[number]

/** A no; never heard back; the member withdrew. */
export const OUTCOMES = ['no', 'silence', 'withdrew'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** How the member heard. */
export const HEARD_BY = ['email', 'letter', 'phone', 'portal'] as const
export type HeardBy = (typeof HEARD_BY)[number]

/** The reason that was given. */
export const REASONS_GIVEN = [
  'none',
  'better_qualified',
  'better_connected',
  'experience',
  'pay',
  'place_or_permit',
  'role_closed',
  'other',
] as const
export type ReasonGiven = (typeof REASONS_GIVEN)[number]

/** Who may know: asked in the form, stored nowhere. Nothing is ever shared without a preview. */
export const SHARE_WISHES = ['nobody', 'group_unnamed', 'group_named'] as const
export type ShareWish = (typeof SHARE_WISHES)[number]

/** What a member says about one application that ended: the fields of the modal, cleaned. */
export type Rejection = {
  readonly company: string
  readonly role: string | null
  readonly stage: Stage
  readonly outcome: Outcome
  /** The date where the member was. */
  readonly heardOn: LocalDate
  readonly how: HeardBy | null
  readonly reason: ReasonGiven
  readonly contact: Contact | null
  readonly lesson: string | null
  /** Logged without messages. */
  readonly quiet: boolean
}

/** Somebody the member met there. */
export type Contact = {
  readonly name: string | null
  /** An email address or a link to a profile. */
  readonly address: string | null
  /** How they know each other. */
  readonly known: string | null
}

/** A stored rejection. */
export type Entry = Rejection & {
  readonly id: string
  readonly memberId: string
  /** The words that this entry's answer says whenever it is drawn; null for one logged without messages. */
  readonly words: ChosenWords | null
  /** When "they came back to me" was pressed, epoch milliseconds; null while it is closed. */
  readonly reopenedAt: number | null
  readonly enteredAt: number
}

/** Whether two submissions say the same, so that repeating one changes nothing. */
export function saysTheSame(a: Rejection, b: Rejection): boolean {
  return (
    a.company === b.company &&
    a.role === b.role &&
    a.stage === b.stage &&
    a.outcome === b.outcome &&
    a.heardOn === b.heardOn &&
    a.how === b.how &&
    a.reason === b.reason &&
    a.contact?.name === b.contact?.name &&
    a.contact?.address === b.contact?.address &&
    a.contact?.known === b.contact?.known &&
    a.lesson === b.lesson &&
    a.quiet === b.quiet
  )
}

/** Whether two rejections call for words of the same kind. */
export function isSameSituation(a: Rejection, b: Rejection): boolean {
  return a.stage === b.stage && a.outcome === b.outcome && a.reason === b.reason
}
