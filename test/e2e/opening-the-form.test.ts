import { describe, expect, test } from 'vitest'
import { wordsFor } from '../../src/words/language.ts'
import { fillsForm, logsAndIsAnswered, opensForm, shown, unfolds, valuesIn } from '../support/log-a-no.ts'
import { CLUB, sharedOnward } from '../support/shared-onward.ts'

// In Honolulu it is still the first of March, in Berlin the second.
const shared = sharedOnward({ time: '2026-03-02T05:00:00Z' })

describe('/rejected', () => {
  test('opens the form with company and role filled in', async () => {
    const form = await opensForm(shared.someone(), ' Acme & Sons | Ward nurse ')
    expect(valuesIn(form)).toEqual({ company: 'Acme & Sons', role: 'Ward nurse', outcome: 'no' })
  })

  test('opens the form also where what was typed holds characters that Slack would not take', async () => {
    const form = await opensForm(shared.someone(), 'Ac\u0000me \uD83D | \u202ENurse\u0007')
    expect(valuesIn(form)).toMatchObject({ company: 'Acme \uFFFD', role: 'Nurse' })
  })

  test('takes a sub-command for one only where it is the whole text', async () => {
    const person = shared.someone()
    for (const [text, company, role] of [
      ['help wanted', 'help wanted', undefined],
      ['list & co', 'list & co', undefined],
      ['lessons | Teacher', 'lessons', 'Teacher'],
      ['forget-me | Florist', 'forget-me', 'Florist'],
    ] as const) {
      const form = await opensForm(person, text)
      expect(valuesIn(form)).toMatchObject(role ? { company, role } : { company })
      await person.closes(form)
    }
    await person.types('/rejected', ' List ')
    expect((await person.modal()).callbackId).toBe('entries')
  })

  test('help shows, to the member alone, the bare command for copying', async () => {
    const person = shared.someone()
    const bystander = shared.someone()
    await person.types('/rejected', 'help', { channel: CLUB })
    const [help] = person.ephemerals(CLUB)
    expect(help?.blocks).toContainEqual(
      expect.objectContaining({
        type: 'rich_text',
        elements: [{ type: 'rich_text_preformatted', elements: [{ type: 'text', text: '/rejected' }] }],
      }),
    )
    expect(bystander.ephemerals()).toEqual([])
    expect(shared.slack.messagesIn(CLUB)).toEqual([])
  })

  test('opens the form all the same for a user whom Slack does not know', async () => {
    const person = shared.someone({ tz: 'Pacific/Honolulu' })
    shared.slack.faults.at({ method: 'users.info', point: 'received', do: { error: 'user_not_found' } })
    shared.slack.faults.at({
      method: 'users.info',
      nth: 2,
      point: 'received',
      do: { error: 'user_not_found' },
    })
    const answer = await logsAndIsAnswered(person, { company: 'Unknown to Slack' })
    // Without a zone it is the date in UTC.
    expect(shown(answer)).toMatch(/Monday,? 2 March 2026/)
  })
})

describe('"Add more"', () => {
  test('keeps what was typed and shows every field', async () => {
    const person = shared.someone()
    const folded = await opensForm(person)
    expect(Object.keys(folded.view.state.values)).toEqual(['company', 'role', 'stage', 'outcome'])
    person.fills(folded, { company: 'Kept', role: 'Clerk', stage: 'final_round', outcome: 'withdrew' })
    const form = await unfolds(person, folded)
    expect(valuesIn(form)).toMatchObject({
      company: 'Kept',
      role: 'Clerk',
      stage: 'final_round',
      outcome: 'withdrew',
      share: 'nobody',
    })
    expect(Object.keys(form.view.state.values)).toEqual([
      ...['company', 'role', 'stage', 'outcome', 'heard_on', 'how', 'reason'],
      ...['contact_name', 'contact_address', 'contact_known', 'lesson', 'share', 'quiet'],
    ])
    expect(shown(form)).not.toContain('show_more')
  })

  test.each([
    { tz: 'Pacific/Honolulu', today: '2026-03-01' },
    { tz: 'Europe/Berlin', today: '2026-03-02' },
  ])('fills in the date that it is where the member is: $tz', async ({ tz, today }) => {
    const person = shared.someone({ tz })
    const form = await unfolds(person, await opensForm(person))
    expect(valuesIn(form).heard_on).toBe(today)
  })

  test('pressed twice changes nothing more', async () => {
    const person = shared.someone()
    const folded = await opensForm(person)
    person.fills(folded, { company: 'Twice' })
    const form = await unfolds(person, folded)
    person.fills(form, { lesson: 'Kept too' })
    expect(await person.clicks({ on: folded, actionId: 'show_more' })).toMatchObject({ acked: true })
    const again = await person.modal(({ hash }) => hash !== form.hash)
    expect(valuesIn(again)).toMatchObject({ company: 'Twice', lesson: 'Kept too' })
  })
})

