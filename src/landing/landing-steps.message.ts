import type { Button, KnownBlock } from '@slack/types'
import { dateIn, type LocalDate } from '../clock/local-date.ts'
import { isPermitted, localTime } from '../clock/permitted-hours.ts'
import { memberById } from '../members/recognise-member.ts'
import type { MessageKind, SlackMessage } from '../outbox/message-kind.ts'
import type { Person } from '../people/person.ts'
import { personById } from '../people/person-by-id.ts'
import { settingsOf } from '../settings/settings-of.ts'
import { actions, button, paragraph, runs, smallPrint } from '../slack/blocks.ts'
import { shortened } from '../slack/shortened.ts'
import { type Language, wordsFor } from '../words/language.ts'
import { LANDING_STEPS, type LandingStep, type LandingStepName } from './landing.ts'
import { findLandingSteps } from './landing-steps.store.ts'
import { findLanding } from './landings.store.ts'
import { tellLater } from './tell-later.ts'

/** Buttons of a step; their value is the landing, the person and the step, see `landingStepValue`. */
export const LANDING_STEP_ACTIONS = {
  done: 'landing_step_done',
  skip: 'landing_step_skip',
  undo: 'landing_step_undo',
  write: 'landing_step_write',
} as const

type StepRef = { readonly landingId: string; readonly personId: string; readonly step: LandingStepName }
type Subject = { readonly landingId: string; readonly step: LandingStepName; readonly toldOn: LocalDate }

export function landingStepValue({ landingId, personId, step }: StepRef): string {
  return `${landingId}:${personId}:${step}`
}

/** Reads a step's button; null when its value is not one of ours. */
export function readLandingStepValue(value: string): StepRef | null {
  const [landingId, personId, name] = value.split(':')
  const step = LANDING_STEPS.find((known) => known === name)
  return step === undefined || !landingId || !personId ? null : { landingId, personId, step }
}

export function landingStepsSubject({ landingId, step, toldOn }: Subject): string {
  return `${landingId}:${step}:${toldOn}`
}

function readSubject(subject: string): Subject | null {
  const [landingId = '', name, toldOn = ''] = subject.split(':')
  const step = LANDING_STEPS.find((known) => known === name)
  return step === undefined ? null : { landingId, step, toldOn }
}

/** At most so many people have buttons at once, and so many decided ones are listed. */
const MOST_OPEN = 5
const MOST_DECIDED = 10

/**
 * The notes, or the invitations, that came due on one day, one message a DM holds for them. Subject: the
 * landing, the step and the day. Nothing is told any more once the member is looking again. What could not be
 * told in its hours is told later; of what nobody knows whether it arrived, nothing is told twice.
 */
export const landingStepsMessage: MessageKind = {
  kind: 'landing-steps',
  priority: 'nudge',
  whenUnknown: 'leave out',
  async render(scope, { memberId, subjectId, operation }) {
    const subject = readSubject(subjectId)
    const member = await memberById(scope, memberId)
    if (member === null || subject === null) return null
    const words = wordsFor(member.locale)
    const landing = await findLanding(scope, member)
    const isOver = landing?.id !== subject.landingId || landing.lookingAgainAt !== null
    const steps = isOver ? [] : await findLandingSteps(scope, subject.landingId)
    const told: Told[] = []
    for (const step of steps) {
      if (step.step !== subject.step || step.toldOn !== subject.toldOn) continue
      const person = await personById(scope, member, step.personId)
      if (person !== null) told.push({ step, person })
    }
    if (told.length > 0) return stepsView(words, subject, told)
    return operation === 'update' ? said(words.landing.putAway) : null
  },
  async mayPost(scope, { memberId, subjectId }, now) {
    const subject = readSubject(subjectId)
    const member = await memberById(scope, memberId)
    const landing = member && (await findLanding(scope, member))
    if (member === null || landing?.id !== subject?.landingId || landing?.lookingAgainAt !== null)
      return false
    const { pausedUntil } = await settingsOf(scope, memberId)
    if (pausedUntil !== null && pausedUntil > dateIn(member.timeZone, now)) return false
    return isPermitted(localTime(member.timeZone, now), false)
  },
  async ended(scope, { now }, { memberId, subjectId }, how) {
    const subject = readSubject(subjectId)
    const member = await memberById(scope, memberId)
    if (member === null || subject === null || how === 'sent' || how === 'unknown') return
    await tellLater(scope, now, member, { ...subject, isRefused: how === 'given up' })
  },
}

type Told = { readonly step: LandingStep; readonly person: Person }

function stepsView(words: Language, subject: Subject, told: readonly Told[]): SlackMessage {
  const said = words.landing.steps[subject.step]
  const open = told.filter(({ step }) => step.state === 'open')
  const decided = told
    .filter(({ step }) => step.state !== 'open')
    .sort((a, b) => (b.step.decidedAt ?? 0) - (a.step.decidedAt ?? 0))
  const [last] = decided
  return {
    text: words.landing.stepsQuiet,
    blocks: [
      paragraph(said.title),
      ...decidedLines(words, subject, decided.slice(0, MOST_DECIDED)),
      ...open.slice(0, MOST_OPEN).flatMap(({ person }) => personBlocks(words, subject, person)),
      ...(open.length > MOST_OPEN ? [smallPrint(words.landing.moreFollow)] : []),
      ...(open.length === 0 ? [paragraph(words.landing.stepsDone)] : []),
      ...(last === undefined
        ? []
        : [
            actions(
              button(
                LANDING_STEP_ACTIONS.undo,
                words.landing.undo,
                landingStepValue({ ...subject, personId: last.person.id }),
              ),
            ),
          ]),
    ],
  }
}

/** The last decided one first. */
function decidedLines(words: Language, { step }: Subject, decided: readonly Told[]): KnownBlock[] {
  if (decided.length === 0) return []
  const { done, skipped } = words.landing.steps[step]
  const line = ({ step: { state }, person }: Told) => ({
    type: 'rich_text_section' as const,
    elements: [
      { type: 'text' as const, text: '✓ ' },
      { type: 'text' as const, text: person.name, style: { bold: true } },
      { type: 'text' as const, text: ` · ${state === 'done' ? done : skipped}` },
    ],
  })
  return [
    {
      type: 'rich_text',
      elements: [{ type: 'rich_text_list', style: 'bullet', elements: decided.map(line) }],
    },
  ]
}

function personBlocks(words: Language, subject: Subject, person: Person): KnownBlock[] {
  const said = words.landing.steps[subject.step]
  const value = landingStepValue({ ...subject, personId: person.id })
  const rest = [person.known, person.address].filter((part) => part !== null)
  return [
    runs(
      { type: 'text', text: person.name, style: { bold: true } },
      { type: 'text', text: ['', ...rest].join(' · ') || ' ' },
    ),
    actions(
      readOut(button(LANDING_STEP_ACTIONS.done, said.did, value), person),
      readOut(button(LANDING_STEP_ACTIONS.write, words.landing.write, value), person),
      readOut(button(LANDING_STEP_ACTIONS.skip, words.landing.skip, value), person),
    ),
  ]
}

/** What an accessibility label takes. */
const LABEL_LENGTH = 75

/** The same label stands beside every person: it is read out with the name. */
function readOut(labelled: Button, { name }: Person): Button {
  return { ...labelled, accessibility_label: shortened(`${labelled.text.text}: ${name}`, LABEL_LENGTH) }
}

function said(text: string): SlackMessage {
  return { text, blocks: [paragraph(text)] }
}
