import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll } from 'vitest'
import { checkMessageBlocks } from '../../src/playground/block-kit/check-message-blocks.ts'
import { checkView } from '../../src/playground/block-kit/check-view.ts'
import { type LocalSlack, startLocalSlack } from '../../src/playground/local-slack/local-slack.ts'
import { type ManyTeams, startManyTeams } from '../../src/playground/local-slack/many-teams.ts'
import { type BotProcess, startBotProcess } from './bot-process.ts'
import { manifest } from './onward-workspace.ts'

const entry = fileURLToPath(new URL('../../bin/onward.mjs', import.meta.url))
const ORGANISATION = { id: 'E1HELPERS', name: 'Helpers Together' }

/** Four workspaces, two of them of one organisation, and an Onward that none of them has installed yet. */
export interface ManyWorkspaces {
  readonly slacks: { north: LocalSlack; south: LocalSlack; east: LocalSlack; west: LocalSlack }
  readonly front: ManyTeams
  readonly onward: BotProcess & { dir: string }
  /** Where the bot's pages are. */
  readonly url: string
  setClock(instant: string): void
}

export function manyWorkspaces(time: string): ManyWorkspaces {
  const dir = mkdtempSync(join(tmpdir(), 'onward-many-'))
  const clockFile = join(dir, 'clock')
  const setClock = (instant: string) => writeFileSync(clockFile, instant)
  let made: Omit<ManyWorkspaces, 'setClock'> | undefined

  beforeAll(async () => {
    setClock(time)
    const team = (name: string, enterprise?: typeof ORGANISATION) =>
      startLocalSlack({
        manifest,
        team: {
          id: `T1${name.toUpperCase()}`,
          name: `The ${name} club`,
          domain: name,
          ...(enterprise && { enterprise }),
        },
        people: [
          { id: `U1${name.toUpperCase()}`, name: `Somebody ${name}`, tz: 'Europe/Madrid', locale: 'en-GB' },
        ],
        channels: [{ id: `C1${name.toUpperCase()}`, name: 'club', members: [`U1${name.toUpperCase()}`] }],
        delivery: { mode: 'http' },
        blockKit: { checkMessageBlocks, checkView },
        timing: { waitMs: 30_000 },
      })
    const slacks = {
      north: await team('north'),
      south: await team('south'),
      east: await team('east', ORGANISATION),
      west: await team('west', ORGANISATION),
    }
    const front = await startManyTeams({ teams: Object.values(slacks), rotates: true })
    const bot = await startBotProcess(entry, {
      DATABASE_URL: `sqlite:${join(dir, 'onward.db')}`,
      SLACK_CLIENT_ID: front.app.clientId,
      SLACK_CLIENT_SECRET: front.app.clientSecret,
      SLACK_SIGNING_SECRET: slacks.north.signingSecret,
      SLACK_API_URL: front.apiUrl,
      ONWARD_CLOCK_FILE: clockFile,
    })
    const url = `http://127.0.0.1:${bot.port}`
    front.redirectTo(`${url}/slack/oauth_redirect`)
    for (const slack of Object.values(slacks)) slack.deliverTo(`${url}/slack/events`)
    made = { slacks, front, onward: { ...bot, dir }, url }
  })
  afterAll(async () => {
    await made?.onward.kill()
    await made?.front.close()
    for (const slack of Object.values(made?.slacks ?? {})) await slack.close()
    rmSync(dir, { recursive: true, force: true })
  })

  const get = (): Omit<ManyWorkspaces, 'setClock'> => {
    if (made === undefined) throw new Error('Only tests and hooks can use what is started before them')
    return made
  }
  return {
    setClock,
    get slacks() {
      return get().slacks
    },
    get front() {
      return get().front
    },
    get onward() {
      return get().onward
    },
    get url() {
      return get().url
    },
  }
}

/** The first page, as a browser has it then: its cookie, and where its button leads. */
export async function opensInstallPage(
  url: string,
): Promise<{ cookie: string; leadsTo: string; html: string }> {
  const response = await fetch(`${url}/slack/install`)
  const html = await response.text()
  const [, href = ''] = /<a href="([^"]+)"/.exec(html) ?? []
  const cookie = response.headers.get('set-cookie')?.split(';', 1)[0] ?? ''
  return { cookie, leadsTo: href.replaceAll('&amp;', '&'), html }
}

/** Goes back to the app's page with the browser's cookie. */
export async function comesBack(to: URL, cookie: string): Promise<{ status: number; html: string }> {
  const response = await fetch(to, { headers: { cookie } })
  return { status: response.status, html: await response.text() }
}

/** Installs the app as somebody in a browser does. */
export async function installs(
  { url, front }: Pick<ManyWorkspaces, 'url' | 'front'>,
  choice: { teamId: string; wholeOrganisation?: boolean },
): Promise<{ status: number; html: string }> {
  const { cookie, leadsTo } = await opensInstallPage(url)
  return comesBack(front.consent(leadsTo, choice), cookie)
}
