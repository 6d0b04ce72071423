import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { LocalSlack } from '../../src/playground/local-slack/local-slack.ts'
import { answersTo, logs, logsAndIsAnswered, shown } from '../support/log-a-no.ts'
import { comesBack, installs, manyWorkspaces, opensInstallPage } from '../support/many-workspaces.ts'
import { readValue } from '../support/read-database.ts'
import { runCommand } from '../support/run-command.ts'

const START = '2026-03-02T10:00:00Z'
const many = manyWorkspaces(START)
const WAITS = { timeout: 30_000 }

const somebodyIn = (slack: LocalSlack) => slack.person(slack.team.id.replace('T1', 'U1'))
const stored = (what: string, id: string) =>
  readValue(many.onward, `select ${what} from workspaces where workspace_id = '${id}'`)
/** Everything that the bot ever sent to a workspace. */
const sentTo = (slack: LocalSlack) => JSON.stringify(slack.wire.requests())

describe('an installation', () => {
  test.each([
    ['comes back in another browser', (cookie: string) => cookie.slice(0, -1), 'begin again'],
    ['comes back without a cookie', () => '', 'begin again'],
  ])('that %s changes nothing, and says what to do', async (_, changed, says) => {
    const { cookie, leadsTo } = await opensInstallPage(many.url)
    const page = await comesBack(many.front.consent(leadsTo, { teamId: 'T1NORTH' }), changed(cookie))
    expect(page.status).toBe(400)
    expect(page.html.toLowerCase()).toContain(says)
    expect(readValue(many.onward, 'select count(*) from installs')).toBe(0)
  })

  test('that was cancelled in Slack says that nothing was added', async () => {
    const { cookie, leadsTo } = await opensInstallPage(many.url)
    const page = await comesBack(many.front.consent(leadsTo, 'cancel'), cookie)
    expect(page.html).toContain('Nothing was added')
    expect(readValue(many.onward, 'select count(*) from installs')).toBe(0)
  })

  test('with a code that Slack does not know says so', async () => {
    const { cookie, leadsTo } = await opensInstallPage(many.url)
    const back = many.front.consent(leadsTo, { teamId: 'T1NORTH' })
    back.searchParams.set('code', 'made-up')
    const page = await comesBack(back, cookie)
    expect([page.status, page.html.includes('Slack did not confirm')]).toEqual([400, true])
    expect(readValue(many.onward, 'select count(*) from installs')).toBe(0)
  })

  test('that was given less than it needs says on its page what is missing', async () => {
    const { cookie, leadsTo } = await opensInstallPage(many.url)
    const whole = new URL(leadsTo)
    whole.searchParams.set('scope', (whole.searchParams.get('scope') ?? '').replace('users:read,', ''))
    const page = await comesBack(many.front.consent(whole.href, { teamId: 'T1NORTH' }), cookie)
    expect(page.html).toContain('these permissions: users:read.')
  })

  test('counts once: the same address again, with the same cookie, adds nothing', async () => {
    const { cookie, leadsTo } = await opensInstallPage(many.url)
    const back = many.front.consent(leadsTo, { teamId: 'T1NORTH' })
    const first = await comesBack(back, cookie)
    expect(first.html).toContain('Onward was added to The north club')
    const again = many.front.consent(leadsTo, { teamId: 'T1SOUTH' })
    expect((await comesBack(again, cookie)).status).toBe(400)
    expect(readValue(many.onward, 'select group_concat(workspace_id) from installs')).toBe('T1NORTH')
  })

  test('speaks the language of the browser', async () => {
    const response = await fetch(`${many.url}/slack/install`, {
      headers: { 'accept-language': 'es-MX,en;q=0.5' },
    })
    expect(await response.text()).toContain('Añadir a Slack')
  })
})

test('tokens are stored sealed', async () => {
  await installs(many, { teamId: 'T1NORTH' })
  const row = readValue(many.onward, 'select bot_token_sealed || refresh_token_sealed from installs')
  expect(row).not.toContain('xox')
})

