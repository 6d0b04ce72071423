import type { KnownBlock, ModalView } from '@slack/types'
import { readWorkspace } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { recogniseMember } from '../members/recognise-member.ts'
import { actions, button, paragraph, plain, runs } from '../slack/blocks.ts'
import type { Who } from '../slack/who.ts'
import { type Language, wordsFor } from '../words/language.ts'
import type { Interview } from './interview.ts'
import { INTERVIEW_ACTIONS, listedInterviewButtons } from './interview-buttons.ts'
import { interviewSummary } from './interview-summary.ts'
import { interviewsOf } from './interviews.store.ts'

export const INTERVIEWS_MODAL = 'interviews'

const PAGE_SIZE = 10

/** The offset that a page button or the list's private_metadata holds: 0 where it is none of ours. */
export function readOffset(stored: string | undefined): number {
  return /^\d{1,6}$/.test(stored ?? '') ? Number(stored) : 0
}

/** A page of a member's interviews: those to come, soonest first, then those that are over, newest first. */
export async function interviewsModal(
  deps: Pick<Deps, 'database' | 'clock'>,
  who: Who,
  offset: number,
): Promise<ModalView> {
  const now = deps.clock.now()
  return readWorkspace(deps.database, who.workspaceId, async (scope) => {
    const member = await recogniseMember(scope, who.slackUserId)
    const words = wordsFor(member?.locale ?? null)
    if (member === null) return view(words, { interviews: [], more: false, offset: 0, timeZone: null, now })
    const limit = PAGE_SIZE + 1
    const coming = await interviewsOf(scope, member, {
      now,
      which: 'coming',
      offset: 0,
      limit: offset + limit,
    })
    const past = await interviewsOf(scope, member, {
      ...{ now, which: 'past', limit },
      offset: Math.max(0, offset - coming.length),
    })
    const all = [...coming.slice(offset), ...past]
    const page = { timeZone: member.timeZone, now, offset }
    return view(words, { ...page, interviews: all.slice(0, PAGE_SIZE), more: all.length > PAGE_SIZE })
  })
}

type Page = {
  readonly interviews: readonly Interview[]
  readonly more: boolean
  readonly offset: number
  readonly timeZone: string | null
  readonly now: number
}

function view(words: Language, page: Page): ModalView {
  const { interviews, now, timeZone, offset } = page
  const firstPast = interviews.find(({ startsAt }) => startsAt <= now)
  return {
    type: 'modal',
    callback_id: INTERVIEWS_MODAL,
    private_metadata: String(offset),
    title: plain(words.interviews.listTitle),
    close: plain(words.rejectionForm.close),
    blocks: [
      ...(interviews.length === 0 ? [paragraph(words.interviews.listEmpty)] : []),
      ...interviews.flatMap((interview) => [
        ...(interview === firstPast ? [paragraph(words.interviews.over)] : []),
        runs(...interviewSummary(words, timeZone, interview)),
        listedInterviewButtons(words, interview.id, interview.startsAt <= now),
      ]),
      ...pageButtons(words, page),
      actions(button(INTERVIEW_ACTIONS.note, words.interviews.note, 'new')),
    ],
  }
}

function pageButtons(words: Language, { more, offset }: Page): KnownBlock[] {
  const { newer, older } = words.entry
  const before = String(Math.max(0, offset - PAGE_SIZE))
  const buttons = [
    ...(offset > 0 ? [button(INTERVIEW_ACTIONS.newer, newer, before)] : []),
    ...(more ? [button(INTERVIEW_ACTIONS.older, older, String(offset + PAGE_SIZE))] : []),
  ]
  return buttons.length === 0 ? [] : [actions(...buttons)]
}
