import { dateIn, writtenDate } from '../clock/local-date.ts'
import type { HomeSection } from '../home/home-section.ts'
import { isLanded } from '../landing/is-landed.ts'
import { settingsOf } from '../settings/settings-of.ts'
import { actions, button, header, smallPrint } from '../slack/blocks.ts'
import { fill } from '../words/fill.ts'
import { isPausedOn } from './pause-nudges.ts'
import { peopleOf } from './people.store.ts'
import {
  ADD_PERSON_ACTION,
  KEEP_LINK_ACTION,
  personLine,
  SHOW_LINKS_ACTION,
  SHOW_PEOPLE_ACTION,
} from './people-modal.ts'

/** Those who are next; everybody else is behind a click. */
const SHOWN = 4

/** The people with whom a member stays in touch: those who are next, and what can be done about them. */
export const peopleSection: HomeSection = {
  name: 'people',
  // A title, a pause, the people, the buttons.
  most: { blocks: 3 + SHOWN, bytes: 16_000 },
  async draw({ scope, member, words, now }) {
    const { list } = words.people
    // Who has landed gets no nudges: nobody is next.
    const today = (await isLanded(scope, member.id)) ? null : dateIn(member.timeZone, now)
    const { people } = await peopleOf(scope, member, { offset: 0, size: SHOWN })
    const { pausedUntil } = await settingsOf(scope, member.id)
    const pause =
      pausedUntil !== null && today !== null && isPausedOn(pausedUntil, today)
        ? [smallPrint(fill(list.paused, { day: writtenDate(pausedUntil, words.locale) }))]
        : []
    const all = people.length === 0 ? [] : [button(SHOW_PEOPLE_ACTION, list.all, 'people')]
    return [
      header(list.title),
      ...(people.length === 0 ? [smallPrint(list.empty)] : pause),
      ...people.map((person) => personLine(words, person, today)),
      actions(
        button(ADD_PERSON_ACTION, list.add, '{}'),
        ...all,
        button(KEEP_LINK_ACTION, words.keptLinks.keep, 'keep'),
        button(SHOW_LINKS_ACTION, words.keptLinks.show, 'links'),
      ),
    ]
  },
}
