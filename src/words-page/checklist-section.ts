import type { CameBackWords, CoolHeadWords, RemindWords, Step } from '../words/checklist-words.ts'
import type { Language } from '../words/language.ts'
import type { Line, Outcome } from '../words/lines.ts'
import { heading, list, named, parts } from './markdown.ts'

const AFTER: Readonly<Record<Outcome, string>> = {
  no: 'Why, after a no',
  silence: 'Why, after silence',
  withdrew: 'Why, after withdrawing',
}

/** The few steps that help, and all that belongs to them. */
export function checklistSection(words: Language): string {
  const { allDone, steps, coolHead, cameBack, remind, ...whole } = words.checklist
  return parts(
    heading(2, 'The checklist'),
    named(whole, {
      title: 'At the top',
      quiet: 'On the lock screen',
      skip: 'Button to leave a step out',
      undo: 'Button to take a decision back',
      allSteps: 'Button to see every step',
      fewerSteps: 'Button to see the next one alone',
      putAway: 'In place of the list, while the entry is open again',
    }),
    'When every step is decided:',
    list(allDone.map((line) => line.text)),
    ...(Object.keys(steps) as Step[]).flatMap((step) => stepParts(words, step)),
    ...coolHeadParts(coolHead),
    ...cameBackParts(cameBack),
    ...remindParts(remind),
  )
}

function stepParts({ checklist }: Language, name: Step): string[] {
  const { reasons: byOutcome, ...step } = checklist.steps[name]
  const reasons: Readonly<Record<Outcome, readonly Line[] | null>> = byOutcome
  return [
    heading(3, `Step: ${step.name.toLowerCase()}`),
    named(step, {
      name: 'In the list',
      done: 'When it is done',
      skipped: 'When it was left out on purpose',
      waiting: 'While it waits for its day',
      asked: 'While it waits for an answer',
      did: 'Button when it is done',
      write: 'Button for help with it',
    }),
    ...(Object.keys(AFTER) as Outcome[]).flatMap((outcome) => {
      const lines = reasons[outcome]
      return lines === null ? [] : [`${AFTER[outcome]}:`, list(lines.map((line) => line.text))]
    }),
  ]
}

function coolHeadParts(coolHead: CoolHeadWords): string[] {
  return [
    heading(3, 'The question before asking for feedback'),
    'A message of its own, at nine on the next weekday.',
    named(coolHead, {
      quiet: 'On the lock screen',
      title: 'At the top',
      question: 'The question',
      yes: 'First button',
      later: 'Second button',
      leave: 'Third button',
      afterYes: 'After the first',
      afterLater: 'After the second',
      afterLeave: 'After the third',
    }),
  ]
}

function cameBackParts(cameBack: CameBackWords): string[] {
  const { question, answers, after, toCome, keepAsLesson, tomorrow } = cameBack
  return [
    heading(3, 'What came back'),
    list([question]),
    'Buttons:',
    named(answers, { nothing: 'First', canned: 'Second', useful: 'Third', hard: 'Fourth' }),
    'And then:',
    named(after, {
      nothing: 'After nothing',
      canned: 'After a standard answer',
      useful: 'After something useful',
      hard: 'After something hard to hear',
    }),
    named({ toCome }, { toCome: 'Behind it, until the two sentences came' }),
    named({ keepAsLesson }, { keepAsLesson: 'Button after something useful' }),
    'The day after something hard to hear:',
    named(tomorrow, {
      quiet: 'On the lock screen',
      intro: 'Above the two sentences',
      thanks: 'The two sentences, for copying',
    }),
  ]
}

function remindParts({ dialog, ...remind }: RemindWords): string[] {
  return [
    heading(3, 'A reminder to look again'),
    named(remind, {
      remind: 'Button',
      inSixWeeks: 'First choice',
      onADate: 'Second choice',
      set: 'When it is set',
      undo: 'Button to cancel it',
      cancelled: 'When it is cancelled',
    }),
    'The form:',
    named(dialog, { title: 'Title', label: 'Above the date', submit: 'Button', close: 'Button to close' }),
  ]
}
