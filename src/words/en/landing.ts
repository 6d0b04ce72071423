import type { LandingWords } from '../landing-words.ts'

/** After a job was found: glad, and quiet. */
export const landing = {
  form: {
    title: 'You found a job',
    submit: 'Save',
    labels: { where: 'Where', role: 'Role', start_on: 'First day' },
    hint: "Everything about your search stops at once. Other members can't see this, and nobody is told.",
    startMissing: 'Please choose your first day. A guess is fine, and you can change it later.',
  },
  quiet: 'A short message for you.',
  congratulation: 'You found a job. Congratulations, and a good start there.',
  startsOn: 'first day {day}',
  stopped: 'Nudges, reminders and questions about your search have stopped.',
  news: {
    button: 'Tell the group?',
    notTold: 'Nobody has been told.',
    title: 'Tell the group',
    submit: 'Post it',
    preview: 'This would stand in the channel #{group}, word for word:',
    signed: 'It carries your name. Everybody who can open the channel can read it.',
    options: {
      label: 'You can add to it',
      where: 'Where the job is',
      role: 'The role',
      helps: 'That people can write to you',
    },
    changed: 'This is how it reads now. Nothing has been posted yet.',
    noGroup:
      'There is no channel to tell: no group of yours takes posts at the moment. Nobody has been told.',
    told: 'Your group has been told already. You can take that back from the message about your job.',
    onItsWay: 'Your post to your group is on its way.',
    sent: 'Your group was told on {day}.',
    leftOut: 'Your post did not go out, and nobody has been told. You can try again.',
    unknown: 'Slack did not say whether your post arrived. You can look in the channel of your group.',
    takenDown: 'A lead of your group took your post out of the channel. You can ask them about it.',
    gone: 'This post is not here any more, so nothing was changed.',
    takeBack: {
      button: 'Take the post back',
      title: 'Take the post back?',
      text: 'It goes from the channel. Whoever has read it may remember it.',
      confirm: 'Take it back',
      keep: 'Leave it there',
    },
    channel: {
      quiet: 'Somebody in this group has something to tell you.',
      said: 'found a job.',
      where: 'Where:',
      role: 'Role:',
      helps: 'They are glad to help others here. You can write to them.',
    },
  },
  people:
    'These are people you met. From {day} on, you can send each of them a note with your new card. A week after each note, LinkedIn is a second small step. Every one of them is an offer.',
  morePeople: 'And others: /stay-in-touch list shows them all.',
  nobody: 'No people are stored here, so there is nobody to write to, and nothing more to do.',
  question: 'You can choose what happens with what is here.',
  chose: {
    helper:
      'You stay as a helper, and you are still in your group. If you tell the group, you can add that people may write to you. Nothing about a search of your own is sent to you.',
    journal: 'Your journal stays as it is. You can read it, and add to it, whenever you like.',
  },
  buttons: {
    helper: 'Stay as a helper',
    journal: 'Keep the journal',
    forget: 'Delete everything',
    lookingAgain: "I'm looking again",
  },
  home: 'You found a job, so nothing about a search is sent to you.',
  homeHelper: 'You found a job, and you stay as a helper. Nothing about a search of your own is sent to you.',
  lookingAgain:
    'You are looking again, and everything is back as it was. Onward suggests the people you know a few at a time, from next week on.',
  past: 'This was about an earlier job. A newer message is in its place.',
  questionAway: 'You found a job, so this question is put away.',
  stepsQuiet: 'Some words for you, in case you want them. Nothing is urgent.',
  steps: {
    note: {
      title: 'You could send a note with your new card. There is help with the words.',
      did: 'Sent the note',
      done: 'you sent a note',
      skipped: 'no note, by your choice',
    },
    invite: {
      title: 'A week ago you sent a note. You could invite them on LinkedIn now.',
      did: 'Invited them',
      done: 'you invited them',
      skipped: 'no invitation, by your choice',
    },
  },
  write: 'Help me write it',
  skip: 'Leave it',
  undo: 'Undo the last one',
  moreFollow: 'Others follow here as you decide.',
  stepsDone: 'You have decided about everybody here. You need nothing more from this list.',
  putAway: 'This list is put away.',
} as const satisfies LandingWords
