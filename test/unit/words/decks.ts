import type { Encouragement } from '../../../src/words/encouragement-words.ts'
import type { Line, Outcome, Part, Stage } from '../../../src/words/lines.ts'

/** A deck as the checks look at it: its name is where it stands, its data is what it says of itself. */
export type NamedDeck = {
  readonly name: string
  readonly part: Part
  readonly outcome: Outcome
  readonly stage?: Stage
  readonly reason?: string
  readonly roughPatch?: true
  readonly lines: readonly Line[]
}

type Decks = Readonly<Record<Outcome, Readonly<Record<Stage, Omit<NamedDeck, 'name'>>>>>

function stageDecks(byOutcome: Decks): NamedDeck[] {
  return Object.values(byOutcome).flatMap((byStage) =>
    Object.entries(byStage).map(([stage, deck]) => ({
      name: `${deck.outcome}.${stage}.${deck.part}`,
      ...deck,
    })),
  )
}

/** Every deck from which an answer to a logged entry is drawn. */
export function decksOf({ acknowledgements, perspectives, reasons, roughPatch }: Encouragement): NamedDeck[] {
  return [
    ...stageDecks(acknowledgements),
    ...stageDecks(perspectives),
    ...Object.entries(reasons).map(([reason, deck]) => ({ name: `no.${reason}.perspective`, ...deck })),
    ...Object.entries(roughPatch).flatMap(([outcome, parts]) =>
      Object.entries(parts).map(([part, deck]) => ({ name: `${outcome}.rough_patch.${part}`, ...deck })),
    ),
  ]
}

/** Every line of encouragement, the quiet ones and those of a reopened entry included. */
export function everyLineOf(encouragement: Encouragement): Line[] {
  return [
    ...decksOf(encouragement).flatMap((deck) => deck.lines),
    ...encouragement.reopened,
    ...encouragement.quiet,
  ]
}
