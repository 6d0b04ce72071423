import fc from 'fast-check'
import { STEPS, type Step } from '../../src/checklists/step.ts'
import { DRAFT_KINDS, TONES } from '../../src/drafts/draft.ts'
import type { DraftWishes } from '../../src/drafts/stored-draft.ts'
import type { Lesson, LessonSource } from '../../src/lessons/lesson.ts'
import type { Profile } from '../../src/members/member.ts'
import { HEARD_BY, OUTCOMES, REASONS_GIVEN, SHARE_WISHES, STAGES } from '../../src/rejections/rejection.ts'
import { type FormValues, QUIET_VALUE, TEXT_LIMITS } from '../../src/rejections/rejection-fields.ts'
import type { FeedbackAnswer } from '../../src/words/checklist-words.ts'
import type { DraftKind } from '../../src/words/draft-words.ts'
import { membersText } from './members-words.ts'

/** What stands in the form, and how many days before the day of logging they heard. */
export type Filled = { readonly values: FormValues; readonly heardDaysAgo: number | null }

/** One thing that a member does, about the entry logged last; or that time goes on. */
export type Act =
  | { readonly act: 'log' | 'edit'; readonly form: Filled }
  | { readonly act: 'decide'; readonly step: Step; readonly decision: 'done' | 'skipped' | 'undo' }
  | { readonly act: 'unfold'; readonly unfolded: boolean }
  | { readonly act: 'cool head'; readonly answer: 'yes' | 'later' | 'leave'; readonly onOldQuestion: boolean }
  | { readonly act: 'came back'; readonly answer: FeedbackAnswer | null; readonly onOldList: boolean }
  | { readonly act: 'lesson'; readonly source: LessonSource; readonly lesson: Lesson }
  | {
      readonly act: 'draft'
      readonly kind: DraftKind
      readonly wishes: DraftWishes
      readonly pick: number
      readonly addition: string | null
    }
  | { readonly act: 'remind'; readonly inDays: number | null }
  | { readonly act: 'rough patch'; readonly on: boolean; readonly weeks: number }
  | { readonly act: 'hard week'; readonly form: Filled }
  | {
      readonly act: 'answer rough patch'
      readonly answer: 'on' | 'not now' | 'keep' | 'off'
    }
  | { readonly act: 'turn'; readonly to: 'open' | 'closed' }
  | { readonly act: 'wait'; readonly hours: number }
  | { readonly act: 'write' | 'list' | 'delete' }

export type Conversation = {
  readonly profile: Profile
  /** Epoch milliseconds. */
  readonly begins: number
  /** Seeds the randomness that the product is given. */
  readonly luck: number
  readonly acts: readonly Act[]
}

