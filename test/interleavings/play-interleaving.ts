import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CAME_BACK_ACTIONS, LIST_ACTIONS, STEP_ACTIONS } from '../../src/checklists/checklist.message.ts'
import { COOL_HEAD_ACTIONS } from '../../src/checklists/cool-head.message.ts'
import { checkMessageBlocks } from '../../src/playground/block-kit/check-message-blocks.ts'
import { checkView } from '../../src/playground/block-kit/check-view.ts'
import { type LocalSlack, startLocalSlack } from '../../src/playground/local-slack/local-slack.ts'
import type { PersonDriver, SeenMessage } from '../../src/playground/local-slack/person.ts'
import { manifest } from '../support/onward-workspace.ts'
import { insist, watch, whileAlive } from '../torture/insist.ts'
import { type KeptBot, keepOnward } from '../torture/kept-bot.ts'
import type { Dice } from '../torture/seeded.ts'
import { brokenPromises } from './broken-promises.ts'
import { type Pressed, pressedBy } from './pressed.ts'
import { followSteps, isChecklist } from './step-history.ts'
import { troubleBy } from './trouble.ts'

const PERSON = 'U1ANN'
const ROUNDS = 24
/** A Tuesday morning in Madrid. */
const BEGINS = Date.parse('2026-03-03T08:00:00Z')
const WAIT_MS = 2_500
/** How long a member waits for an answer before pressing something else. Real time. */
const ANSWER_MS = 300

/** Buttons that change what they stand in; the others open a form. */
const PRESSABLE: ReadonlySet<string> = new Set([
  ...[STEP_ACTIONS.done, STEP_ACTIONS.skip, STEP_ACTIONS.undo],
  ...Object.values(LIST_ACTIONS),
  ...Object.values(COOL_HEAD_ACTIONS),
  ...[CAME_BACK_ACTIONS.nothing, CAME_BACK_ACTIONS.canned, CAME_BACK_ACTIONS.useful, CAME_BACK_ACTIONS.hard],
  CAME_BACK_ACTIONS.undo,
])

export type Interleaving = {
  readonly broken: readonly string[]
  readonly clicks: number
  readonly deaths: number
  readonly log: string
}

/**
 * Plays one member with two entries on two devices: clicks on what is shown now or was shown before, some
 * delivered twice, late or without their answer, while time jumps and the process is killed. Then looks
 * whether what is shown is what is stored.
 */
export async function playInterleaving(dice: Dice): Promise<Interleaving> {
  const dir = mkdtempSync(join(tmpdir(), 'onward-interleaving-'))
  const clockFile = join(dir, 'clock')
  let now = BEGINS
  const moveClock = (ms: number) => {
    now += ms
    writeFileSync(clockFile, new Date(now).toISOString())
  }
  moveClock(0)
  const slack = await startLocalSlack({
    manifest,
    people: [{ id: PERSON, name: 'Ann Lee', tz: 'Europe/Madrid', locale: 'en-GB' }],
    blockKit: { checkMessageBlocks, checkView },
    timing: { waitMs: WAIT_MS },
  })
  const env = { ONWARD_CLOCK_FILE: clockFile }
  const bot = keepOnward(slack, { dir, env, now: () => now, onSpawn: () => {} })
  const history = followSteps(slack, PERSON)
  let isStopped = false
  try {
    const ann = slack.person(PERSON)
    for (const stage of ['final_round', 'interview']) await logs(slack, bot, ann, stage)
    const pressed = await presses({ slack, bot, ann, dice, moveClock })
    slack.faults.clear()
    // What is held back comes with the next delivery.
    await insist(bot, 'be answered', async () =>
      (await ann.types('/rejected', 'help')).acked ? true : undefined,
    )
    await bot.settled()
    history.stop()
    isStopped = true
    await bot.stop()
    const broken = await brokenPromises({ dir, ann, turns: history.turns, pressed })
    return { broken, clicks: pressed.length, deaths: bot.deaths, log: bot.log() }
  } finally {
    if (!isStopped) await bot.stop()
    await slack.close()
    rmSync(dir, { recursive: true, force: true })
  }
}

async function logs(slack: LocalSlack, bot: KeptBot, ann: PersonDriver, stage: string): Promise<void> {
  const before = ann.dms().filter(isChecklist).length
  await insist(bot, 'log a no', async () => {
    await ann.types('/rejected', `Northwind | ${stage}`)
    const form = await ann.modal()
    ann.fills(form, { stage })
    return (await ann.submits(form)).outcome === 'closed' ? true : undefined
  })
  await insist(bot, 'see the list', () =>
    watch({ slack, bot }, () => (ann.dms().filter(isChecklist).length > before ? true : undefined)),
  )
}

type Acting = {
  readonly slack: LocalSlack
  readonly bot: KeptBot
  readonly ann: PersonDriver
  readonly dice: Dice
  readonly moveClock: (ms: number) => void
}

/** All that the member pressed, in order. */
async function presses({ slack, bot, ann, dice, moveClock }: Acting): Promise<Pressed[]> {
  const pressed: Pressed[] = []
  const seen: SeenMessage[] = []
  let underway = 0
  for (let round = 0; round < ROUNDS; round += 1) {
    await bot.up()
    seen.push(...ann.dms().filter((message) => !message.deleted))
    const trouble = troubleBy(dice)
    if (trouble !== null && 'jumpMs' in trouble) moveClock(trouble.jumpMs)
    if (trouble !== null && 'fault' in trouble) slack.faults.at(trouble.fault)
    for (let device = 0; device <= dice.below(2); device += 1) {
      // Mostly what stands there now; sometimes a phone that has not caught up.
      const shown = dice.below(4) === 0 ? seen : ann.dms().filter((message) => !message.deleted)
      const press = pressedBy(dice, shown, PRESSABLE)
      if (press === null) continue
      pressed.push(press)
      underway += 1
      const done = () => {
        underway -= 1
      }
      void ann.clicks(press.click).then(done, done)
    }
    // Often the answer is waited for, but not for long: what is held back comes with a later click.
    if (dice.below(3) > 0) {
      const isAnswered = slack.until(() => (underway === 0 ? true : undefined), 'answers', ANSWER_MS)
      await whileAlive(bot, isAnswered)
    }
  }
  return pressed
}
