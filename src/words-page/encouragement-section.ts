import type { Fact } from '../words/encouragement-words.ts'
import type { Language } from '../words/language.ts'
import type { Line, Outcome, ReasonWithWords, Stage } from '../words/lines.ts'
import { heading, list, parts, quoted } from './markdown.ts'

const OUTCOMES: Readonly<Record<Outcome, string>> = {
  no: 'They said no',
  silence: 'Never heard back',
  withdrew: 'The member withdrew',
}

const STAGES: Readonly<Record<Stage, string>> = {
  applied: 'an application',
  first_call: 'a first call',
  interview: 'an interview',
  final_round: 'the final round',
}

/** The answer to a logged entry, by outcome, stage and reason. */
export function encouragementSection({ encouragement, rejectionForm }: Language): string {
  const { acknowledgements, perspectives, reasons, roughPatch, reopened, quiet } = encouragement
  const outcomes = Object.keys(OUTCOMES) as Outcome[]
  const stages = Object.keys(STAGES) as Stage[]
  const byStage = outcomes.flatMap((outcome) =>
    stages.flatMap((stage) => [
      heading(3, `${OUTCOMES[outcome]}, after ${STAGES[stage]}`),
      twoParts(acknowledgements[outcome][stage].lines, perspectives[outcome][stage].lines),
    ]),
  )
  const byReason = (Object.keys(reasons) as ReasonWithWords[]).flatMap((reason) => [
    heading(3, `They said no, with a reason: ${rejectionForm.reasons[reason].toLowerCase()}`),
    'This perspective takes the place of the stage’s own.',
    lines(reasons[reason].lines),
  ])
  const rough = outcomes.flatMap((outcome) => [
    heading(3, `In a rough patch: ${OUTCOMES[outcome].toLowerCase()}`),
    twoParts(roughPatch[outcome].acknowledgement.lines, roughPatch[outcome].perspective.lines),
  ])
  return parts(
    heading(2, 'The answer to what somebody logged'),
    'One line that acknowledges, then one piece of perspective, and now and then one fact. Nobody reads the same line twice before all lines of its list were used.',
    ...byStage,
    ...byReason,
    ...rough,
    heading(3, 'They came back: the entry is open again'),
    lines(reopened),
    heading(3, 'On the lock screen'),
    'The beginning of the notification. It tells a stranger nothing.',
    lines(quiet),
  )
}

/** Findings, with source and year as they stand under them. */
export function factsSection({ facts }: Language): string {
  return parts(
    heading(2, 'Facts'),
    'At most one in a message, after the acknowledgement, with its source in small print.',
    facts.map(fact).join('\n'),
  )
}

function fact({ text, source, year, expires }: Fact): string {
  const until = expires === null ? '' : ` Said until ${expires}.`
  return `- ${quoted(text)}\n  (${quoted(source)}, ${year}.)${until}`
}

function twoParts(acknowledgements: readonly Line[], perspectives: readonly Line[]): string {
  return parts(
    'First it acknowledges:',
    lines(acknowledgements),
    'Then one perspective:',
    lines(perspectives),
  )
}

function lines(deck: readonly Line[]): string {
  return list(deck.map((line) => line.text))
}
