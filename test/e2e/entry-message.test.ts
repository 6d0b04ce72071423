import { describe, expect, test } from 'vitest'
import type { PersonDriver, SeenMessage } from '../../src/playground/local-slack/person.ts'
import { wordsFor } from '../../src/words/language.ts'
import {
  answersTo,
  entryIdOf,
  logs,
  logsAndIsAnswered,
  paragraphs,
  shown,
  valuesIn,
} from '../support/log-a-no.ts'
import { sharedOnward } from '../support/shared-onward.ts'

const shared = sharedOnward({ time: '2026-03-02T12:00:00Z' })
const words = wordsFor(null)

/** The same message as it is once `is` holds for what it shows. */
function becomes(person: PersonDriver, message: SeenMessage, is: (shown: string) => boolean) {
  return person.dm((now) => now.ts === message.ts && is(shown(now)))
}

describe('the answer', () => {
  test.each(['no', 'silence', 'withdrew'] as const)('to "%s" has words of its own', async (outcome) => {
    const person = shared.someone()
    const answer = await logsAndIsAnswered(person, { company: 'Acme', stage: 'interview', outcome })
    const [acknowledgement, perspective] = paragraphs(answer)
    const said = words.encouragement.acknowledgements[outcome].interview.lines.map(({ text }) => text)
    const thought = words.encouragement.perspectives[outcome].interview.lines.map(({ text }) => text)
    expect(said).toContain(acknowledgement)
    expect(thought).toContain(perspective)
  })

  test('to a no with a reason has words for that reason', async () => {
    const answer = await logsAndIsAnswered(shared.someone(), { company: 'Acme', reason: 'better_connected' })
    const thought = words.encouragement.reasons.better_connected.lines.map(({ text }) => text)
    expect(thought).toContain(paragraphs(answer)[1])
  })

  test('does not repeat its words before the deck is used up', async () => {
    const person = shared.someone()
    const said: (string | undefined)[][] = []
    for (let n = 1; n <= 9; n++) {
      const answer = await logsAndIsAnswered(person, { company: `Company ${n}.`, stage: 'final_round' })
      said.push(paragraphs(answer))
    }
    const eight = said.slice(0, 8)
    expect(new Set(eight.map(([acknowledgement]) => acknowledgement)).size).toBe(8)
    expect(new Set(eight.map(([, perspective]) => perspective)).size).toBe(8)
  })

  test('names in its top-level text neither company nor anybody nor what happened', async () => {
    const person = shared.someone()
    const typed = {
      company: 'Canary Company',
      role: 'Canary Role',
      contact_name: 'Canary Contact',
      contact_address: 'canary@example.org',
      contact_known: 'Canary Club',
      lesson: 'Canary Lesson',
    }
    const answer = await logsAndIsAnswered(person, { ...typed, outcome: 'withdrew', stage: 'interview' })
    await person.clicks({ on: answer, actionId: 'came_back' })
    await becomes(person, answer, (now) => now.includes('close_again'))
    await person.clicks({ on: answer, actionId: 'delete_entry' })
    await becomes(person, answer, (now) => now.includes(words.deleteEntry.done))

    const entry = JSON.stringify(Object.values(typed)).toLowerCase()
    const texts = shared.slack.wire
      .requests()
      .filter(({ args }) => JSON.stringify(args).includes('edit_entry'))
      .map(({ args }) => String(args.text))
    expect(texts.length).toBeGreaterThan(1)
    const outcomes = Object.values(words.encouragement.acknowledgements.withdrew).flatMap(({ lines }) =>
      lines.map(({ text }) => text),
    )
    for (const text of texts) {
      expect(text).not.toBe('')
      expect(text.toLowerCase()).not.toContain('canary')
      expect(text).not.toMatch(/reject|turned down|withdr|said no|never heard/i)
      expect(outcomes.filter((line) => text.includes(line))).toEqual([])
      expect(entry).not.toContain(text.toLowerCase())
    }
  })

  test('is not sent for an entry that was logged without messages', async () => {
    const person = shared.someone()
    await logs(person, { company: 'Quiet Company', quiet: ['quiet'] })
    person.writes('Is anybody there?')
    // The first meeting comes now: nothing had been said before.
    expect((await person.nextDm()).text).toContain('/rejected forget-me')
    expect((await person.nextDm()).text).toContain('No person reads this')
    await person.types('/rejected', 'list')
    expect(shown(await person.modal())).toContain('Quiet Company')
    expect(JSON.stringify(person.dms())).not.toContain('Quiet Company')
  })

  test('to a wish to share says honestly that nothing was shared', async () => {
    const answer = await logsAndIsAnswered(shared.someone(), { company: 'Shared', share: 'group_named' })
    expect(shown(answer)).toContain(words.entry.notShared)
    expect(shared.slack.wire.requests('chat.postMessage').map(({ args }) => args.channel)).not.toContain(
      'C1CLUB',
    )
  })
})

