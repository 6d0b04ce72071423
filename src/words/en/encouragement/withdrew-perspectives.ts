import type { StageDecks } from '../../encouragement-words.ts'

/** After the member's own decision: what a decision is worth, without praising or doubting this one. */
export const withdrewPerspectives: StageDecks<'withdrew', 'perspective'> = {
  applied: {
    part: 'perspective',
    outcome: 'withdrew',
    stage: 'applied',
    lines: [
      { key: 'withdrew.applied.p1', text: 'Choosing where not to work is part of choosing where to work.' },
      {
        key: 'withdrew.applied.p2',
        text: 'The hours that this would have taken are yours again. They do not need a new task at once.',
      },
      {
        key: 'withdrew.applied.p3',
        text: 'A decision is fair when it fits what you knew at the time. Facts that come later do not make it wrong.',
      },
      {
        key: 'withdrew.applied.p4',
        text: 'An early end saves time for you, and for the people who would have read on.',
      },
      {
        key: 'withdrew.applied.p5',
        text: "Employers know that people's plans change. If yours change back, you can apply there again.",
      },
      {
        key: 'withdrew.applied.p6',
        text: 'Nobody can follow every possible job with full strength. Leaving some of them is how the others get their share.',
      },
      {
        key: 'withdrew.applied.p7',
        text: 'What made you stop may tell you something about what you need. That can be worth a line in your notes.',
      },
      {
        key: 'withdrew.applied.p8',
        text: 'Much is said about carrying on. Knowing when to leave something is a skill as well.',
      },
    ],
  },
  first_call: {
    part: 'perspective',
    outcome: 'withdrew',
    stage: 'first_call',
    lines: [
      {
        key: 'withdrew.first_call.p1',
        text: 'A first call is for both sides to find out whether to go on. You used it for that.',
      },
      {
        key: 'withdrew.first_call.p2',
        text: 'Being honest after one call is easier for everybody than being honest after five.',
      },
      { key: 'withdrew.first_call.p3', text: 'It costs less to leave a conversation than to leave a job.' },
      {
        key: 'withdrew.first_call.p4',
        text: 'If one thing decided it for you, you can ask about that thing sooner elsewhere.',
      },
      {
        key: 'withdrew.first_call.p5',
        text: 'Doubts often come afterwards and feel like proof. They are only doubts, and most people have them.',
      },
      {
        key: 'withdrew.first_call.p6',
        text: 'A short thank-you to the person who called leaves things friendly. It is a courtesy, and it is up to you.',
      },
      {
        key: 'withdrew.first_call.p7',
        text: 'Somebody wanted to hear more from you. Your choice does not change that.',
      },
      {
        key: 'withdrew.first_call.p8',
        text: 'A search is made of choices, yours as well as theirs.',
      },
    ],
  },
  interview: {
    part: 'perspective',
    outcome: 'withdrew',
    stage: 'interview',
    lines: [
      {
        key: 'withdrew.interview.p1',
        text: 'An interview works in both directions. While they got to know you, you got to know them.',
      },
      {
        key: 'withdrew.interview.p2',
        text: 'What you told them about your work is still true. You can tell it elsewhere.',
      },
      {
        key: 'withdrew.interview.p3',
        text: 'Leaving before the first day is easier on both sides than leaving after the first month.',
      },
      {
        key: 'withdrew.interview.p4',
        text: 'Nobody else sees all that you had to consider: money, family, health, how it felt there. You saw it.',
      },
      {
        key: 'withdrew.interview.p5',
        text: 'A clear word lets the other side plan. That is a kindness, even when it is not the word they wanted.',
      },
      {
        key: 'withdrew.interview.p6',
        text: 'Regret and a right decision can live side by side. The one does not disprove the other.',
      },
      {
        key: 'withdrew.interview.p7',
        text: 'You have seen how one employer meets people. That makes it easier to know what you look for.',
      },
      {
        key: 'withdrew.interview.p8',
        text: 'It can help to write down why, in your own words. Later doubts are easier to answer then.',
      },
    ],
  },
  final_round: {
    part: 'perspective',
    outcome: 'withdrew',
    stage: 'final_round',
    lines: [
      {
        key: 'withdrew.final_round.p1',
        text: 'They could picture you in the job. You are free to want a different picture.',
      },
      {
        key: 'withdrew.final_round.p2',
        text: 'A late decision is not a worse one. Some things can be seen only from near.',
      },
      {
        key: 'withdrew.final_round.p3',
        text: 'Staying in something out of politeness seldom helps anyone for long.',
      },
      {
        key: 'withdrew.final_round.p4',
        text: 'You know that you can get to a last round. That knowledge does not expire.',
      },
      {
        key: 'withdrew.final_round.p5',
        text: 'A job can go while the people stay. If you want that, a short, friendly note is one way.',
      },
      {
        key: 'withdrew.final_round.p6',
        text: 'Money, health, family, a feeling: none of these is too small a reason. The days there would have been yours to live.',
      },
      {
        key: 'withdrew.final_round.p7',
        text: 'If you wonder about it later, remember how much you knew on that day. Memory keeps only a part.',
      },
      {
        key: 'withdrew.final_round.p8',
        text: 'Turning to something else can come quickly or slowly. There is no rule about when.',
      },
    ],
  },
}
