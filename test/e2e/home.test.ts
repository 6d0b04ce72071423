import { describe, expect, test } from 'vitest'
import type { PersonDriver } from '../../src/playground/local-slack/person.ts'
import { sharedOnward } from '../support/shared-onward.ts'

const START = '2026-03-02T09:00:00Z'
const shared = sharedOnward({ time: START })

const published = (person: PersonDriver) =>
  shared.slack.wire.requests('views.publish').filter(({ args }) => args.user_id === person.id).length

async function opensHome(person: PersonDriver) {
  person.opensHome()
  return person.home()
}

describe('Home', () => {
  test('is published whenever it is opened, and not again while nothing changes', async () => {
    const person = shared.someone()
    const other = shared.someone()
    await opensHome(person)
    expect(published(person)).toBe(1)
    person.opensHome()
    await shared.slack.until(() => published(person) === 2 || undefined, 'Home to be published again')
    await opensHome(other)
    expect(published(person)).toBe(2)
  })
})