describe('"Edit"', () => {
  test('opens the form with everything filled in, saves it, and changes the message in place', async () => {
    const person = shared.someone()
    const filled = {
      company: 'Bexhill Dairies',
      role: 'Stock clerk',
      stage: 'interview',
      outcome: 'no',
      heard_on: '2026-02-01',
      how: 'phone',
      reason: 'pay',
      contact_name: 'Kim',
      contact_address: 'kim@example.org',
      contact_known: 'from school',
      lesson: 'Ask about pay\nearlier',
      share: 'nobody',
    }
    const answer = await logsAndIsAnswered(person, filled)
    await person.clicks({ on: answer, actionId: 'edit_entry' })
    const form = await person.modal()
    expect(valuesIn(form)).toEqual(filled)
    person.fills(form, { company: 'Afonwen Mills', role: null })
    expect(await person.submits(form)).toEqual({ outcome: 'closed' })
    const edited = await becomes(person, answer, (now) => now.includes('Afonwen Mills'))
    expect(shown(edited)).not.toMatch(/Bexhill|Stock clerk/)
    // The situation is the same: the words that were said stay.
    expect(paragraphs(edited)).toEqual(paragraphs(answer))
    expect(answersTo(person, 'Afonwen Mills')).toHaveLength(1)
    expect(answersTo(person, 'Bexhill Dairies')).toEqual([])
  })

  test('that makes it another situation gets other words', async () => {
    const person = shared.someone()
    const answer = await logsAndIsAnswered(person, { company: 'Turned', outcome: 'no' })
    await person.clicks({ on: answer, actionId: 'edit_entry' })
    const form = await person.modal()
    person.fills(form, { outcome: 'withdrew', stage: 'final_round' })
    await person.submits(form)
    const edited = await becomes(person, answer, (now) => now.includes('The final round'))
    const said = words.encouragement.acknowledgements.withdrew.final_round.lines.map(({ text }) => text)
    expect(said).toContain(paragraphs(edited)[0])
  })

  test('names a fault at its field and stores nothing of it', async () => {
    const person = shared.someone()
    const answer = await logsAndIsAnswered(person, { company: 'Stays' })
    await person.clicks({ on: answer, actionId: 'edit_entry' })
    const form = await person.modal()
    person.fills(form, { company: ' ' })
    expect(await person.submits(form)).toEqual({
      outcome: 'errors',
      errors: { company: words.errors.companyMissing },
    })
    await person.types('/rejected', 'list')
    expect(shown(await person.modal(({ callbackId }) => callbackId === 'entries'))).toContain('Stays')
  })

  test('of an entry that was deleted meanwhile says so', async () => {
    const person = shared.someone()
    const answer = await logsAndIsAnswered(person, { company: 'Gone meanwhile' })
    await person.clicks({ on: answer, actionId: 'edit_entry' })
    const form = await person.modal()
    await person.clicks({ on: answer, actionId: 'delete_entry' })
    await becomes(person, answer, (now) => now.includes(words.deleteEntry.done))
    expect(await person.submits(form)).toEqual({
      outcome: 'errors',
      errors: { company: words.errors.entryGone },
    })
  })
})

describe('"Delete"', () => {
  test('asks once, takes the entry away, and its message says so', async () => {
    const person = shared.someone()
    const answer = await logsAndIsAnswered(person, { company: 'Deleted Company' })
    expect(shown(answer)).toContain(words.deleteEntry.text)
    await person.clicks({ on: answer, actionId: 'delete_entry' })
    const gone = await becomes(person, answer, (now) => now.includes(words.deleteEntry.done))
    expect(shown(gone)).not.toMatch(/Deleted Company|edit_entry/)
    await person.types('/rejected', 'list')
    expect(shown(await person.modal())).toContain(words.entry.listEmpty)
  })

  test.each(['delete_entry', 'edit_entry', 'came_back'])(
    'leaves the old button "%s" saying, to the member alone, that the entry is gone',
    async (actionId) => {
      const person = shared.someone()
      const answer = await logsAndIsAnswered(person, { company: 'Stale' })
      await person.clicks({ on: answer, actionId: 'delete_entry' })
      await becomes(person, answer, (now) => now.includes(words.deleteEntry.done))
      await person.clicks({ on: answer, actionId })
      const told = await shared.slack.until(() => person.ephemerals()[0], 'a word about the stale button')
      expect(told.text).toBe(words.errors.entryGone)
      expect(person.hasNoModal).toBe(true)
    },
  )
})

describe('"They came back to me"', () => {
  test('opens the entry again with calm words, and "Close it again" takes that back', async () => {
    const person = shared.someone()
    const answer = await logsAndIsAnswered(person, { company: 'Came Back' })
    await person.clicks({ on: answer, actionId: 'came_back' })
    const open = await becomes(person, answer, (now) => now.includes('close_again'))
    expect(words.encouragement.reopened.map(({ text }) => text)).toContain(paragraphs(open)[0])
    expect(shown(open)).toContain(words.entry.open)
    await person.clicks({ on: open, actionId: 'close_again' })
    const closed = await becomes(person, answer, (now) => now.includes('came_back'))
    expect(paragraphs(closed)).toEqual(paragraphs(answer))
  })

  test('clicked twice is the same as clicked once', async () => {
    const person = shared.someone()
    const answer = await logsAndIsAnswered(person, { company: 'Clicked Twice' })
    await Promise.all([
      person.clicks({ on: answer, actionId: 'came_back' }),
      person.clicks({ on: answer, actionId: 'came_back' }),
    ])
    const open = await becomes(person, answer, (now) => now.includes('close_again'))
    expect(entryIdOf(open)).toBe(entryIdOf(answer))
    expect(person.ephemerals()).toEqual([])
  })

  test('is shown by an update of the message where the click could not be answered', async () => {
    const person = shared.someone()
    const answer = await logsAndIsAnswered(person, { company: 'Unanswered Click' })
    shared.slack.faults.at({ method: 'response_url', point: 'received', do: 'http-500' })
    await person.clicks({ on: answer, actionId: 'came_back' })
    await shared.slack.until(
      () => person.dms().find((now) => now.ts === answer.ts && shown(now).includes('close_again')),
      'the message to be updated',
      10_000,
    )
    expect(shared.slack.wire.requests('chat.update').at(-1)?.args.ts).toBe(answer.ts)
  })
})
