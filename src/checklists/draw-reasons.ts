import type { Scope } from '../db/scope.ts'
import { drawLine } from '../encouragement/draw-line.ts'
import type { Member } from '../members/member.ts'
import type { Random } from '../random.ts'
import type { Entry } from '../rejections/rejection.ts'
import { wordsFor } from '../words/language.ts'
import { reasonDeck } from './reason-deck.ts'
import { STEPS, type Step } from './step.ts'

export type Reasons = Readonly<Partial<Record<Step, string>>>

/**
 * A reason for every step, also for those that fit only after the entry is changed. One of `kept` stays
 * where it is true after the entry's outcome.
 */
export async function drawReasons(
  scope: Scope,
  random: Random,
  member: Member,
  { outcome, kept }: Pick<Entry, 'outcome'> & { kept: Reasons },
): Promise<Reasons> {
  const { checklist } = wordsFor(member.locale)
  const reasons: Partial<Record<Step, string>> = {}
  for (const step of STEPS) {
    const deck = reasonDeck(checklist, step, outcome)
    if (deck === null) continue
    const before = kept[step]
    reasons[step] =
      before !== undefined && deck.keys.includes(before)
        ? before
        : await drawLine(scope, random, member.id, deck)
  }
  return reasons
}