const zones = [
  ...['Europe/Madrid', 'America/New_York', 'Asia/Kolkata', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC'],
  ...['America/St_Johns', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Africa/Casablanca', 'America/Santiago'],
]
// Half of them have words of their own, and the others get English.
const locales = [
  ...['en-GB', 'en-US', 'en-AU', 'es-ES', 'es-MX', 'es-LA', 'es-AR', 'es'],
  ...['de-DE', 'ar', 'he-IL', 'ja-JP', 'zh-CN', 'hi-IN', 'tr-TR', 'pt-BR'],
]
const HOUR_MS = 3_600_000

const address = fc.oneof(
  fc.constantFrom('Ꙗann@mail.exampleꙗ', 'Ꙗhttps://people.example/annꙗ', '⟦ann@mail.example?bcc=x@y.z⟧'),
  membersText(TEXT_LIMITS.contact_address),
)
const seldom = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { freq: 2, nil: undefined })

const filled: fc.Arbitrary<Filled> = fc.record({
  heardDaysAgo: fc.option(fc.oneof(fc.nat({ max: 10 }), fc.nat({ max: 90 }))),
  values: fc
    .record({
      company: membersText(TEXT_LIMITS.company),
      stage: fc.constantFrom(...STAGES),
      outcome: fc.oneof(fc.constant('no' as const), fc.constantFrom(...OUTCOMES)),
      role: fc.option(membersText(TEXT_LIMITS.role), { nil: undefined }),
      reason: fc.constantFrom(...REASONS_GIVEN),
      how: seldom(fc.constantFrom(...HEARD_BY)),
      contact_name: fc.option(membersText(TEXT_LIMITS.contact_name), { nil: undefined }),
      contact_address: seldom(address),
      contact_known: seldom(membersText(TEXT_LIMITS.contact_known)),
      lesson: seldom(membersText(TEXT_LIMITS.lesson)),
      share: fc.constantFrom(...SHARE_WISHES),
      quiet: fc.integer({ min: 0, max: 14 }).map((n) => (n === 0 ? QUIET_VALUE : undefined)),
    })
    .map((values): FormValues => Object.fromEntries(Object.entries(values).filter(([, value]) => value))),
})

const lesson = fc.record({
  text: fc.option(membersText(3_000)),
  well: fc.option(membersText(3_000)),
  surprised: seldom(membersText(3_000)).map((text) => text ?? null),
  nextTime: seldom(membersText(3_000)).map((text) => text ?? null),
})

const wishes = fc.record({
  tone: fc.constantFrom(...TONES),
  stillInterested: fc.boolean(),
  remembered: fc.option(membersText(300)),
})

const act = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      act: fc.constant('decide' as const),
      step: fc.constantFrom(...STEPS),
      decision: fc.constantFrom('done' as const, 'skipped' as const, 'undo' as const),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      act: fc.constant('wait' as const),
      hours: fc.integer({ min: 1, max: 200 }),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      act: fc.constant('cool head' as const),
      answer: fc.constantFrom('yes' as const, 'yes' as const, 'later' as const, 'leave' as const),
      onOldQuestion: fc.integer({ min: 0, max: 5 }).map((n) => n === 0),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      act: fc.constant('draft' as const),
      kind: fc.constantFrom(...DRAFT_KINDS),
      wishes,
      pick: fc.nat({ max: 500 }),
      addition: fc.option(membersText(1_500)),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      act: fc.constant('came back' as const),
      answer: fc.constantFrom(
        null,
        'nothing' as const,
        'canned' as const,
        'useful' as const,
        'hard' as const,
      ),
      onOldList: fc.integer({ min: 0, max: 5 }).map((n) => n === 0),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      act: fc.constant('lesson' as const),
      source: fc.constantFrom('checklist' as const, 'feedback' as const),
      lesson,
    }),
  },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('unfold' as const), unfolded: fc.boolean() }) },
  {
    weight: 2,
    arbitrary: fc.record({
      act: fc.constant('remind' as const),
      inDays: fc.option(fc.integer({ min: 1, max: 400 }), { freq: 3 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      act: fc.constant('turn' as const),
      to: fc.constantFrom('open' as const, 'closed' as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      act: fc.constant('rough patch' as const),
      on: fc.integer({ min: 0, max: 3 }).map((n) => n > 0),
      weeks: fc.constantFrom(0, 0, 5),
    }),
  },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('hard week' as const), form: filled }) },
  {
    weight: 1,
    arbitrary: fc.record({
      act: fc.constant('answer rough patch' as const),
      answer: fc.constantFrom('on' as const, 'not now' as const, 'keep' as const, 'off' as const),
    }),
  },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('edit' as const), form: filled }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('log' as const), form: filled }) },
  {
    weight: 1,
    arbitrary: fc.record({ act: fc.constantFrom('write' as const, 'list' as const, 'delete' as const) }),
  },
)

/** A member who logs something and then does up to a dozen things about it, over days. */
export const conversations: fc.Arbitrary<Conversation> = fc
  .record({
    profile: fc.record({
      timeZone: fc.option(fc.constantFrom(...zones), { freq: 9 }),
      locale: fc.option(fc.constantFrom(...locales), { freq: 9 }),
    }),
    // From 2026 into 2028, past the expiry of the facts that have one.
    begins: fc
      .integer({ min: 0, max: 2.5 * 365 * 24 })
      .map((hours) => Date.UTC(2026, 0, 1) + hours * HOUR_MS),
    luck: fc.nat(),
    first: filled,
    acts: fc.array(act, { minLength: 2, maxLength: 12, size: 'max' }),
  })
  .map(({ first, acts, ...rest }) => ({ ...rest, acts: [{ act: 'log', form: first }, ...acts] }))
