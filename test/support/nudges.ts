import type { PersonDriver, SeenMessage } from '../../src/playground/local-slack/person.ts'
import { wordsFor } from '../../src/words/language.ts'
import { adds } from './people.ts'

const { quiet } = wordsFor(null).nudges

/** The nudges in somebody's DM, the oldest first. */
export function nudgesOf(person: PersonDriver): SeenMessage[] {
  return person.dms().filter((message) => message.text === quiet && !message.deleted)
}

/** Adds somebody who is next, by the default cadence, four weeks after that last touch: on 4 November 2026. */
export function addsDue(person: PersonDriver, name: string, lastTouchOn = '2026-10-07'): Promise<void> {
  return adds(person, name, { last_touch_on: lastTouchOn, note: `Note on ${name}` })
}
