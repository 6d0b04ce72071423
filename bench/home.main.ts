import { performance } from 'node:perf_hooks'
import { WebClient } from '@slack/web-api'
import { systemClock } from '../src/clock/clock.ts'
import type { OnwardDatabase } from '../src/db/database.ts'
import { openDatabase } from '../src/db/open-database.ts'
import { asSystem, readWorkspace } from '../src/db/scope.ts'
import { homePage } from '../src/home/home-page.ts'
import { seeHome } from '../src/home/see-home.ts'
import { keepOwnLesson } from '../src/lessons/keep-own-lesson.ts'
import { createLog } from '../src/log.ts'
import { recogniseMember } from '../src/members/recognise-member.ts'
import { addPerson } from '../src/people/add-person.ts'
import { checkView } from '../src/playground/block-kit/check-view.ts'
import { startLocalSlack } from '../src/playground/local-slack/local-slack.ts'
import { systemRandom } from '../src/random.ts'
import { logRejection } from '../src/rejections/log-rejection.ts'
import type { Rejection } from '../src/rejections/rejection.ts'
import { webApiCourier } from '../src/slack/web-api-courier.ts'
import { clientOptions } from '../src/slack/web-client.ts'
import { upsertInstalled } from '../src/workspaces/workspaces.store.ts'
import { manifest } from '../test/support/onward-workspace.ts'
import { percentile } from './statistics.ts'

/** Five nos, two lessons and a person a week, for ten years. */
const ENTRIES = 2_600
const LESSONS = 1_040
const PEOPLE = 520
const ROUNDS = 200
const DAY_MS = 24 * 60 * 60 * 1_000
const HERE = 'T1HERE'
const WHO = {
  workspaceId: HERE,
  slackUserId: 'U1ANN',
  profile: { timeZone: 'Europe/Madrid', locale: 'en-GB' },
}

/** Measures drawing and publishing the Home of a member with ten years behind them, in milliseconds. */
async function main(): Promise<void> {
  const log = createLog({ level: 'error', write: (line) => process.stderr.write(line) })
  const location = { dialect: 'sqlite', path: ':memory:' } as const
  const key = Buffer.alloc(32, 7).toString('base64')
  const database = await openDatabase({ database: location, key }, log)
  await asSystem(database, (scope) => upsertInstalled(scope, HERE))
  const slack = await startLocalSlack({ manifest, people: [{ id: WHO.slackUserId, name: 'Ann Lee' }] })
  const courier = webApiCourier(new WebClient(slack.tokens.bot, clientOptions(log, slack.apiUrl)))
  const page = homePage(systemClock, async () => null)
  try {
    await live(database)
    await seeHome({ database, clock: systemClock, random: systemRandom }, { ...WHO, opening: true })
    const draw = () =>
      readWorkspace(database, HERE, async (scope) => {
        const member = await recogniseMember(scope, WHO.slackUserId)
        const drawn = member && (await page.draw(scope, member.id))
        if (drawn === null) throw new Error('there is no Home')
        return drawn.view
      })
    const times: { drawn: number; published: number }[] = []
    for (let round = 0; round < ROUNDS; round++) {
      const began = performance.now()
      const view = await draw()
      const drawn = performance.now() - began
      await courier.publish(WHO.slackUserId, view, null)
      times.push({ drawn, published: performance.now() - began })
    }
    const view = await draw()
    const size = Buffer.byteLength(JSON.stringify(view))
    const row = (name: string, values: number[]) =>
      `| ${name} | ${[0.5, 0.95, 1].map((share) => percentile(values, share).toFixed(1)).join(' | ')} |`
    process.stdout.write(
      [
        `Home of a member with ${ENTRIES} entries, ${LESSONS} lessons and ${PEOPLE} people: ${view.blocks.length} blocks, ${size} bytes, ${checkView(view).length} faults. ${ROUNDS} rounds, milliseconds.`,
        '',
        '| | median | 95% | most |',
        '|---|---|---|---|',
        row(
          'drawn',
          times.map(({ drawn }) => drawn),
        ),
        row(
          'drawn and published',
          times.map(({ published }) => published),
        ),
        '',
      ].join('\n'),
    )
  } finally {
    await slack.close()
    await database.kysely.destroy()
  }
}

/** Ten years until now. */
async function live(database: OnwardDatabase): Promise<void> {
  const at = (ago: number) => ({
    database,
    random: systemRandom,
    clock: { now: () => Date.now() - ago, onMoved() {}, close() {} },
  })
  const every = (count: number, n: number) => Math.round(((count - n) / count) * 3_650) * DAY_MS
  for (let n = 0; n < ENTRIES; n++) {
    const heardOn = new Date(Date.now() - every(ENTRIES, n)).toISOString().slice(0, 10)
    const contact = {
      name: `Mia Kern ${n}`,
      address: `mia${n}@northwind.example`,
      known: 'She led the interview',
    }
    const rejection = { ...REJECTION, company: `Northwind ${n % 700}`, heardOn, contact }
    await logRejection(at(every(ENTRIES, n)), { ...WHO, origin: `V${n}`, rejection })
  }
  for (let n = 0; n < LESSONS; n++) {
    const lesson = {
      text: `Lesson ${n}: ask who else is in the room. `.repeat(8),
      well: null,
      surprised: null,
      nextTime: null,
    }
    await keepOwnLesson(at(every(LESSONS, n)), { ...WHO, origin: `L${n}`, lesson, stage: null })
  }
  for (let n = 0; n < PEOPLE; n++) {
    const details = {
      name: `Kim Roth ${n}`,
      address: null,
      known: 'A fair in May',
      note: 'Likes maps',
      kind: 'other',
    } as const
    const input = { details, lastTouchOn: null, cadenceWeeks: null }
    await addPerson(at(every(PEOPLE, n)), { ...WHO, origin: `P${n}`, entryId: null, input })
  }
}

const REJECTION = {
  role: 'Ward nurse',
  stage: 'final_round',
  outcome: 'no',
  how: 'email',
  reason: 'none',
  lesson: 'Ask who else is in the room',
  quiet: false,
} as const satisfies Partial<Rejection>

await main()
