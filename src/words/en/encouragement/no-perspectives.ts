import type { StageDecks } from '../../encouragement-words.ts'

/** After a no without a reason that has words of its own: how hiring works at that stage. */
export const noPerspectives: StageDecks<'no', 'perspective'> = {
  applied: {
    part: 'perspective',
    outcome: 'no',
    stage: 'applied',
    lines: [
      {
        key: 'no.applied.p1',
        text: 'An application shows a few lines of a whole working life. A decision about those lines is not a decision about you.',
      },
      {
        key: 'no.applied.p2',
        text: 'When many people apply, the first sorting has to be fast. Fast sorting misses people who could do the work well.',
      },
      {
        key: 'no.applied.p3',
        text: 'The first sorting is sometimes done by a rule in a computer. A rule can miss a skill that a person would notice.',
      },
      {
        key: 'no.applied.p4',
        text: 'At this point employers see a page. A page says little about how you work beside others.',
      },
      {
        key: 'no.applied.p5',
        text: 'Some openings stay posted when somebody is already in mind. From outside, nobody can tell which ones.',
      },
      {
        key: 'no.applied.p6',
        text: 'No employer can invite everybody. Who is invited depends a good deal on who else happened to apply.',
      },
      {
        key: 'no.applied.p7',
        text: 'What you wrote for this still belongs to you. Parts of it can be used again as they are.',
      },
      {
        key: 'no.applied.p8',
        text: 'One answer is about one opening. People do apply again at the same place for other work, and that is normal.',
      },
    ],
  },
  first_call: {
    part: 'perspective',
    outcome: 'no',
    stage: 'first_call',
    lines: [
      {
        key: 'no.first_call.p1',
        text: 'A first call is mostly about facts: dates, pay, place, a few skills. It is too short to measure a person.',
      },
      {
        key: 'no.first_call.p2',
        text: 'Somebody knew a little about you and wanted to hear more. That stays true.',
      },
      {
        key: 'no.first_call.p3',
        text: "The person who calls often works from another person's list. What is not on the list can't be counted for you.",
      },
      {
        key: 'no.first_call.p4',
        text: 'Short calls favour people who talk quickly. Many jobs need other strengths, and half an hour does not show them.',
      },
      {
        key: 'no.first_call.p5',
        text: 'You keep the questions from a call. Other employers ask many of the same ones, so they are worth writing down.',
      },
      {
        key: 'no.first_call.p6',
        text: 'A voice is a small part of a person. Those who have worked beside you know much more.',
      },
      {
        key: 'no.first_call.p7',
        text: 'While first calls are made, plans often still change: the tasks, the pay, the opening itself. Nobody outside can see that.',
      },
      {
        key: 'no.first_call.p8',
        text: 'Most applications never become a conversation. If yours did, something in it works.',
      },
    ],
  },
  interview: {
    part: 'perspective',
    outcome: 'no',
    stage: 'interview',
    lines: [
      {
        key: 'no.interview.p1',
        text: 'Several people are invited to most interviews, and one is hired. The others could often have done the work too.',
      },
      {
        key: 'no.interview.p2',
        text: 'You were invited because somebody thought that you could do the work. Nothing later takes that back.',
      },
      {
        key: 'no.interview.p3',
        text: 'What an interview measures best is talking. Most of your work is made of other things.',
      },
      {
        key: 'no.interview.p4',
        text: 'Employers compare the people they met that week, with the needs of that week. In another week the result can be different.',
      },
      {
        key: 'no.interview.p5',
        text: 'One weak answer feels huge to the person who gave it. To those who listen, it is often one of many.',
      },
      {
        key: 'no.interview.p6',
        text: 'Before the memory fades, you could write down one question and one answer that you liked. Both can be of use again.',
      },
      {
        key: 'no.interview.p7',
        text: 'Explaining your work to strangers is a skill apart from doing it. Like any other skill, it grows with use.',
      },
      {
        key: 'no.interview.p8',
        text: "Who else comes to be interviewed is outside anybody's control. So is what those who decide were told to look for.",
      },
    ],
  },
  final_round: {
    part: 'perspective',
    outcome: 'no',
    stage: 'final_round',
    lines: [
      {
        key: 'no.final_round.p1',
        text: 'The last round means that they could picture you in the job. That view of you still stands.',
      },
      {
        key: 'no.final_round.p2',
        text: 'Two people can both be right for one job. There is still only one job.',
      },
      {
        key: 'no.final_round.p3',
        text: 'By the end, everyone who is left can usually do the work. What decides then is often small, and often it is not skill.',
      },
      {
        key: 'no.final_round.p4',
        text: 'You passed every step that came before the last one. Those results do not disappear.',
      },
      {
        key: 'no.final_round.p5',
        text: 'Sometimes a first plan fails and an employer calls again. Nobody can count on it, but a calm ending keeps it possible.',
      },
      {
        key: 'no.final_round.p6',
        text: "Last decisions depend on things that candidates can't see: money, timing, a change of plan. There may be no mistake of yours to find.",
      },
      {
        key: 'no.final_round.p7',
        text: 'The people you met there know you a little. People change jobs, and some of them remember.',
      },
      {
        key: 'no.final_round.p8',
        text: 'You have seen for yourself what a last step asks of a person. That knowledge goes where you go.',
      },
    ],
  },
}
