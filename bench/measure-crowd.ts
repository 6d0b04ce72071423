import { setTimeout as pause } from 'node:timers/promises'
import type { Contestant, Name } from './contestant.ts'
import type { TimedRound } from './measure-blocks.ts'
import { type FilledForm, logsForm, opensForm } from './member-steps.ts'
import type { Timings } from './stopwatch.ts'

const SETTLE_MS = 100

/**
 * Half of the members submit in the same moment as the other half type the command; then the halves change
 * places. The outbox of the product delivers the answers meanwhile, as it would.
 */
export async function measureCrowd(
  contestants: Readonly<Record<Name, Contestant>>,
  memberIds: readonly string[],
  rounds: number,
): Promise<TimedRound[]> {
  const half = memberIds.length / 2
  const halves = [memberIds.slice(0, half), memberIds.slice(half)] as const
  const forms = {
    product: await openForms(contestants.product, halves[0]),
    bare: await openForms(contestants.bare, halves[0]),
  }
  const timed: TimedRound[] = []
  for (let round = 0; round < rounds; round++) {
    const typing = round % 2 === 0 ? halves[1] : halves[0]
    const run = async (name: Name): Promise<Timings> => {
      const contestant = contestants[name]
      contestant.stopwatch.take()
      const submitted = forms[name].map((form) => logsForm(contestant, form))
      forms[name] = await openForms(contestant, typing)
      await Promise.all(submitted)
      await pause(SETTLE_MS)
      return contestant.stopwatch.take()
    }
    timed.push({ product: await run('product'), bare: await run('bare') })
  }
  for (const name of ['product', 'bare'] as const) {
    await Promise.all(forms[name].map((form) => logsForm(contestants[name], form)))
  }
  return timed
}

function openForms(contestant: Contestant, memberIds: readonly string[]): Promise<FilledForm[]> {
  return Promise.all(memberIds.map((memberId, index) => opensForm(contestant, memberId, index)))
}
