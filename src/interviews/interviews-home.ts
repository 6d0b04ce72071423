import type { HomeSection } from '../home/home-section.ts'
import { actions, button, header, runs, smallPrint } from '../slack/blocks.ts'
import { INTERVIEW_ACTIONS, interviewButtons } from './interview-buttons.ts'
import { interviewSummary } from './interview-summary.ts'
import { interviewsOf } from './interviews.store.ts'

const SOONEST = 2

/** The interviews to come, soonest first, and a button to note one. */
export const interviewsSection: HomeSection = {
  name: 'interviews',
  most: { blocks: 6, bytes: 12_000 },
  async draw({ scope, member, words, now }) {
    const page = { now, which: 'coming', offset: 0, limit: SOONEST } as const
    const coming = await interviewsOf(scope, member, page)
    const note = button(INTERVIEW_ACTIONS.note, words.interviews.note, 'new')
    const title = header(words.interviews.homeTitle)
    if (coming.length === 0) return [title, smallPrint(words.interviews.homeEmpty), actions(note)]
    return [
      title,
      ...coming.flatMap((interview) => [
        runs(...interviewSummary(words, member.timeZone, interview)),
        interviewButtons(words, interview.id),
      ]),
      actions(note, button(INTERVIEW_ACTIONS.all, words.interviews.all, 'all')),
    ]
  },
}
