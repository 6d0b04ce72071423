import type { ActionsBlock } from '@slack/types'
import { actions, button, confirmation } from '../slack/blocks.ts'
import type { Language } from '../words/language.ts'

/** What can be done with interviews. The value of `edit` and `cancel` is the interview's id. */
export const INTERVIEW_ACTIONS = {
  note: 'note_interview',
  all: 'show_interviews',
  edit: 'edit_interview',
  cancel: 'cancel_interview',
  cancelListed: 'cancel_listed_interview',
  newer: 'interviews_newer',
  older: 'interviews_older',
} as const

/** The buttons of one interview, in its message and on Home. */
export function interviewButtons({ interviews }: Language, interviewId: string): ActionsBlock {
  return actions(button(INTERVIEW_ACTIONS.edit, interviews.edit, interviewId), {
    ...button(INTERVIEW_ACTIONS.cancel, interviews.cancel, interviewId),
    confirm: confirmation(interviews.cancelling),
  })
}

/** The same in the list. One that is over can't be cancelled any more: it is taken off the list. */
export function listedInterviewButtons(
  { interviews }: Language,
  interviewId: string,
  isOver: boolean,
): ActionsBlock {
  return actions(button(INTERVIEW_ACTIONS.edit, interviews.edit, interviewId), {
    ...button(INTERVIEW_ACTIONS.cancelListed, isOver ? interviews.remove : interviews.cancel, interviewId),
    confirm: confirmation(isOver ? interviews.removing : interviews.cancelling),
  })
}
