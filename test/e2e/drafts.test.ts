import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../../src/playground/local-slack/json.ts'
import { wordsFor } from '../../src/words/language.ts'
import { forgeSubmission } from '../support/forge.ts'
import { logsAndGetsSteps, objectOf, shown, valuesIn } from '../support/log-a-no.ts'
import { clockMover } from '../support/move-clock.ts'
import { asItIs, becomes, boxesIn, linesIn, mailIn, textsIn } from '../support/read-messages.ts'
import { sharedOnward } from '../support/shared-onward.ts'
import { asksForDraft, DRAFT_OF, draftIn, draftsOf, keepsDraft, opensWriting } from '../support/write.ts'

const shared = sharedOnward({ time: '2026-03-02T12:00:00Z' })
const movesClock = clockMover(shared)
const { checklist, deleteEntry, drafts, errors } = wordsFor(null)

const contact = { contact_name: 'Kim Ode', contact_address: 'kim@example.org' }
const logged = { company: 'Northwind', role: 'Ward nurse', stage: 'final_round', ...contact }

describe('"Help me write it" asks first, then writes, and keeps what the member makes of it:', () => {
  test.each(['card', 'door', 'touch'] as const)('%s', async (step) => {
    const person = shared.someone()
    const { list } = await logsAndGetsSteps(person, logged)
    const ask = await opensWriting(person, list, step)
    expect(valuesIn(ask)).toEqual({ tone: 'plain' })
    const draft = await asksForDraft(person, ask, { remembered: 'the tour of the ward', tone: 'warm' })
    const first = draftIn(draft)
    expect(first).toContain('the tour of the ward')

    await person.clicks({ on: draft, actionId: 'other_words' })
    const other = await person.modal(({ hash }) => hash !== draft.hash)
    expect(draftIn(other)).toContain('the tour of the ward')
    expect(draftIn(other)).not.toBe(first)

    const changed = `${draftIn(other)}\n\nPS: mine, ünïcode & 100% 你好`
    person.fills(other, { text_1: changed })
    expect(await person.submits(other)).toEqual({ outcome: 'closed' })
    const kept = await person.dm((message) => boxesIn(message).includes(changed))
    expect(kept.text).toBe(drafts.form.quiet)
    expect(draftsOf(person)).toHaveLength(1)

    await person.clicks({ on: kept, actionId: 'change_draft' })
    const again = await person.modal(({ callbackId }) => callbackId === 'draft')
    expect(draftIn(again)).toBe(changed)
    person.fills(again, { text_0: 'Shorter now' })
    await person.submits(again)
    await becomes(person, kept, (now) => boxesIn(now).join() === 'Shorter now')
    expect(draftsOf(person)).toHaveLength(1)
    // Writing is not sending: the step is the member's to tick.
    expect(linesIn(asItIs(person, list)).some((line) => line.startsWith('✓'))).toBe(false)
  })

  test('feedback, once the step is open', async () => {
    const person = shared.someone()
    const { list } = await logsAndGetsSteps(person, logged)
    await movesClock('2026-03-03T08:00:00Z')
    const question = await person.dm((message) => shown(message).includes('cool_head_yes'))
    await person.clicks({ on: question, actionId: 'cool_head_yes' })
    await becomes(person, list, (now) => linesIn(now)[2] === checklist.steps.feedback.name)
    const kept = await keepsDraft(person, list, 'feedback')
    const [text = ''] = boxesIn(kept)
    expect(text.match(/\?/g)).toHaveLength(1)
    expect(mailIn(kept)).toEqual({ to: 'kim@example.org', subject: expect.stringMatching(/./), body: text })
  })
})

