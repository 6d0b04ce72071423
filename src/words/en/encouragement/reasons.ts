import type { ReasonDecks } from '../../encouragement-words.ts'

/** After a no with a reason: true at every stage, and without taking the given reason for the whole truth. */
export const reasons: ReasonDecks = {
  better_qualified: {
    part: 'perspective',
    outcome: 'no',
    reason: 'better_qualified',
    lines: [
      {
        key: 'no.better_qualified.p1',
        text: 'Better qualified means nearer to one list, on one day. Every employer writes a different list.',
      },
      {
        key: 'no.better_qualified.p2',
        text: 'Somebody can be a closer match without your being any less. All that you can do is still there.',
      },
      {
        key: 'no.better_qualified.p3',
        text: 'Employers compare the people they have before them. A different group would stand in a different order.',
      },
      {
        key: 'no.better_qualified.p4',
        text: 'Some of what counts as better can be learned, and some is luck. You decide which of it is worth your time.',
      },
      {
        key: 'no.better_qualified.p5',
        text: 'Reasons given to candidates are short and careful. They seldom hold the whole story, so you can hold them lightly.',
      },
      {
        key: 'no.better_qualified.p6',
        text: 'Nobody is best qualified for everything. Many people get work for which somebody else had more on paper.',
      },
      {
        key: 'no.better_qualified.p7',
        text: 'In some places a polite question about what to learn next is welcome. Asking is optional, and the answer may be vague.',
      },
      {
        key: 'no.better_qualified.p8',
        text: 'A gap that has a name can be looked at. You may close it, or decide that it does not matter to you.',
      },
    ],
  },
  better_connected: {
    part: 'perspective',
    outcome: 'no',
    reason: 'better_connected',
    lines: [
      {
        key: 'no.better_connected.p1',
        text: 'With this reason there is often nothing to improve. You can leave it without a lesson.',
      },
      {
        key: 'no.better_connected.p2',
        text: "You can prepare for a question. You can't prepare for somebody's old colleague.",
      },
      {
        key: 'no.better_connected.p3',
        text: 'People trust the people they know, and always have. It measures nothing about your work.',
      },
      {
        key: 'no.better_connected.p4',
        text: 'Some employers have to post every opening, even when they know whom they want. Candidates are not told which ones.',
      },
      {
        key: 'no.better_connected.p5',
        text: 'Knowing people is not a talent that one has or lacks. It grows slowly, one useful message at a time.',
      },
      {
        key: 'no.better_connected.p6',
        text: 'A known name can feel like less of a risk than a new one. That is about risk, and not about worth.',
      },
      {
        key: 'no.better_connected.p7',
        text: 'Old colleagues, teachers, neighbours: most people know more people than they think. One day you may be the one who helps.',
      },
      {
        key: 'no.better_connected.p8',
        text: 'When somebody is in mind from the beginning, everyone else is measured against a decision. Skill has little to do with it.',
      },
    ],
  },
  experience: {
    part: 'perspective',
    outcome: 'no',
    reason: 'experience',
    lines: [
      {
        key: 'no.experience.p1',
        text: 'Experience is counted in years because years are easy to count. What a person can do is harder to see.',
      },
      {
        key: 'no.experience.p2',
        text: 'The word experience can mean too little, too much, or another kind. Only they know which they meant.',
      },
      {
        key: 'no.experience.p3',
        text: 'What one place asks for, another place teaches. Both kinds of place exist.',
      },
      {
        key: 'no.experience.p4',
        text: 'A list of wishes is written before anyone applies. People are often hired without all of it.',
      },
      {
        key: 'no.experience.p5',
        text: 'One kind of work uses many skills of another, under other names. Sometimes an old skill needs only its new name.',
      },
      {
        key: 'no.experience.p6',
        text: 'Work at home, unpaid work and work in another field are experience too. A form may have no box for them.',
      },
      {
        key: 'no.experience.p7',
        text: 'Years do not show how you learn, or how you treat the people around you.',
      },
      {
        key: 'no.experience.p8',
        text: "You can't change how many years you have. You can choose which of them to tell about first.",
      },
    ],
  },
  pay: {
    part: 'perspective',
    outcome: 'no',
    reason: 'pay',
    lines: [
      {
        key: 'no.pay.p1',
        text: 'Pay is often fixed before anybody applies. The plan for it was made without knowing you.',
      },
      {
        key: 'no.pay.p2',
        text: 'To know what you need is not to ask too much. It keeps you from work that you could not afford to do.',
      },
      {
        key: 'no.pay.p3',
        text: 'Two sides can respect each other and still have different numbers. A number is no opinion of you.',
      },
      {
        key: 'no.pay.p4',
        text: "Employers have limits that they can't talk about. You have limits too, and yours are as real.",
      },
      {
        key: 'no.pay.p5',
        text: 'The same work is paid differently from place to place. Region, size and season all change the sum.',
      },
      {
        key: 'no.pay.p6',
        text: 'Talking about money early can feel impolite, but it saves both sides time.',
      },
      {
        key: 'no.pay.p7',
        text: 'Whether to ask for more, the same or less elsewhere is up to you. Nobody else pays your bills.',
      },
      {
        key: 'no.pay.p8',
        text: 'The price of a piece of work is one thing. The worth of the person who does it is another.',
      },
    ],
  },
  place_or_permit: {
    part: 'perspective',
    outcome: 'no',
    reason: 'place_or_permit',
    lines: [
      {
        key: 'no.place_or_permit.p1',
        text: 'Where you live and what your papers say are facts. They say nothing about how you work.',
      },
      {
        key: 'no.place_or_permit.p2',
        text: 'Rules about places and papers are made far away from the work. Skill is not what they ask about.',
      },
      {
        key: 'no.place_or_permit.p3',
        text: 'Your reasons for living where you live are good enough. A job is one part of a life, and a home is another.',
      },
      {
        key: 'no.place_or_permit.p4',
        text: 'Some employers deal with permits often, and others never have. It can help to ask about it first.',
      },
      {
        key: 'no.place_or_permit.p5',
        text: 'Distance, a move, a permit: for an employer these are cost and time. They are not about character.',
      },
      {
        key: 'no.place_or_permit.p6',
        text: "What one employer can't arrange, another sometimes can. Rules and habits differ a lot between places.",
      },
      {
        key: 'no.place_or_permit.p7',
        text: 'This reason asks you to change nothing about yourself. It is about a map, or a paper.',
      },
      {
        key: 'no.place_or_permit.p8',
        text: 'A person can be right for a job and in the wrong place for it. The second does not cancel the first.',
      },
    ],
  },
  role_closed: {
    part: 'perspective',
    outcome: 'no',
    reason: 'role_closed',
    lines: [
      { key: 'no.role_closed.p1', text: 'When an opening closes, no candidate could have kept it open.' },
      {
        key: 'no.role_closed.p2',
        text: 'Budgets change, managers change, plans change. Candidates are often the last to learn of it.',
      },
      {
        key: 'no.role_closed.p3',
        text: 'A closed role leaves nothing for you to fix. Whatever you prepared for it can serve elsewhere.',
      },
      {
        key: 'no.role_closed.p4',
        text: 'Employers sometimes stop a search that they meant seriously. The people who ran it may be sorry about that too.',
      },
      {
        key: 'no.role_closed.p5',
        text: 'The cause may be one row in a table of costs. Such a row knows nothing about you.',
      },
      {
        key: 'no.role_closed.p6',
        text: 'A need that was there once may return in another form. Whether you look there again is your choice.',
      },
      {
        key: 'no.role_closed.p7',
        text: 'A role can end while the people stay. If somebody there was good to you, a thank-you still makes sense.',
      },
      { key: 'no.role_closed.p8', text: 'Not every ending has a lesson in it. This kind seldom does.' },
    ],
  },
}
