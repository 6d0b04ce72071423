import { WebClient } from '@slack/web-api'
import { expect, onTestFinished, test, vi } from 'vitest'
import { startLocalSlack } from '../../../src/playground/local-slack/local-slack.ts'
import { type StoredProfile, slackProfiles } from '../../../src/slack/profiles.ts'
import { manifest } from '../../support/onward-workspace.ts'

test('a database that fails leaves no profile without what the member chose', async () => {
  const people = [{ id: 'U1ANN', name: 'Ann', tz: 'America/New_York', locale: 'en-US' }]
  const slack = await startLocalSlack({ manifest, people })
  onTestFinished(() => slack.close())
  const client = new WebClient(slack.tokens.bot, { slackApiUrl: slack.apiUrl })
  const chosen: StoredProfile = {
    said: { timeZone: 'America/New_York', locale: 'en-US' },
    choice: { timeZone: 'Pacific/Kiritimati', language: 'es' },
  }
  // A busy computer may take longer for an answer than a member is kept waiting.
  vi.useFakeTimers({ toFake: ['setTimeout'] })
  onTestFinished(() => void vi.useRealTimers())
  let fails = true
  const profiles = slackProfiles({
    realNow: () => 0,
    stored: async () => (fails ? Promise.reject(new Error('gone')) : chosen),
    keyOf: (workspaceId, userId) => `${workspaceId}:${userId}`,
    tellOthers() {},
  })
  expect(await profiles.of(client, 'T1', 'U1ANN')).toMatchObject({ timeZone: 'America/New_York' })
  fails = false
  expect(await profiles.of(client, 'T1', 'U1ANN')).toMatchObject({ timeZone: 'Pacific/Kiritimati' })
  expect(profiles.remembered('T1', 'U1ANN')).toMatchObject({ timeZone: 'Pacific/Kiritimati' })
})