describe('a kept draft', () => {
  test.each(['door', 'touch'] as const)(
    'stands in a box, and its mail link has the address and that very text: %s',
    async (step) => {
      const person = shared.someone()
      const { list } = await logsAndGetsSteps(person, logged)
      const kept = await keepsDraft(person, list, step, { remembered: 'Grüße & 50% more, 你好?' })
      const [text = ''] = boxesIn(kept)
      const mail = mailIn(kept)
      expect(mail).toEqual({ to: 'kim@example.org', subject: expect.stringMatching(/./), body: text })
      expect(mail?.subject).not.toContain('\n')
    },
  )

  test.each([
    'https://www.linkedin.com/in/kim',
    'kim@example.org?bcc=all@example.org',
    'Kim <kim@example.org>',
  ])('gives its link no address where the contact has none: %s', async (contact_address) => {
    const person = shared.someone()
    const { list } = await logsAndGetsSteps(person, { ...logged, contact_address })
    expect(mailIn(await keepsDraft(person, list, 'touch'))?.to).toBe('')
  })

  test('too long for a link is copied by hand, and the link says so', async () => {
    const person = shared.someone()
    const { list } = await logsAndGetsSteps(person, logged)
    const draft = await asksForDraft(person, await opensWriting(person, list, 'touch'))
    person.fills(draft, { text_0: 'long '.repeat(500) })
    await person.submits(draft)
    const [kept] = await shared.slack.until(
      () => (draftsOf(person).length === 1 ? draftsOf(person) : undefined),
      'the draft',
    )
    if (kept === undefined) throw new Error('there is no draft')
    expect(mailIn(kept)).toMatchObject({ to: 'kim@example.org', body: '' })
    expect(textsIn(kept)).toContain(drafts.form.copyIntoMail)
  })

  test('is changed in its own message after weeks too', async () => {
    const person = shared.someone()
    const { list } = await logsAndGetsSteps(person, logged)
    const kept = await keepsDraft(person, list, 'touch')
    await movesClock('2026-03-31T12:00:00Z')
    await person.clicks({ on: kept, actionId: 'change_draft' })
    const form = await person.modal(({ callbackId }) => callbackId === 'draft')
    person.fills(form, { text_0: 'Weeks later' })
    await person.submits(form)
    await becomes(person, kept, (now) => boxesIn(now).join() === 'Weeks later')
    expect(draftsOf(person)).toHaveLength(1)
  })

  test('stays as it was kept where other words were tried and then left', async () => {
    const person = shared.someone()
    const { answer, list } = await logsAndGetsSteps(person, logged)
    const draft = await asksForDraft(person, await opensWriting(person, list, 'touch'))
    person.fills(draft, { text_0: 'My own words' })
    await person.submits(draft)
    const kept = await person.dm((message) => boxesIn(message).includes('My own words'))
    await person.clicks({ on: kept, actionId: 'change_draft' })
    const form = await person.modal(({ callbackId }) => callbackId === 'draft')
    await person.clicks({ on: form, actionId: 'other_words' })
    const other = await person.modal(({ hash }) => hash !== form.hash)
    expect(draftIn(other)).not.toBe('My own words')
    await person.closes(other)
    await person.clicks({ on: kept, actionId: 'change_draft' })
    const again = await person.modal(({ id }) => id !== form.id)
    expect(draftIn(again)).toBe('My own words')
    await person.closes(again)
    await person.clicks({ on: answer, actionId: 'edit_entry' })
    const entry = await person.modal(({ callbackId }) => callbackId === 'rejection')
    person.fills(entry, { role: 'Charge nurse' })
    await person.submits(entry)
    const drawn = await becomes(person, kept, (now) => shown(now).includes('Charge nurse'))
    expect(boxesIn(drawn)).toEqual(['My own words'])
  })
})

test('a draft is signed with the name that Slack shows, and ends without one where Slack tells none', async () => {
  const person = shared.someone()
  const { list } = await logsAndGetsSteps(person, logged)
  const card = await asksForDraft(person, await opensWriting(person, list, 'card'))
  expect(draftIn(card)).toMatch(new RegExp(`${drafts.closes.plain.named}\\nPerson \\d+$`))
  await person.clicks({ on: card, actionId: 'other_words' })
  const other = await person.modal(({ hash }) => hash !== card.hash)
  expect(draftIn(other)).toMatch(/\nPerson \d+$/)

  // The bot knows nobody after a start, and Slack does not answer.
  await person.closes(other)
  await shared.restart()
  for (const nth of [1, 2, 3, 4, 5, 6]) {
    shared.slack.faults.at({ method: 'users.info', nth, point: 'received', do: { error: 'internal_error' } })
  }
  const touch = await asksForDraft(person, await opensWriting(person, list, 'touch'))
  expect(draftIn(touch)).toMatch(new RegExp(`\\n${drafts.closes.plain.unnamed}$`))
  shared.slack.faults.clear()
})