describe('the shortcuts', () => {
  test('the global one opens the same form', async () => {
    const person = shared.someone()
    await person.shortcut('log_a_no')
    expect((await person.modal()).callbackId).toBe('rejection')
  })

  test('the one on a message opens it with what can be read from a pasted mail', async () => {
    const person = shared.someone({ tz: 'Europe/Berlin' })
    const mail = [
      'From: Northwind Talent Team <jobs@northwind.example>',
      'Date: Fri, 27 Feb 2026 10:12:00 +0100',
      'Subject: Your application for Ward Nurse at Northwind',
      '',
      'Dear applicant,',
      'Thank you for applying for the position of Ward Nurse at Northwind.',
      'Unfortunately, we have decided to move forward with other candidates.',
    ].join('\n')
    await person.messageShortcut('log_this_as_a_no', { channel: CLUB, text: mail })
    const form = await person.modal()
    expect(valuesIn(form)).toMatchObject({ company: 'Northwind', role: 'Ward Nurse', heard_on: '2026-02-27' })
    person.fills(form, { stage: 'interview' })
    expect(await person.submits(form)).toEqual({ outcome: 'closed' })
  })

  test('the one on a message that says nothing of a job opens an empty form', async () => {
    const person = shared.someone()
    await person.messageShortcut('log_this_as_a_no', { channel: CLUB, text: 'See you at seven <!here> ' })
    expect(valuesIn(await person.modal())).toEqual({ outcome: 'no' })
  })
})

describe('a form that Slack would not open any more', () => {
  test.each(['expired_trigger_id', 'trigger_expired', 'exchanged_trigger_id'])(
    'is offered again with what was filled in (%s)',
    async (error) => {
      const person = shared.someone()
      shared.slack.faults.at({ method: 'views.open', point: 'received', do: { error } })
      await person.types('/rejected', 'Too late | Clerk', { channel: CLUB })
      const told = await shared.slack.until(() => person.ephemerals(CLUB)[0], 'the offer to open it again')
      expect(told.text).toBe(wordsFor(null).errors.formExpired)
      await person.clicks({ on: told, actionId: 'log_a_no' })
      expect(valuesIn(await person.modal())).toMatchObject({ company: 'Too late', role: 'Clerk' })
    },
  )

  test('is offered again with the beginning where more was typed than a button holds', async () => {
    const person = shared.someone()
    shared.slack.faults.at({ method: 'views.open', point: 'received', do: { error: 'expired_trigger_id' } })
    await person.types('/rejected', 'x'.repeat(10_000))
    const told = await shared.slack.until(() => person.ephemerals()[0], 'the offer to open it again')
    await person.clicks({ on: told, actionId: 'log_a_no' })
    expect(valuesIn(await person.modal())).toMatchObject({ company: 'x'.repeat(150) })
  })
})

test("the form is filled in and answered within Slack's time while Slack does not say who somebody is", async () => {
  const person = shared.someone()
  shared.slack.faults.at({ method: 'users.info', point: 'received', do: 'hang' })
  const form = await fillsForm(person, { company: 'Slow Profile' })
  expect(await person.submits(form)).toEqual({ outcome: 'closed' })
})
