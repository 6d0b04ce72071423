import type { StageDecks } from '../../encouragement-words.ts'

/** After silence: what may be going on where the member can't see, and what stays in the member's power. */
export const silencePerspectives: StageDecks<'silence', 'perspective'> = {
  applied: {
    part: 'perspective',
    outcome: 'silence',
    stage: 'applied',
    lines: [
      {
        key: 'silence.applied.p1',
        text: 'Many employers write only to the people they invite. It is a way to deal with large numbers, and no verdict.',
      },
      {
        key: 'silence.applied.p2',
        text: 'Applications can lie unread when a plan changes or the money stops. Nobody outside can see when that happens.',
      },
      { key: 'silence.applied.p3', text: 'What you can do is exactly as good as it was before you applied.' },
      {
        key: 'silence.applied.p4',
        text: 'An entry here is never final. If anything changes, you can open it again.',
      },
      {
        key: 'silence.applied.p5',
        text: 'Your attention is limited, and it belongs to you. You can spend it elsewhere without closing anything for ever.',
      },
      {
        key: 'silence.applied.p6',
        text: 'Postings stay up for many reasons, even while nobody is being hired. A candidate has no way to know.',
      },
      {
        key: 'silence.applied.p7',
        text: 'If the place still interests you, other openings there are worth a look. Each one is decided anew.',
      },
      {
        key: 'silence.applied.p8',
        text: 'A form is one way in, and often a crowded one. A person who knows the place can be another.',
      },
    ],
  },
  first_call: {
    part: 'perspective',
    outcome: 'silence',
    stage: 'first_call',
    lines: [
      {
        key: 'silence.first_call.p1',
        text: 'The person on the phone often does not decide what happens next. They may be waiting for an answer too.',
      },
      {
        key: 'silence.first_call.p2',
        text: 'Hiring can stop for reasons far away from the candidates: an illness, a budget, a new manager.',
      },
      {
        key: 'silence.first_call.p3',
        text: 'Whatever comes or does not come, the call took place. Somebody wanted to hear from you.',
      },
      {
        key: 'silence.first_call.p4',
        text: 'A short, friendly message to ask is fine. Leaving it is fine too.',
      },
      {
        key: 'silence.first_call.p5',
        text: 'When facts are missing, the mind makes some up, and it is seldom kind. What it makes up is a guess.',
      },
      {
        key: 'silence.first_call.p6',
        text: 'You can treat this as closed and still be glad of a call. Neither gets in the way of the other.',
      },
      {
        key: 'silence.first_call.p7',
        text: 'People who hire often look after many openings together, and plans move between them. The cause can be far from you.',
      },
      {
        key: 'silence.first_call.p8',
        text: 'You have answered a first set of questions out loud. Those answers are there if you need them again.',
      },
    ],
  },
  interview: {
    part: 'perspective',
    outcome: 'silence',
    stage: 'interview',
    lines: [
      {
        key: 'silence.interview.p1',
        text: 'A decision to hire can depend on several people. Until all of them agree, nobody may be free to write.',
      },
      {
        key: 'silence.interview.p2',
        text: 'You were invited, and that was a judgement in your favour. It is the only one from them that you know for certain.',
      },
      {
        key: 'silence.interview.p3',
        text: 'Sometimes one person is asked first, and everyone else waits. Sometimes the opening itself is stopped. From outside, both look the same.',
      },
      {
        key: 'silence.interview.p4',
        text: 'A missing reason is not a hidden reason. There may be nothing in it for you to find.',
      },
      {
        key: 'silence.interview.p5',
        text: 'It is normal to ask once, politely, how things stand. After that, you can leave the matter with them.',
      },
      {
        key: 'silence.interview.p6',
        text: 'You were part of that conversation. If something in it went well, that is worth writing down.',
      },
      {
        key: 'silence.interview.p7',
        text: 'Being done with this inside does not stop you from being friendly if they write.',
      },
      {
        key: 'silence.interview.p8',
        text: 'Turning to other things does not end this one. It means that your days do not depend on it.',
      },
    ],
  },
  final_round: {
    part: 'perspective',
    outcome: 'silence',
    stage: 'final_round',
    lines: [
      {
        key: 'silence.final_round.p1',
        text: 'A last step can need a signature, a budget, or somebody who is away. Any of these can stop everything for everyone.',
      },
      {
        key: 'silence.final_round.p2',
        text: 'Nobody gets to a last round by accident. They have thought seriously about you in that job.',
      },
      {
        key: 'silence.final_round.p3',
        text: 'If you like, ask once how things stand, in two friendly lines. If you would rather not, that is all right.',
      },
      {
        key: 'silence.final_round.p4',
        text: 'Plans that stop near the end sometimes start again months later. You need not keep your own plans waiting for them.',
      },
      {
        key: 'silence.final_round.p5',
        text: 'What you learned on the way is complete, even if the story is not.',
      },
      {
        key: 'silence.final_round.p6',
        text: "You can't finish this for them. You can finish it for yourself, on a day that you choose.",
      },
      {
        key: 'silence.final_round.p7',
        text: 'You know more about that place than before: what they ask, how they decide. You can use it when you choose, too.',
      },
      {
        key: 'silence.final_round.p8',
        text: 'Giving some time to other openings takes nothing away from this one.',
      },
    ],
  },
}
