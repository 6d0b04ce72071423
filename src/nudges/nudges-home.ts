import { dateIn, writtenDate } from '../clock/local-date.ts'
import { writtenTime } from '../clock/written-time.ts'
import type { HomeSection } from '../home/home-section.ts'
import { header, paragraph } from '../slack/blocks.ts'
import { fill } from '../words/fill.ts'
import { findNextNudgeAt } from './nudge-plans.store.ts'

/** When the next nudge comes. Nothing while none is to come: nobody is told of something that is not there. */
export const nudgesSection: HomeSection = {
  name: 'nudges',
  most: { blocks: 2, bytes: 4_000 },
  async draw({ scope, member, words }) {
    const at = await findNextNudgeAt(scope, member.id)
    if (at === null) return []
    const { title, next } = words.nudges.home
    const day = writtenDate(dateIn(member.timeZone, at), words.locale)
    const time = writtenTime(member.timeZone, at, words.locale)
    return [header(title), paragraph(fill(next, { day, time }))]
  },
}
