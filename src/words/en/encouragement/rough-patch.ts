import type { RoughPatchDecks } from '../../encouragement-words.ts'

/** For a member in a rough patch: shorter, softer, asking nothing. True at every stage. */
export const roughPatch: RoughPatchDecks = {
  no: {
    acknowledgement: {
      part: 'acknowledgement',
      outcome: 'no',
      roughPatch: true,
      lines: [
        {
          key: 'no.rough_patch.a1',
          text: 'That was a hard answer to get. There is nothing you must do about it.',
        },
        { key: 'no.rough_patch.a2', text: 'In a hard time, even a small no is large.' },
        { key: 'no.rough_patch.a3', text: 'You do not have to be brave about this one.' },
        { key: 'no.rough_patch.a4', text: 'It is written down here, so you need not hold it in your head.' },
        { key: 'no.rough_patch.a5', text: 'This was not the answer you needed. You may be sad about it.' },
        { key: 'no.rough_patch.a6', text: 'Nothing about this is easy, and you still wrote it down.' },
        { key: 'no.rough_patch.a7', text: 'A no, when you are already tired. That is a lot.' },
        { key: 'no.rough_patch.a8', text: 'You can feel bad about this for as long as it lasts.' },
      ],
    },
    perspective: {
      part: 'perspective',
      outcome: 'no',
      roughPatch: true,
      lines: [
        {
          key: 'no.rough_patch.p1',
          text: 'Looking for work is one part of your life. The other parts are still there.',
        },
        { key: 'no.rough_patch.p2', text: 'Rest is allowed, on working days too.' },
        { key: 'no.rough_patch.p3', text: 'You can let some openings pass. That is not giving up.' },
        {
          key: 'no.rough_patch.p4',
          text: 'One ordinary thing can be enough for a day: a meal, a walk, a call.',
        },
        {
          key: 'no.rough_patch.p5',
          text: 'One employer saw a small piece of you. Other people know the rest.',
        },
        { key: 'no.rough_patch.p6', text: 'No one can search with full strength all the time.' },
        { key: 'no.rough_patch.p7', text: 'Whatever comes next can wait a little.' },
        {
          key: 'no.rough_patch.p8',
          text: 'It can help to tell one person how you are. You need not explain everything.',
        },
      ],
    },
  },
  silence: {
    acknowledgement: {
      part: 'acknowledgement',
      outcome: 'silence',
      roughPatch: true,
      lines: [
        {
          key: 'silence.rough_patch.a1',
          text: 'No word came. Waiting is hard, and harder when you are worn out.',
        },
        { key: 'silence.rough_patch.a2', text: 'You can stop listening for this one.' },
        { key: 'silence.rough_patch.a3', text: 'It stayed quiet there. You are allowed to mind.' },
        { key: 'silence.rough_patch.a4', text: 'This kind of quiet is common, and it is heavy.' },
        { key: 'silence.rough_patch.a5', text: 'You have waited long enough. It is all right to stop.' },
        { key: 'silence.rough_patch.a6', text: 'Not knowing is tiring. You may put this one away.' },
        {
          key: 'silence.rough_patch.a7',
          text: 'Nothing came, and that is hard. You do not have to make sense of it.',
        },
        {
          key: 'silence.rough_patch.a8',
          text: 'An answer would have been a relief. It is sad to go without one.',
        },
      ],
    },
    perspective: {
      part: 'perspective',
      outcome: 'silence',
      roughPatch: true,
      lines: [
        { key: 'silence.rough_patch.p1', text: "You need nobody's permission to rest." },
        {
          key: 'silence.rough_patch.p2',
          text: 'Guessing at reasons uses up strength. You may leave them alone.',
        },
        { key: 'silence.rough_patch.p3', text: "What you are worth was never kept in somebody's inbox." },
        { key: 'silence.rough_patch.p4', text: 'The phone can stay in another room for an hour.' },
        { key: 'silence.rough_patch.p5', text: 'What comes later can be dealt with later.' },
        {
          key: 'silence.rough_patch.p6',
          text: 'Something to eat, somewhere to walk, somebody to talk to: begin with whichever is nearest.',
        },
        {
          key: 'silence.rough_patch.p7',
          text: 'Few things in a search are in your control. Resting is one of them.',
        },
        { key: 'silence.rough_patch.p8', text: 'A slow week is not a wasted week.' },
      ],
    },
  },
  withdrew: {
    acknowledgement: {
      part: 'acknowledgement',
      outcome: 'withdrew',
      roughPatch: true,
      lines: [
        { key: 'withdrew.rough_patch.a1', text: 'You let it go. That is all right.' },
        { key: 'withdrew.rough_patch.a2', text: 'You stopped this one. It was yours to stop.' },
        { key: 'withdrew.rough_patch.a3', text: 'This one asks nothing more of you.' },
        {
          key: 'withdrew.rough_patch.a4',
          text: 'Too much, or not right, or not the time. Any of those is enough.',
        },
        { key: 'withdrew.rough_patch.a5', text: 'Deciding is not easy when things are hard. You decided.' },
        { key: 'withdrew.rough_patch.a6', text: 'You chose to stop, and nobody needs to approve.' },
        { key: 'withdrew.rough_patch.a7', text: 'Letting go can be sad, also when you choose it.' },
        { key: 'withdrew.rough_patch.a8', text: 'It is decided, and it is noted. You can rest from it.' },
      ],
    },
    perspective: {
      part: 'perspective',
      outcome: 'withdrew',
      roughPatch: true,
      lines: [
        { key: 'withdrew.rough_patch.p1', text: 'Saving your strength is a plan too.' },
        { key: 'withdrew.rough_patch.p2', text: 'A free hour needs no purpose.' },
        { key: 'withdrew.rough_patch.p3', text: 'A tired person can still decide well.' },
        {
          key: 'withdrew.rough_patch.p4',
          text: 'Doing less for a while is a sensible answer to a hard time.',
        },
        { key: 'withdrew.rough_patch.p5', text: 'What you take on and what you leave is for you to say.' },
        { key: 'withdrew.rough_patch.p6', text: 'Plans can be small and still be plans.' },
        {
          key: 'withdrew.rough_patch.p7',
          text: 'You can ask somebody to sit with you. You need not talk about work.',
        },
        { key: 'withdrew.rough_patch.p8', text: 'Other things can be looked at when you want to look.' },
      ],
    },
  },
}
