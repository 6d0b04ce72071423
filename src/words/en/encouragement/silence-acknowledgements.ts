import type { StageDecks } from '../../encouragement-words.ts'

/** Never heard back: named as common and hard, never as a verdict, never as anybody's rudeness. */
export const silenceAcknowledgements: StageDecks<'silence', 'acknowledgement'> = {
  applied: {
    part: 'acknowledgement',
    outcome: 'silence',
    stage: 'applied',
    lines: [
      {
        key: 'silence.applied.a1',
        text: 'You applied and heard nothing. That happens to a great many people, and it is still hard.',
      },
      {
        key: 'silence.applied.a2',
        text: 'Silence after an application is common. Common does not make it pleasant.',
      },
      {
        key: 'silence.applied.a3',
        text: 'Waiting for an answer that does not come is tiring. You are allowed to stop waiting for this one.',
      },
      {
        key: 'silence.applied.a4',
        text: 'No answer is a strange thing to deal with. There is nothing to read, and nothing to argue with.',
      },
      {
        key: 'silence.applied.a5',
        text: 'Even a short no would have been something. To get nothing is hard in a way of its own.',
      },
      {
        key: 'silence.applied.a6',
        text: 'You have decided that you waited long enough. That is a fair decision.',
      },
      {
        key: 'silence.applied.a7',
        text: 'It is hard to close something that nobody else has closed. You have done it yourself.',
      },
      {
        key: 'silence.applied.a8',
        text: 'Something of yours went out, and nothing came back. It is natural to wonder what happened to it.',
      },
    ],
  },
  first_call: {
    part: 'acknowledgement',
    outcome: 'silence',
    stage: 'first_call',
    lines: [
      {
        key: 'silence.first_call.a1',
        text: 'You spoke with somebody, and then nothing came. After a real voice, that is harder to accept.',
      },
      {
        key: 'silence.first_call.a2',
        text: 'Many calls end with a friendly word about next steps. It is hard when no step follows.',
      },
      {
        key: 'silence.first_call.a3',
        text: 'Looking at the phone again and again wears a person out. For this one, you may stop.',
      },
      {
        key: 'silence.first_call.a4',
        text: 'You gave them time and answers, and then no answer came to you. That is hard to understand.',
      },
      {
        key: 'silence.first_call.a5',
        text: 'Not hearing back after a call is common. It can hurt all the same.',
      },
      {
        key: 'silence.first_call.a6',
        text: 'A conversation began, and then it stopped. You may still be going over how it went.',
      },
      {
        key: 'silence.first_call.a7',
        text: 'Your part of the call was done, and the rest stayed open. That is an uneasy feeling to live with.',
      },
      {
        key: 'silence.first_call.a8',
        text: 'Perhaps you wrote to ask, and perhaps you left it. Either way there was no ending, and that is hard.',
      },
    ],
  },
  interview: {
    part: 'acknowledgement',
    outcome: 'silence',
    stage: 'interview',
    lines: [
      {
        key: 'silence.interview.a1',
        text: 'You had an interview, and then heard nothing more. Many people go through this, and it is hard on most.',
      },
      {
        key: 'silence.interview.a2',
        text: 'After an interview, every quiet day can feel like a question. That is a tiring way to live.',
      },
      {
        key: 'silence.interview.a3',
        text: 'Neither a yes nor a no came. Staying between the two takes strength.',
      },
      {
        key: 'silence.interview.a4',
        text: 'People may ask how it went, and there is nothing to tell them. That is an awkward place to be.',
      },
      {
        key: 'silence.interview.a5',
        text: 'You may have checked your messages more often than you like to say. Almost everyone does.',
      },
      {
        key: 'silence.interview.a6',
        text: 'It is hard to be sad about something that never quite ended. You can be, all the same.',
      },
      {
        key: 'silence.interview.a7',
        text: 'You met them, they met you, and the rest stayed open. Putting it down by yourself is not easy.',
      },
      {
        key: 'silence.interview.a8',
        text: 'An interview asks for a lot of you. To hear no more after it is hard.',
      },
    ],
  },
  final_round: {
    part: 'acknowledgement',
    outcome: 'silence',
    stage: 'final_round',
    lines: [
      {
        key: 'silence.final_round.a1',
        text: 'You went as far as the last round, and then came nothing. That is a lot to live with.',
      },
      {
        key: 'silence.final_round.a2',
        text: 'Most people hope for a word after the last round. It is hard that none came.',
      },
      {
        key: 'silence.final_round.a3',
        text: 'You may have kept other plans waiting for this. Not knowing has a price, and you have been paying it.',
      },
      {
        key: 'silence.final_round.a4',
        text: 'Perhaps others at home have been waiting with you. Then this long quiet is hard on more than one person.',
      },
      {
        key: 'silence.final_round.a5',
        text: 'You have decided to stop waiting. After a last round, that is not a small step.',
      },
      {
        key: 'silence.final_round.a6',
        text: 'A last round makes people hope, and waiting makes hope heavy. It would be no wonder if you were worn out.',
      },
      {
        key: 'silence.final_round.a7',
        text: 'There is no easy way to let go of something when nobody says that it is over.',
      },
      {
        key: 'silence.final_round.a8',
        text: 'To come so near, and then not to know: that is one of the hardest kinds of waiting.',
      },
    ],
  },
}
