import type { StageDecks } from '../../encouragement-words.ts'

/** The member withdrew: a decision, spoken to as one. Why they did is theirs; it may have been forced. */
export const withdrewAcknowledgements: StageDecks<'withdrew', 'acknowledgement'> = {
  applied: {
    part: 'acknowledgement',
    outcome: 'withdrew',
    stage: 'applied',
    lines: [
      { key: 'withdrew.applied.a1', text: 'You took your application back. That was your decision to make.' },
      {
        key: 'withdrew.applied.a2',
        text: 'You looked again and decided to stop. Changing your mind is allowed at any point.',
      },
      {
        key: 'withdrew.applied.a3',
        text: 'This one ended because you ended it. Whatever you feel about that is fine.',
      },
      {
        key: 'withdrew.applied.a4',
        text: 'Here it was you who said no. Relief and doubt can both be there.',
      },
      {
        key: 'withdrew.applied.a5',
        text: 'Something made you decide not to go on. You owe nobody the reason, and nobody here asks for it.',
      },
      {
        key: 'withdrew.applied.a6',
        text: 'Perhaps your life changed, or perhaps the plan did. You acted on it.',
      },
      { key: 'withdrew.applied.a7', text: 'Stopping early is a choice too, and not always an easy one.' },
      {
        key: 'withdrew.applied.a8',
        text: 'It is done: you are not waiting for that place any more. You can leave it there.',
      },
    ],
  },
  first_call: {
    part: 'acknowledgement',
    outcome: 'withdrew',
    stage: 'first_call',
    lines: [
      {
        key: 'withdrew.first_call.a1',
        text: 'You had the call, and you decided to stop. Quick or slow, it is your decision.',
      },
      {
        key: 'withdrew.first_call.a2',
        text: 'You heard more, you thought about it, and you decided. That is enough.',
      },
      {
        key: 'withdrew.first_call.a3',
        text: 'They showed interest, and you still stopped. That is not always easy to do.',
      },
      {
        key: 'withdrew.first_call.a4',
        text: 'A call took place, and your answer was no. Your answer counts as much as theirs.',
      },
      {
        key: 'withdrew.first_call.a5',
        text: 'Ending it yourself can feel lighter than expected, or heavier. Both happen.',
      },
      {
        key: 'withdrew.first_call.a6',
        text: 'You may have had one big reason or several small ones. Either is reason enough.',
      },
      {
        key: 'withdrew.first_call.a7',
        text: 'After that call you chose to leave it there. Telling people so can be awkward, and it takes honesty.',
      },
      {
        key: 'withdrew.first_call.a8',
        text: 'So this goes no further, and you are the one who said so. You can let it rest.',
      },
    ],
  },
  interview: {
    part: 'acknowledgement',
    outcome: 'withdrew',
    stage: 'interview',
    lines: [
      {
        key: 'withdrew.interview.a1',
        text: 'You met them, and then chose not to go on. That was for you to choose.',
      },
      {
        key: 'withdrew.interview.a2',
        text: 'An interview is a lot of effort to leave behind. You had your reasons for doing it.',
      },
      {
        key: 'withdrew.interview.a3',
        text: 'It can feel strange to be the one who ends it. You were, and that is all right.',
      },
      {
        key: 'withdrew.interview.a4',
        text: 'You put work into this and then let it go. There can be sadness in that, even when it is right.',
      },
      {
        key: 'withdrew.interview.a5',
        text: 'There was a chance there, and you did not take it further. You are the one who knows why.',
      },
      {
        key: 'withdrew.interview.a6',
        text: 'The decision may have been quick, or it may have cost you sleep. It is made, and you can rest.',
      },
      {
        key: 'withdrew.interview.a7',
        text: 'You ended this one yourself. You may be sure of it one day and unsure the next.',
      },
      {
        key: 'withdrew.interview.a8',
        text: 'Saying no to people you have met is harder than saying it to a name. You managed it.',
      },
    ],
  },
  final_round: {
    part: 'acknowledgement',
    outcome: 'withdrew',
    stage: 'final_round',
    lines: [
      {
        key: 'withdrew.final_round.a1',
        text: 'You were in the last round and you said no. A decision at that point is rarely a light one.',
      },
      {
        key: 'withdrew.final_round.a2',
        text: 'So near the end, you chose to stop. Your reasons belong to you.',
      },
      {
        key: 'withdrew.final_round.a3',
        text: 'Some people may not understand why you stopped there. They do not have to.',
      },
      {
        key: 'withdrew.final_round.a4',
        text: 'Leaving at the last step can bring relief and loss on the same day.',
      },
      {
        key: 'withdrew.final_round.a5',
        text: 'You took this a long way before you ended it. It would be natural to be tired.',
      },
      {
        key: 'withdrew.final_round.a6',
        text: 'An offer may have been possible, and you decided all the same. That deserves respect.',
      },
      {
        key: 'withdrew.final_round.a7',
        text: 'The last word here was yours. You need not defend it to anyone.',
      },
      {
        key: 'withdrew.final_round.a8',
        text: 'A no can be hardest to say when things are almost settled. You said it.',
      },
    ],
  },
}
