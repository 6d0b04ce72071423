import type { ForgetMe } from '../meeting-words.ts'

/** The one question before everything goes, and the answer when it is gone. */
export const forgetMe = {
  title: 'Delete everything?',
  text: "This deletes everything that Onward has stored about you, and whatever it was about to send. It happens at once and can't be undone. Onward's messages to you are then taken out of Slack, within 30 days. A file with everything goes too: save it first, if you want it.",
  stays:
    'If you lead a group, you stop leading it. Reports that came out stay, and name nobody. So does what you shared more than 30 days ago, and what you typed in Slack yourself.',
  confirm: 'Delete everything',
  keep: 'Keep everything',
  done: 'Everything stored about you is deleted. The messages from Onward go too, within 30 days. If you use Onward again, it starts empty.',
} as const satisfies ForgetMe
