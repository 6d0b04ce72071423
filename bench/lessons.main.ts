import { performance } from 'node:perf_hooks'
import { systemClock } from '../src/clock/clock.ts'
import { openDatabase } from '../src/db/open-database.ts'
import { asSystem } from '../src/db/scope.ts'
import { keepOwnLesson } from '../src/lessons/keep-own-lesson.ts'
import { NO_LESSON } from '../src/lessons/lesson.ts'
import { searchLessons } from '../src/lessons/search-lessons.ts'
import { createLog } from '../src/log.ts'
import { systemRandom } from '../src/random.ts'
import { upsertInstalled } from '../src/workspaces/workspaces.store.ts'
import { percentile } from './statistics.ts'

const LESSONS = 5_000
const WORDS = 60
const VOCABULARY = 3_000
const ENDINGS = ['ing', 'ed', 's', 'ation', 'ly', '']
const ROUNDS = 20
const WHO = { workspaceId: 'T1HERE', slackUserId: 'U1ANN', profile: { timeZone: null, locale: null } }

/** Measures searching 5,000 lessons of one member, and how long others wait for their turn meanwhile. */
async function main(): Promise<void> {
  const log = createLog({ level: 'error', write: (line) => process.stderr.write(line) })
  const key = Buffer.alloc(32, 7).toString('base64')
  const database = await openDatabase({ database: { dialect: 'sqlite', path: ':memory:' }, key }, log)
  await asSystem(database, (scope) => upsertInstalled(scope, WHO.workspaceId))
  const deps = { database, clock: systemClock, random: systemRandom }
  for (let n = 0; n < LESSONS; n++) {
    const lesson = { ...NO_LESSON, text: someWords() }
    await keepOwnLesson(deps, { ...WHO, origin: `V${n}`, lesson, stage: null })
  }
  const found: number[] = []
  const waited: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const others = watchTurns()
    const began = performance.now()
    await searchLessons(deps, WHO, `${word(systemRandom.below(VOCABULARY))} negotiation`)
    found.push(performance.now() - began)
    waited.push(others.stop())
  }
  process.stdout.write(
    `${LESSONS} lessons of ${WORDS} words, ${ROUNDS} times, in milliseconds\n` +
      `found: median ${percentile(found, 0.5).toFixed(0)}, most ${Math.max(...found).toFixed(0)}\n` +
      `longest wait for a turn: median ${percentile(waited, 0.5).toFixed(0)}, most ${Math.max(...waited).toFixed(0)}\n`,
  )
  await database.kysely.destroy()
}

/** Takes every turn of the event loop, and says in the end how far two of them were apart at most. */
function watchTurns(): { stop(): number } {
  let last = performance.now()
  let most = 0
  let stopped = false
  const turn = (): void => {
    const now = performance.now()
    most = Math.max(most, now - last)
    last = now
    if (!stopped) setImmediate(turn)
  }
  setImmediate(turn)
  return {
    stop() {
      stopped = true
      return most
    },
  }
}

function someWords(): string {
  return Array.from({ length: WORDS }, () => word(Math.floor(Math.random() ** 2 * VOCABULARY))).join(' ')
}

function word(n: number): string {
  return `w${((n * 7_919) % 46_656).toString(36)}${ENDINGS[n % ENDINGS.length]}`
}

await main()
