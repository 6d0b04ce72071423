import type { StageDecks } from '../../encouragement-words.ts'

/** A no: what happened, in plain words, at each stage. Nothing about why, since nobody told us. */
export const noAcknowledgements: StageDecks<'no', 'acknowledgement'> = {
  applied: {
    part: 'acknowledgement',
    outcome: 'no',
    stage: 'applied',
    lines: [
      { key: 'no.applied.a1', text: 'You put your name forward, and the answer was no. It is fair to mind.' },
      { key: 'no.applied.a2', text: 'A no can be two lines long and still spoil a day.' },
      {
        key: 'no.applied.a3',
        text: 'This one ended at the application. It is frustrating to be told no before you could explain anything.',
      },
      {
        key: 'no.applied.a4',
        text: 'To apply is to let others judge you from a page. A no to that is not a small thing.',
      },
      {
        key: 'no.applied.a5',
        text: 'Perhaps you had begun to imagine the work. Losing a small hope is still losing something.',
      },
      {
        key: 'no.applied.a6',
        text: 'You asked for a chance, and were not given this one. You may be sad, angry, tired, or none of these.',
      },
      {
        key: 'no.applied.a7',
        text: 'You may have guessed this answer for days, or it may have come without warning. Neither makes a no welcome.',
      },
      {
        key: 'no.applied.a8',
        text: 'An application costs time and hope, and then it is out of your control. This was a hard answer to get back.',
      },
    ],
  },
  first_call: {
    part: 'acknowledgement',
    outcome: 'no',
    stage: 'first_call',
    lines: [
      {
        key: 'no.first_call.a1',
        text: 'You talked with them, and then the answer was no. After a real conversation that is harder to hear.',
      },
      {
        key: 'no.first_call.a2',
        text: 'After a first call there is a voice to remember. It can make a no feel more personal.',
      },
      {
        key: 'no.first_call.a3',
        text: 'You answered their questions, and it stopped there. That is disappointing, however it was said.',
      },
      {
        key: 'no.first_call.a4',
        text: 'The call is over, the answer is no, and your thoughts may go back over every sentence. Most people know this.',
      },
      {
        key: 'no.first_call.a5',
        text: 'A first call brings hope, and there is nothing foolish in that. You may be sorry that it ended.',
      },
      {
        key: 'no.first_call.a6',
        text: 'Maybe the call felt good, or maybe you already knew. A no is unwelcome either way.',
      },
      {
        key: 'no.first_call.a7',
        text: 'One call, and then no. It is sad when a beginning stays only a beginning.',
      },
      {
        key: 'no.first_call.a8',
        text: 'You made time and spoke for yourself. Nobody hopes for this answer.',
      },
    ],
  },
  interview: {
    part: 'acknowledgement',
    outcome: 'no',
    stage: 'interview',
    lines: [
      {
        key: 'no.interview.a1',
        text: 'They met you, and the answer was no. It is hard not to take that personally.',
      },
      {
        key: 'no.interview.a2',
        text: 'An interview can fill a whole day, even when it lasts an hour. After all that, this is a hard answer.',
      },
      {
        key: 'no.interview.a3',
        text: 'You may have told people about the interview. Telling them how it ended is a second hard thing.',
      },
      {
        key: 'no.interview.a4',
        text: 'Part of you may have started planning: the way to work, the first week. It is sad to put such plans away.',
      },
      {
        key: 'no.interview.a5',
        text: 'It takes courage to be asked about yourself and to answer. You did that, and it still ended in a no.',
      },
      {
        key: 'no.interview.a6',
        text: 'A no after an interview leaves questions behind. Having no answers to them is part of what makes it hard.',
      },
      {
        key: 'no.interview.a7',
        text: 'You got as far as an interview, and then came this. You do not have to be calm about it.',
      },
      {
        key: 'no.interview.a8',
        text: 'So the interview did not lead to the job. Disappointed is a fair way to feel, and so is angry.',
      },
    ],
  },
  final_round: {
    part: 'acknowledgement',
    outcome: 'no',
    stage: 'final_round',
    lines: [
      {
        key: 'no.final_round.a1',
        text: 'You got to the last round. To come that near and be told no is hard, and you need not hide it.',
      },
      {
        key: 'no.final_round.a2',
        text: 'After a last round, a no costs more. More hours went in, more hope, more waiting.',
      },
      {
        key: 'no.final_round.a3',
        text: 'Perhaps the job already felt like yours. People mourn a job that they almost had, and that is no weakness.',
      },
      {
        key: 'no.final_round.a4',
        text: 'There may be people waiting to hear how it went. You can tell them when you are ready, and not before.',
      },
      {
        key: 'no.final_round.a5',
        text: 'So much had gone well enough to bring you there, and still the answer was no. That is a real loss.',
      },
      {
        key: 'no.final_round.a6',
        text: 'You stayed in it until the last step, and that asked a lot of you. This ending is hard to take.',
      },
      {
        key: 'no.final_round.a7',
        text: 'Anger, tears, or feeling nothing at all: so late, a no can bring any of them. None is wrong.',
      },
      {
        key: 'no.final_round.a8',
        text: 'A life with that job in it may have looked real to you. It hurts to let a thing like that go.',
      },
    ],
  },
}
