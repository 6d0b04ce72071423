import { expect, test } from 'vitest'
import type { PersonDriver, SeenMessage } from '../../src/playground/local-slack/person.ts'
import { wordsFor } from '../../src/words/language.ts'
import { listed, logs, opensList, paragraphs } from '../support/log-a-no.ts'
import { clockMover } from '../support/move-clock.ts'
import { readValue } from '../support/read-database.ts'
import { becomes, buttonsIn } from '../support/read-messages.ts'
import { sharedOnward } from '../support/shared-onward.ts'

const shared = sharedOnward({ time: '2026-03-02T12:00:00Z' })
const movesClock = clockMover(shared)
const { inactive } = wordsFor(null)

const notices = (person: PersonDriver) =>
  person.dms().filter(({ text, deleted }) => text === inactive.quiet && !deleted)
const notice = (person: PersonDriver) => person.dm(({ text }) => text === inactive.quiet)
const press = (person: PersonDriver, on: SeenMessage, actionId: string) => person.clicks({ on, actionId })
const isForgotten = (person: PersonDriver) =>
  readValue(shared.onward, `select count(*) from members where slack_user_id = '${person.id}'`) === 0

test('who does nothing for nearly 24 months is told 30 days before everything goes, and can keep it', async () => {
  const [ann, ben, cleo] = [shared.someone(), shared.someone(), shared.someone()]
  for (const person of [ann, ben]) await logs(person, { company: 'Quorvex', quiet: ['quiet'] })
  cleo.opensHome()
  await expect.poll(() => isForgotten(cleo)).toBe(false)
  await movesClock('2028-01-31T12:00:00Z')
  expect([...notices(ann), ...notices(ben)]).toEqual([])

  // A Tuesday, at night, and then in the morning.
  await movesClock('2028-02-01T03:00:00Z')
  expect(notices(ann)).toEqual([])
  await movesClock('2028-02-01T09:00:00Z')
  const [anns, bens] = [await notice(ann), await notice(ben)]
  expect(paragraphs(anns)[0]).toMatch(/Thursday,? 2 March 2028/)
  expect(buttonsIn(anns)).toEqual([`keep_everything: ${inactive.keep}`, `export: ${inactive.export}`])
  await press(ann, anns, 'keep_everything')
  await becomes(ann, anns, (message) => paragraphs(message).join() === inactive.kept)
  await press(ben, bens, 'export')
  await ben.dm(({ files }) => (files ?? []).length > 0)

  await movesClock('2028-03-02T08:59:59Z')
  expect([isForgotten(ann), isForgotten(ben)]).toEqual([false, false])
  await movesClock('2028-03-02T09:00:10Z')
  await expect.poll(() => isForgotten(ben)).toBe(true)
  await shared.slack.until(
    () => (ben.dms().every(({ deleted }) => deleted) ? true : undefined),
    'every message of ours to be taken out of the DM',
  )
  // Nothing was stored of Cleo: there was nothing to tell her of.
  expect([isForgotten(cleo), notices(cleo)]).toEqual([true, []])
  expect(listed(await opensList(ann))).toEqual(['Quorvex'])
})

test('after months in which Onward was off the notice comes first, with the full 30 days', async () => {
  const [ann, ben] = [shared.someone(), shared.someone()]
  for (const person of [ann, ben]) await logs(person, { company: 'Quorvex', quiet: ['quiet'] })
  const startsAt = async (instant: string) => {
    await shared.onward.kill()
    shared.setClock(instant)
    await shared.restart()
  }
  await startsAt('2031-06-02T09:00:00Z')
  await expect
    .poll(() =>
      readValue(
        shared.onward,
        `select count(*) from members where inactive_notice_at is not null and
      next_inactive_at is not null and slack_user_id in ('${ann.id}', '${ben.id}')`,
      ),
    )
    .toBe(2)
  // Off again, from before everything should have gone until long after it.
  await startsAt('2031-09-01T09:00:00Z')
  await shared.slack.until(() => notices(ann)[1], 'the notice again')
  const again = await shared.slack.until(() => notices(ben)[1], 'the notice again')
  await movesClock('2031-09-30T12:00:00Z')
  expect([isForgotten(ann), isForgotten(ben)]).toEqual([false, false])
  // Anything that they do keeps it.
  await logs(ben, { company: 'Zyntara', quiet: ['quiet'] })
  await becomes(ben, again, (message) => paragraphs(message).join() === inactive.kept)
  await movesClock('2031-10-02T12:00:00Z')
  await expect.poll(() => isForgotten(ann)).toBe(true)
  expect(listed(await opensList(ben)).sort()).toEqual(['Quorvex', 'Zyntara'])
})
