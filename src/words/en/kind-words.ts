import type { KindWordWords } from '../kind-word-words.ts'

/** Kind words under a share: signed by who sends them, and nobody learns from them who shared. */
export const kindWords = {
  send: 'Send a kind word',
  title: 'Send a kind word',
  submit: 'Send it',
  close: 'Close',
  intro: 'It goes to whoever shared this, signed with your name. You are not told who that is.',
  label: 'Your words',
  hint: 'A sentence is enough. People often value such words more than the writer expects.',
  empty: 'Write a few words, or close this.',
  thanks:
    'Thank you. Your words go out at a quiet moment, if they are welcome there. Nothing more is said about them here, so that nobody learns whose share it is.',
  notInGroup: 'Kind words come from people in the group, and you are not in it. Nothing was sent.',
  already: 'You have sent a kind word for this. One for each share is enough.',
  enough: 'You have sent five kind words today. Tomorrow there is room for more.',
  over: 'This share takes no kind words any more. Nothing was sent.',
  message: {
    quiet: 'Somebody wrote you a few kind words.',
    wrote: 'wrote, for what you shared:',
    private: 'They are not told that it was you.',
    hide: 'Hide this',
    stop: 'Stop kind words',
    report: 'Report to a lead',
    stopped: 'Nobody can send you kind words from now on. In your settings you can allow them again.',
    gone: 'Onward does not keep these words any more. You can show this message to a lead yourself.',
    reported: 'The leads get these words, and who wrote them. They are not told that you did this.',
    noLead: 'There is no other lead whom this could go to. You can show it to an admin of this workspace.',
    confirm: {
      title: 'Report this?',
      text: 'The leads get these words, and who wrote them. They are not told that you did this.',
      confirm: 'Report it',
      keep: 'Leave it',
    },
  },
  reportToLead: {
    quiet: 'Somebody asks you to look at something.',
    text: 'Somebody in the group {group} asks you to look at this kind word.',
    notTold: 'You are not told whom it reached, and its sender does not know either.',
  },
} as const satisfies KindWordWords
