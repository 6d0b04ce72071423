import type { ShareWords } from '../share-words.ts'

/** Sharing with a group: nothing goes out that was not seen before, word for word. */
export const shares = {
  offer: 'Share with my group',
  title: 'Share with your group',
  submit: 'Share this',
  close: 'Not now',
  preview: 'This is what the channel #{group} will show, word for word:',
  changed: 'You changed something, so nothing is shared yet. This is how it looks now.',
  takenDownBefore:
    'A lead took down what you shared from this. You can talk to a lead, or share it in other words.',
  heldBefore: 'This could not go out before. It was kept for you, and for nobody else.',
  buttonsBelow:
    'Two buttons stand below it. One sends you a kind word. The other takes it down, and works for you and leads alone.',
  unnamedWait:
    'It goes out after a wait of 3 to 20 minutes. Chance picks how long, so that the time tells less.',
  giveAway: 'What it says may tell people that it is yours, also without your name.',
  namedAtOnce: 'It goes out at once, with your name.',
  cut: 'After 30 days Onward forgets that it is yours. From then on you cannot take it down, and forget-me does not reach it.',
  peopleThere: 'It names a company. People there may read this.',
  name: 'With your name?',
  unnamed: 'Without my name',
  named: 'With my name',
  company: 'The company',
  companyOption: 'Name the company',
  companyHint: 'It stays out unless you add it. People there may read this.',
  words: 'Your own words',
  wordsHint: 'If you name somebody here: people there may read this.',
  placedUnnamed:
    'It goes out in some minutes, at a moment that chance picks. To take it back, open your entry and press "Share with my group" again.',
  placedNamed: 'It is on its way to the channel. To take it down, press the button below it there.',
  noGroup: 'None of your groups takes shares at the moment, so nothing was shared.',
  waiting: 'You chose to share this. It waits for its moment, and is in no channel yet.',
  sent: 'You shared this. It is in the channel #{group}.',
  unknown:
    'You shared this. Slack did not say whether it reached the channel #{group}. It is not sent again, so that it never stands there twice.',
  takeDown: {
    button: 'Take it down',
    title: 'Take this down?',
    text: "It goes from the channel, for everybody. This can't be undone.",
    confirm: 'Take it down',
    keep: 'Leave it',
    done: 'It is taken down.',
    notYours:
      'Whoever shared this can take it down, and so can the leads. If it troubles you, you can tell a lead.',
  },
  gone: 'This share is not here any more, so nothing was changed.',
  notSent: {
    quiet: 'About something that waits for you.',
    text: 'What you wanted to share did not go out: your group takes no shares at the moment. Nothing of it is lost.',
    again: 'Look at it again',
  },
  channel: {
    quiet: 'Somebody in this group shared something.',
    somebody: 'Somebody in this group',
    said: {
      no: {
        applied: 'got a no to an application.',
        first_call: 'got a no after a first call.',
        interview: 'got a no after an interview.',
        final_round: 'got a no after the final round.',
      },
      silence: {
        applied: 'applied, and never heard back.',
        first_call: 'had a first call, and never heard back.',
        interview: 'had an interview, and never heard back.',
        final_round: 'was in the final round, and never heard back.',
      },
      withdrew: {
        applied: 'took back an application.',
        first_call: 'decided against a job after a first call.',
        interview: 'decided against a job after an interview.',
        final_round: 'decided against a job after the final round.',
      },
    },
    company: 'The company:',
  },
} as const satisfies ShareWords
