import { expect } from 'vitest'
import type { PersonDriver } from '../../src/playground/local-slack/person.ts'
import { logs } from './log-a-no.ts'
import { readValue } from './read-database.ts'
import type { SharedOnward } from './shared-onward.ts'

/**
 * Moves the clock of a shared bot, and resolves when the bot has that time and nothing that was due by then
 * waits any more. A member of its own, who gets no messages, sees what time it is.
 */
export function clockMover(shared: SharedOnward): (instant: string) => Promise<void> {
  let witness: PersonDriver | undefined
  return async (instant) => {
    witness ??= shared.someone()
    const member = witness
    const at = Date.parse(instant)
    shared.setClock(instant)
    let seen: unknown
    for (let looks = 0; seen !== at; looks++) {
      if (looks === 50) throw new Error(`The bot's clock does not move to ${instant}`)
      await logs(member, { company: 'Witness', quiet: ['quiet'] })
      seen = readValue(shared.onward, 'select entered_at from entries order by rowid desc')
    }
    await expect
      .poll(
        () =>
          readValue(
            shared.onward,
            `select count(*) from outbox where state in ('queued', 'sending') and due_at <= ${at}`,
          ),
        { timeout: 30_000 },
      )
      .toBe(0)
  }
}
