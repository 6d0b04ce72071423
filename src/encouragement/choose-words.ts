import type { Scope } from '../db/scope.ts'
import type { Member } from '../members/member.ts'
import type { Random } from '../random.ts'
import type { Encouragement, Fact, RoughPatchDeck } from '../words/encouragement-words.ts'
import { type Language, wordsFor } from '../words/language.ts'
import type { Line, Outcome, Part, ReasonWithWords, Stage } from '../words/lines.ts'
import { type DrawDeck, drawLines } from './draw-line.ts'

/** What decides which words fit. */
export type Situation = {
  readonly stage: Stage
  readonly outcome: Outcome
  /** The reason given; only a no has reasons with words of their own. */
  readonly reason: string
  readonly inRoughPatch: boolean
}

/** The keys of the words that were chosen; they stay with the entry. */
export type ChosenWords = {
  readonly acknowledgement: string
  readonly perspective: string
  readonly fact: string | null
  readonly notification: string
}

/** One answer in this many carries a fact, where one fits: enough most of the time is none. */
const FACT_ONE_IN = 3

/**
 * Chooses the words of an answer: an acknowledgement, a perspective that fits outcome, stage and reason,
 * at most one fact; in a rough patch softer ones, and no fact. No line comes twice to a member before its deck
 * is used up. `now` is the clock port's, in epoch milliseconds; a fact past its month is not said.
 */
export async function chooseWords(
  scope: Scope,
  deps: { random: Random; now: number },
  member: Pick<Member, 'id' | 'locale'>,
  situation: Situation,
): Promise<ChosenWords> {
  const decks = situation.inRoughPatch
    ? softDecks(wordsFor(member.locale), situation)
    : fittingDecks(wordsFor(member.locale), deps, situation)
  const { acknowledgement, perspective, notification, fact } = decks
  const all = [acknowledgement, perspective, notification, ...(fact === null ? [] : [fact])]
  const drawn = await drawLines(scope, deps.random, member.id, all)
  return {
    acknowledgement: drawn(acknowledgement),
    perspective: drawn(perspective),
    notification: drawn(notification),
    fact: fact === null ? null : drawn(fact),
  }
}

/** The deck that each part of an answer is drawn from. */
type Decks = {
  readonly acknowledgement: DrawDeck
  readonly perspective: DrawDeck
  readonly notification: DrawDeck
  readonly fact: DrawDeck | null
}

function softDecks({ encouragement }: Language, { outcome }: Situation): Decks {
  const { acknowledgement, perspective } = encouragement.roughPatch[outcome]
  return {
    acknowledgement: softDeck(acknowledgement, 'a'),
    perspective: softDeck(perspective, 'p'),
    notification: quietDeck(encouragement),
    fact: null,
  }
}

function fittingDecks(
  { encouragement, facts }: Language,
  { random, now }: { random: Random; now: number },
  situation: Situation,
): Decks {
  const fitting = random.below(FACT_ONE_IN) === 0 ? fittingFacts(facts, now, situation) : []
  return {
    acknowledgement: acknowledgementDeck(encouragement, situation),
    perspective: perspectiveDeck(encouragement, situation),
    notification: quietDeck(encouragement),
    fact: fitting.length > 0 ? { name: 'facts', keys: fitting } : null,
  }
}

function quietDeck({ quiet }: Encouragement): DrawDeck {
  return { name: 'quiet', keys: keysOf(quiet) }
}

type SoftDeck = RoughPatchDeck<Outcome, Part>

function softDeck({ outcome, lines }: SoftDeck, letter: 'a' | 'p'): DrawDeck {
  return { name: `${outcome}.rough_patch.${letter}`, keys: keysOf(lines) }
}

function acknowledgementDeck(encouragement: Encouragement, { outcome, stage }: Situation): DrawDeck {
  const { lines } = encouragement.acknowledgements[outcome][stage]
  return { name: `${outcome}.${stage}.a`, keys: keysOf(lines) }
}

function perspectiveDeck(encouragement: Encouragement, { outcome, stage, reason }: Situation): DrawDeck {
  if (outcome === 'no' && hasWords(encouragement, reason)) {
    return { name: `no.${reason}.p`, keys: keysOf(encouragement.reasons[reason].lines) }
  }
  return { name: `${outcome}.${stage}.p`, keys: keysOf(encouragement.perspectives[outcome][stage].lines) }
}

function hasWords(encouragement: Encouragement, reason: string): reason is ReasonWithWords {
  return Object.hasOwn(encouragement.reasons, reason)
}

function fittingFacts(facts: readonly Fact[], now: number, situation: Situation): string[] {
  const month = new Date(now).toISOString().slice(0, 7)
  return facts.filter((fact) => factFits(fact, situation, month)).map((fact) => fact.key)
}

function factFits(fact: Fact, situation: Situation, month: string): boolean {
  if (fact.expires !== null && month > fact.expires) return false
  return fact.fits.encouragement.some(
    (fits) =>
      fits.outcome === situation.outcome &&
      fits.stages.includes(situation.stage) &&
      (!fits.withoutReason || situation.reason === 'none'),
  )
}

function keysOf(lines: readonly Line[]): string[] {
  return lines.map((line) => line.key)
}
