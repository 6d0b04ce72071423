import { WebClient } from '@slack/web-api'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { OnwardDatabase } from '../../src/db/database.ts'
import { readWorkspace } from '../../src/db/scope.ts'
import { type LocalSlack, startLocalSlack } from '../../src/playground/local-slack/local-slack.ts'
import { type ManyTeams, startManyTeams } from '../../src/playground/local-slack/many-teams.ts'
import { askForGrant } from '../../src/workspaces/ask-for-grant.ts'
import { findInstall } from '../../src/workspaces/installs.store.ts'
import { recordInstall } from '../../src/workspaces/record-install.ts'
import { refreshToken } from '../../src/workspaces/refresh-token.ts'
import { eachDatabase, HERE, silentLog } from '../support/databases.ts'
import { NOON } from '../support/factories.ts'
import { openBoth } from '../support/other-process.ts'
import { smallManifest } from '../support/small-manifest.ts'

describe('tokens', () => {
  let slack: LocalSlack
  let front: ManyTeams
  beforeAll(async () => {
    const team = { id: HERE, name: 'Here', domain: 'here' }
    slack = await startLocalSlack({ manifest: smallManifest, team, people: [] })
    front = await startManyTeams({ teams: [slack], rotates: true })
    front.redirectTo('http://127.0.0.1/slack/oauth_redirect')
  })
  afterAll(async () => {
    await front.close()
    await slack.close()
  })

  const options = () => ({ slackApiUrl: front.apiUrl, retryConfig: { retries: 0 } })
  const app = (clientSecret = front.app.clientSecret) => ({
    client: new WebClient(undefined, options()),
    secrets: { clientId: front.app.clientId, clientSecret },
    plainOptions: options,
  })
  const depsOf = (database: OnwardDatabase) => ({
    ...{ database, log: silentLog, realNow: Date.now },
    clock: { now: () => NOON, onMoved() {}, close() {} },
  })
  async function installIn(database: OnwardDatabase) {
    const install = await readWorkspace(database, HERE, findInstall)
    if (install === null) throw new Error('there is no installation')
    return install
  }
  const tokenIn = async (database: OnwardDatabase) => (await installIn(database)).botToken
  async function install(database: OnwardDatabase) {
    const asked = new URL('/oauth/v2/authorize', front.apiUrl)
    asked.search = new URLSearchParams({ client_id: front.app.clientId, scope: 'commands' }).toString()
    const code = front.consent(asked.href, { teamId: HERE }).searchParams.get('code') ?? ''
    const { grant, expiresIn } = await askForGrant(app(), code)
    await recordInstall(depsOf(database), grant, expiresIn)
    return grant.botToken
  }

  eachDatabase('that are exchanged', (open) => {
    test('are exchanged once, however many processes try at the same time, and the new one works', async () => {
      const [one, other] = await openBoth(open)
      const first = await install(one)
      const before = front.refreshes
      const due = await installIn(one)
      await Promise.all([one, other, one].map((database) => refreshToken(depsOf(database), app(), due)))
      await refreshToken(depsOf(other), app(), due)
      expect(front.refreshes).toBe(before + 1)
      const now = await tokenIn(one)
      expect(now).not.toBe(first)
      expect((await new WebClient(now, options()).auth.test()).team_id).toBe(HERE)
    })

    test('stay as they are where Slack refuses, and are tried again', async () => {
      const database = await open()
      const first = await install(database)
      const due = await installIn(database)
      await refreshToken(depsOf(database), app('a wrong secret'), due)
      expect(await tokenIn(database)).toBe(first)
      await refreshToken(depsOf(database), app(), due)
      expect(await tokenIn(database)).not.toBe(first)
    })
  })
})