test('words that were kept on one device stay until others are kept on another, and the message has the newest', async () => {
  const person = shared.someone()
  const { list } = await logsAndGetsSteps(person, logged)
  const here = await asksForDraft(person, await opensWriting(person, list, 'touch'))
  const asked = submission()
  person.fills(here, { text_0: 'Words of my phone' })
  expect(await person.submits(here)).toEqual({ outcome: 'closed' })
  const keptHere = submission()
  const kept = await person.dm((message) => boxesIn(message).includes('Words of my phone'))

  // Another device has asked before, and begins a draft of its own, which nobody has kept yet.
  const begun = await submitsElsewhere(asked, {
    interested: { value: { selected_option: { value: 'yes' } } },
    tone: { value: { selected_option: { value: 'formal' } } },
  })
  expect(JSON.stringify(begun)).toContain(drafts.closes.formal.named)
  const { subject } = drafts.letters.touch.formal
  const redrawn = await becomes(person, kept, (now) => mailIn(now)?.subject === subject)
  expect(boxesIn(redrawn)).toEqual(['Words of my phone'])
  await person.clicks({ on: kept, actionId: 'change_draft' })
  const again = await person.modal(({ callbackId }) => callbackId === 'draft')
  expect(draftIn(again)).toBe('Words of my phone')

  await submitsElsewhere(keptHere, { text_0: { value: { value: 'Words of my desk' } } })
  await becomes(person, kept, (now) => boxesIn(now).join() === 'Words of my desk')
  // The form that is open here has the older words: kept last, they are the newest.
  expect(await person.submits(again)).toEqual({ outcome: 'closed' })
  await becomes(person, kept, (now) => boxesIn(now).join() === 'Words of my phone')
  expect(draftsOf(person)).toHaveLength(1)
})

/** The payload of the submission that was the last. */
function submission(): JsonObject {
  return structuredClone(shared.slack.wire.deliveries('view_submission').at(-1)?.body ?? {})
}

/** The same form, filled in otherwise: a person has one form open here, and may have another elsewhere. */
async function submitsElsewhere(pattern: JsonObject, values: JsonObject): Promise<unknown> {
  const body = { ...pattern, view: { ...objectOf(pattern.view), state: { values } } }
  const reply = await shared.slack.deliver({ kind: 'interactive', name: 'view_submission', body })
  return reply.acked ? reply.payload : reply
}

describe('the form of a draft', () => {
  test.each(['card', 'door', 'touch'] as const)('says in its title what is written: %s', async (step) => {
    const person = shared.someone()
    const { list } = await logsAndGetsSteps(person, logged)
    const title = drafts.kinds[DRAFT_OF[step]]
    const ask = await opensWriting(person, list, step)
    expect(ask.view.title).toMatchObject({ text: title })
    expect((await asksForDraft(person, ask)).view.title).toMatchObject({ text: title })
  })

  test('wants to know whether the member would still like to work there', async () => {
    const person = shared.someone()
    const { list } = await logsAndGetsSteps(person, logged)
    const ask = await opensWriting(person, list, 'card')
    expect(await person.submits(ask, { evenIfRefused: true })).toEqual({
      outcome: 'errors',
      errors: { interested: errors.choose },
    })
  })

  test('says of an empty draft that there is nothing to keep, and keeps the one before', async () => {
    const person = shared.someone()
    const { list } = await logsAndGetsSteps(person, logged)
    const draft = await asksForDraft(person, await opensWriting(person, list, 'card'))
    person.fills(draft, { text_0: ' \n ' })
    expect(await person.submits(draft)).toEqual({
      outcome: 'errors',
      errors: { text_0: errors.draftEmpty },
    })
    expect(draftsOf(person)).toEqual([])
  })

  test('says that the entry is gone where it was deleted meanwhile', async () => {
    const person = shared.someone()
    const { answer, list } = await logsAndGetsSteps(person, logged)
    const draft = await asksForDraft(person, await opensWriting(person, list, 'card'))
    await person.clicks({ on: answer, actionId: 'delete_entry' })
    await becomes(person, list, (now) => textsIn(now).includes(deleteEntry.done))
    expect(await person.submits(draft)).toEqual({ outcome: 'errors', errors: { text_0: errors.entryGone } })
    expect(draftsOf(person)).toEqual([])
  })

  test("neither writes nor keeps anything for another member's entry", async () => {
    const [ann, ben] = [shared.someone(), shared.someone()]
    const { list } = await logsAndGetsSteps(ann, { ...logged, company: 'Of Ann' })
    const kept = await keepsDraft(ann, list, 'card')
    const [, entry = ''] = /"value":"([^":]+):card"/.exec(shown(kept)) ?? []
    const { list: own } = await logsAndGetsSteps(ben, { ...logged, company: 'Of Ben' })
    const ask = await opensWriting(ben, own, 'card')
    await ben.closes(ask)
    await ben.types('/rejected')
    const form = await ben.modal()
    const private_metadata = JSON.stringify({ entry, kind: 'card', pick: 0 })
    const state = {
      values: {
        interested: { value: { selected_option: { value: 'yes' } } },
        text_0: { value: { value: 'Of somebody else' } },
      },
    }
    for (const callback_id of ['draft_ask', 'draft']) {
      const view = { callback_id, private_metadata, state }
      expect(JSON.stringify(await forgeSubmission(shared.slack, ben, form.id, view))).not.toContain('Ann')
    }
    expect(asItIs(ann, kept)).toEqual(kept)
    expect(draftsOf(ben)).toEqual([])
  })
})