test('the doctor tries the token of each workspace', async () => {
  await installs(many, { teamId: 'T1NORTH' })
  await installs(many, { teamId: 'T1SOUTH' })
  const { onward, front, slacks } = many
  const env = {
    DATABASE_URL: `sqlite:${join(onward.dir, 'onward.db')}`,
    SLACK_CLIENT_ID: front.app.clientId,
    SLACK_CLIENT_SECRET: front.app.clientSecret,
    SLACK_SIGNING_SECRET: slacks.north.signingSecret,
    SLACK_API_URL: front.apiUrl,
  }
  slacks.south.revokeTokens()
  const { stdout } = await runCommand('src/doctor/doctor.main.ts', [], { env, cwd: onward.dir })
  expect(stdout.match(/token of .*?\)/g)).toEqual(['token of T1SOUTH (token_revoked)'])
}, 120_000)

test('what members of two workspaces write reaches their own workspace alone', async () => {
  await installs(many, { teamId: 'T1NORTH' })
  await installs(many, { teamId: 'T1SOUTH' })
  const { north, south } = many.slacks
  await Promise.all([
    logsAndIsAnswered(somebodyIn(north), { company: 'Zzyzx Canaries', lesson: 'Feathers of the north' }),
    logsAndIsAnswered(somebodyIn(south), { company: 'Qwyx Canaries', lesson: 'Feathers of the south' }),
  ])
  expect(sentTo(north)).toContain('Zzyzx')
  expect(sentTo(south)).toContain('Qwyx')
  const foreign = (slack: LocalSlack, marks: RegExp) => sentTo(slack).match(marks) ?? []
  expect(foreign(north, /Qwyx|of the south|1SOUTH/g)).toEqual([])
  expect(foreign(south, /Zzyzx|of the north|1NORTH/g)).toEqual([])
})

test('a workspace from which Slack takes no more waits as long as Slack says, and another one does not', async () => {
  await installs(many, { teamId: 'T1NORTH' })
  await installs(many, { teamId: 'T1SOUTH' })
  const { north, south } = many.slacks
  const before = north.wire.requests('chat.postMessage').length
  const limit = north.faults.at({ method: 'chat.postMessage', point: 'received', do: 'rate-limit' })
  await logs(somebodyIn(north), { company: 'Patient Canaries' })
  await limit.struck
  await logsAndIsAnswered(somebodyIn(south), { company: 'Prompt Canaries' })
  await somebodyIn(north).dm((message) => shown(message).includes('Patient Canaries'))
  const [first, second] = north.wire.requests('chat.postMessage').slice(before)
  expect(first?.answer?.status).toBe(429)
  expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(1_000)
})

test('where nobody installed it a command is answered with an apology alone', async () => {
  const { west } = many.slacks
  await somebodyIn(west).types('/rejected', 'list')
  expect(west.wire.requests().map(({ method }) => method)).toEqual(['response_url'])
})

describe('a token', () => {
  test('that has ended is exchanged, and the member notices nothing', async () => {
    await installs(many, { teamId: 'T1NORTH' })
    const { north } = many.slacks
    const before = many.front.refreshes
    many.front.expireToken('T1NORTH')
    await logsAndIsAnswered(somebodyIn(north), { company: 'Expired Canaries' })
    expect(many.front.refreshes).toBe(before + 1)
  })

  test('is exchanged before it ends, where nothing but time passes', async () => {
    await installs(many, { teamId: 'T1SOUTH' })
    const before = many.front.refreshes
    many.setClock('2026-03-02T20:30:00Z')
    await expect.poll(() => many.front.refreshes, WAITS).toBeGreaterThan(before)
    await logsAndIsAnswered(somebodyIn(many.slacks.south), { company: 'Rotated Canaries' })
  })
})

