import { describe, expect, test } from 'vitest'
import type { OpenView, PersonDriver } from '../../src/playground/local-slack/person.ts'
import { wordsFor } from '../../src/words/language.ts'
import { logs, shown } from '../support/log-a-no.ts'
import { readValue } from '../support/read-database.ts'
import { becomes, textsIn } from '../support/read-messages.ts'
import { CLUB, sharedOnward } from '../support/shared-onward.ts'

const MEMBERS = 10
const shared = sharedOnward({ time: '2025-12-20T12:00:00Z', env: { ONWARD_LEADS: 'U1PERSON00' } })
const { report: words, group } = wordsFor(null)

/** Sets the club up, by its lead. */
async function setsUp(lead: PersonDriver): Promise<void> {
  await lead.types('/group', 'setup', { channel: CLUB })
  const form = await lead.modal(({ callbackId }) => callbackId === 'group_setup')
  lead.fills(form, {
    leads: [lead.id],
    computer: 'The centre',
    contacts: 'Helpline 0800 1111',
    shares: 'allowed',
  })
  expect(await lead.submits(form)).toEqual({ outcome: 'closed' })
  await expect
    .poll(() => readValue(shared.onward, 'select count(*) from group_roster'), { timeout: 30_000 })
    .toBeGreaterThan(MEMBERS)
}

/** What `/group stats` says to somebody. */
async function statsFor(person: PersonDriver): Promise<string[]> {
  const before = person.ephemerals().length
  await person.types('/group', 'stats', { channel: CLUB })
  const answer = await shared.slack.until(() => person.ephemerals()[before], 'the report')
  return textsIn(answer)
}

const stored = () =>
  readValue(shared.onward, "select group_concat(scope || window_id || shown, ';') from reports")

describe('the report of a small group', () => {
  test('comes out once, on its Wednesday, the same for everybody, and never changes', async () => {
    const lead = shared.someone()
    await setsUp(lead)
    expect((await statsFor(lead)).join()).toContain(words.later)

    shared.setClock('2026-01-06T09:00:00Z')
    const members = Array.from({ length: MEMBERS }, () => shared.someone())
    for (const member of members) await logs(member, { company: 'Kestrel Foundry', stage: 'interview' })
    expect((await statsFor(lead)).join()).toContain('Wednesday, 4 March 2026')

    shared.setClock('2026-01-08T12:00:00Z')
    for (const member of members) {
      const question = await member.dm((message) => shown(message).includes('count_me'))
      await member.clicks({ on: question, actionId: 'count_me' })
      await becomes(member, question, (now) => textsIn(now).includes(words.asking.saidYes))
    }

    // The window has ended, and two days for edits have not.
    shared.setClock('2026-03-04T08:59:00Z')
    await expect
      .poll(() => readValue(shared.onward, 'select count(*) from report_windows'))
      .toBeGreaterThan(2)
    expect(stored()).toBeNull()

    const [person = lead] = members
    const seesReport = (view: OpenView) => textsIn(view).includes(words.howToRead)
    person.opensHome()
    expect(seesReport(await person.home())).toBe(false)

    shared.setClock('2026-03-04T09:00:00Z')
    const told = await lead.dm(({ text }) => text === words.quiet)
    const published = stored()
    expect(published).toContain('2026-01-05/8')
    const inTheGroup = await statsFor(person)
    expect(inTheGroup).toEqual(await statsFor(lead))
    expect(inTheGroup).toEqual(expect.arrayContaining(textsIn(told)))
    expect(inTheGroup.join(' ')).toMatch(/No report this time|About (7|8|9|1\d|2\d) people logged a no\./)
    expect(JSON.stringify([told, lead.ephemerals()])).not.toMatch(/Kestrel|U1PERSON0[1-9]/)

    // It was open all the while.
    const home = await person.home(seesReport)
    expect(shown(home)).not.toMatch(/Kestrel|U1PERSON/)

    await person.types('/rejected', 'forget-me')
    await person.submits(await person.modal(({ callbackId }) => callbackId === 'forget_me'))
    await shared.restart()
    expect(stored()).toBe(published)
    expect(await statsFor(lead)).toEqual(inTheGroup)
  }, 120_000)

  test('counts nobody who was not asked, or said no', async () => {
    const outsider = shared.someone()
    await logs(outsider, { company: 'Lindqvist Rail' })
    shared.setClock('2026-03-09T12:00:00Z')
    const question = await outsider.dm((message) => shown(message).includes('leave_me_out'))
    expect(textsIn(question)).toContain(words.asking.limits)
    await outsider.clicks({ on: question, actionId: 'leave_me_out' })
    await becomes(outsider, question, (now) => textsIn(now).includes(words.asking.saidNo))
    const counted = `select count(*) from report_members m join members p using (member_id)
      where p.slack_user_id = '${outsider.id}'`
    expect(readValue(shared.onward, counted)).toBe(0)
  })

  test('is for its members alone', async () => {
    const stranger = shared.slack.person('U1PERSON39')
    await stranger.types('/group', 'stats')
    const told = await shared.slack.until(() => stranger.ephemerals()[0], 'an answer')
    expect([group.noGroup, words.none]).toContain(told.text === words.quiet ? words.none : told.text)
  })
})
