import type { DrawDeck } from '../encouragement/draw-line.ts'
import type { ChecklistWords, Line, Outcome, Step } from '../words/words.ts'

/** The lines that say why a step helps after that outcome; null where the step does not appear after it. */
export function reasonLines(words: ChecklistWords, step: Step, outcome: Outcome): readonly Line[] | null {
  return words.steps[step].reasons[outcome]
}

/** The same as a deck to draw from. Lines shared by several outcomes are remembered for each of them. */
export function reasonDeck(words: ChecklistWords, step: Step, outcome: Outcome): DrawDeck | null {
  const lines = reasonLines(words, step, outcome)
  return lines === null ? null : { name: `${step}.${outcome}`, keys: lines.map((line) => line.key) }
}