describe('an app that was removed', () => {
  test.each([[['app_uninstalled', 'tokens_revoked']], [['tokens_revoked', 'app_uninstalled']]] as const)(
    'is silent there alone, and finds everything when it is put back (%j)',
    async (order) => {
      await installs(many, { teamId: 'T1NORTH' })
      await installs(many, { teamId: 'T1SOUTH' })
      const { north, south } = many.slacks
      await logsAndIsAnswered(somebodyIn(north), { company: `Kept ${order[0]}` })
      north.uninstall([...order])
      await expect.poll(() => stored('removed_at', 'T1NORTH'), WAITS).not.toBeNull()
      expect(stored('removed_at', 'T1SOUTH')).toBeNull()
      await logsAndIsAnswered(somebodyIn(south), { company: `Meanwhile ${order[0]}` })

      await installs(many, { teamId: 'T1NORTH' })
      expect(stored('removed_at', 'T1NORTH')).toBeNull()
      // Slack repeats events that it thinks were lost: this one is of the installation before.
      north.emit('app_uninstalled', { type: 'app_uninstalled' })
      north.emit('tokens_revoked', { type: 'tokens_revoked', tokens: { oauth: [], bot: ['U1'] } })
      await expect
        .poll(() => readValue(many.onward, 'select count(*) from lifecycle_events where handled = 0'), WAITS)
        .toBe(0)
      expect([stored('removed_at', 'T1NORTH'), stored('silenced_at', 'T1NORTH')]).toEqual([null, null])
      await logsAndIsAnswered(somebodyIn(north), { company: `Back ${order[0]}` })
    },
  )

  test('revoked tokens stop its messages, and a new installation sends what waited', async () => {
    await installs(many, { teamId: 'T1NORTH' })
    const { north } = many.slacks
    north.revokeTokens()
    await expect.poll(() => stored('silenced_at', 'T1NORTH'), WAITS).not.toBeNull()
    expect(stored('removed_at', 'T1NORTH')).toBeNull()
    const asked = north.wire.requests('chat.postMessage').length
    await installs(many, { teamId: 'T1NORTH' })
    await logs(somebodyIn(north), { company: 'Waited Canaries' })
    await somebodyIn(north).dm((message) => shown(message).includes('Waited Canaries'))
    expect(north.wire.requests('chat.postMessage').length).toBeGreaterThan(asked)
    expect(answersTo(somebodyIn(north), 'Waited Canaries')).toHaveLength(1)
  })
})

test('an installation for an organisation serves each of its workspaces, apart, until it is removed', async () => {
  const page = await installs(many, { teamId: 'T1EAST', wholeOrganisation: true })
  expect(page.html).toContain('Onward was added to Helpers Together')
  const { east, west } = many.slacks
  await logsAndIsAnswered(somebodyIn(east), { company: 'Eastern Canaries' })
  await logsAndIsAnswered(somebodyIn(west), { company: 'Western Canaries' })
  expect(sentTo(east)).not.toContain('Western')
  expect(sentTo(west)).not.toContain('Eastern')
  east.uninstall()
  await expect.poll(() => stored('removed_at', 'E1HELPERS'), WAITS).not.toBeNull()
  expect([stored('removed_at', 'T1EAST'), stored('removed_at', 'T1WEST')]).not.toContain(null)
})

test('a workspace that is taken out of an organisation alone falls silent, and is back when it is added again', async () => {
  await installs(many, { teamId: 'T1EAST', wholeOrganisation: true })
  const { east, west } = many.slacks
  await logsAndIsAnswered(somebodyIn(west), { company: 'Leaving Canaries' })
  east.emit('team_access_revoked', { type: 'team_access_revoked', team_ids: ['T1WEST', 'T1UNHEARD'] })
  await expect.poll(() => stored('removed_at', 'T1WEST'), WAITS).not.toBeNull()
  expect([stored('removed_at', 'T1EAST'), stored('removed_at', 'E1HELPERS')]).toEqual([null, null])
  await logsAndIsAnswered(somebodyIn(east), { company: 'Staying Canaries' })
  await logsAndIsAnswered(somebodyIn(west), { company: 'Returning Canaries' })
  expect(stored('removed_at', 'T1WEST')).toBeNull()
})
