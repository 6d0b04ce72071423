import type {
  AtLeastEight,
  AtLeastFour,
  AtLeastTwelve,
  Letter,
  Line,
  Outcome,
  Part,
  ReasonWithWords,
  Stage,
} from './lines.ts'

/** Lines for an outcome at a stage. */
export type StageDeck<O extends Outcome, S extends Stage, P extends Part> = {
  readonly part: P
  readonly outcome: O
  readonly stage: S
  readonly lines: AtLeastEight<Line<`${O}.${S}.${Letter[P]}`>>
}

/** A deck for every stage of one outcome. */
export type StageDecks<O extends Outcome, P extends Part> = { readonly [S in Stage]: StageDeck<O, S, P> }

/** Perspectives for a reason that was given with a no; true at every stage. */
export type ReasonDeck<R extends ReasonWithWords> = {
  readonly part: 'perspective'
  readonly outcome: 'no'
  readonly reason: R
  readonly lines: AtLeastEight<Line<`no.${R}.p`>>
}

export type ReasonDecks = { readonly [R in ReasonWithWords]: ReasonDeck<R> }

/** Shorter, softer lines for a member in a rough patch; true at every stage and with every reason. */
export type RoughPatchDeck<O extends Outcome, P extends Part> = {
  readonly part: P
  readonly outcome: O
  readonly roughPatch: true
  readonly lines: AtLeastEight<Line<`${O}.rough_patch.${Letter[P]}`>>
}

export type RoughPatchDecks = {
  readonly [O in Outcome]: { readonly [P in Part]: RoughPatchDeck<O, P> }
}

/**
 * Everything that may be said about a logged entry.
 *
 * An acknowledgement may name the outcome and the stage. A perspective never names the outcome and never
 * acknowledges again: it says how things are. A quiet line tells a stranger nothing at all.
 *
 * The message shows: acknowledgement, perspective, at most one fact. Its top-level text, which a lock
 * screen shows the beginning of and a screen reader reads, is: quiet line, perspective. So the beginning
 * tells nothing, and who listens instead of looking still gets the words that help.
 */
export type Encouragement = {
  readonly acknowledgements: { readonly [O in Outcome]: StageDecks<O, 'acknowledgement'> }
  readonly perspectives: { readonly [O in Outcome]: StageDecks<O, 'perspective'> }
  readonly reasons: ReasonDecks
  readonly roughPatch: RoughPatchDecks
  /** "They came back to me": the entry is open again. */
  readonly reopened: AtLeastFour<Line<'reopened.r'>>
  readonly quiet: AtLeastTwelve<Line<'quiet.q'>>
}

/** Where a fact may stand apart from encouragement. */
export type FactPurpose = 'nudge' | 'thank-you card' | 'kind word' | 'lesson' | 'feedback'

/** Where in encouragement a fact comforts. `withoutReason`: only where the entry names no reason. */
export type FactSituation = {
  readonly outcome: Outcome
  readonly stages: readonly Stage[]
  readonly withoutReason: boolean
}

/**
 * One finding, at most one in a message, after the acknowledgement, with source and year in small print.
 * `expires` is the last ISO month ("2027-12") in which it may be said; null where it does not grow old.
 */
export type Fact = {
  readonly key: string
  readonly text: string
  readonly source: string
  readonly year: number
  readonly expires: `${number}-${number}` | null
  readonly fits: {
    readonly encouragement: readonly FactSituation[]
    readonly purposes: readonly FactPurpose[]
  }
}
