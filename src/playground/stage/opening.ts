import { CLUB, LOUNGE, ownNotesOf } from './cast.ts'

/** One thing that somebody wrote before the play begins. */
export type OpeningLine = {
  readonly who: string
  readonly where: string
  readonly minutesAgo: number
  readonly text: string
}

const HOUR = 60
const DAY = 24 * HOUR

const mailToMaya = `From: Halden Rail Recruiting <jobs@haldenrail.example>
Subject: Your application for Timetable Planner

Dear Maya,

Thank you for your interest in the Timetable Planner position at Halden Rail, and for the time you took to speak with us. After careful consideration we have decided to move forward with another candidate whose experience more closely matches what we need at this time.

We will keep your resume on file and wish you all the best in your search.

Kind regards,
Halden Rail Recruiting`

const mailToTom = `From: Brightwater Library <hr@brightwater.example>
Subject: Application for Branch Librarian

Dear Tom,

Thank you for applying for the role of Branch Librarian at Brightwater Library. We received many strong applications. Unfortunately, we will not be moving forward with your application.

We wish you every success.

The hiring team at Brightwater Library`

const mailToRuth = `From: People Team <people@northmoor.example>
Subject: Your interview for Programme Manager at Northmoor Housing

Dear Ruth,

Thank you for interviewing for the Programme Manager position at Northmoor Housing. We regret to inform you that we have decided to offer the position to another candidate.

Best wishes,
Northmoor Housing`

/** What was said before the play begins: a group at work, and a mail that each of three people kept. */
export const OPENING: readonly OpeningLine[] = [
  {
    who: 'U1RUTH',
    where: CLUB,
    minutesAgo: 3 * DAY,
    text: 'Good morning. We meet on Thursday at ten, as every week. Bring one question, however small.',
  },
  {
    who: 'U1DEV',
    where: CLUB,
    minutesAgo: 3 * DAY - 14,
    text: 'I will be there. My question is what to say when they ask about the gap in my résumé.',
  },
  {
    who: 'U1INES',
    where: CLUB,
    minutesAgo: 2 * DAY,
    text: 'I found the list of questions that we collected last time. Who would like a copy?',
  },
  { who: 'U1HANA', where: CLUB, minutesAgo: 2 * DAY - 6, text: 'I would, please.' },
  { who: 'U1SAM', where: CLUB, minutesAgo: 2 * DAY - 20, text: 'Me too. Thank you, Ines.' },
  {
    who: 'U1RUTH',
    where: CLUB,
    minutesAgo: 5 * HOUR,
    text: 'When a no comes, you can type /rejected, here or anywhere. What you write there is shown to you alone.',
  },
  {
    who: 'U1GRACE',
    where: LOUNGE,
    minutesAgo: 26 * HOUR,
    text: 'I walked past the bakery on the corner. It is open again.',
  },
  { who: 'U1LEO', where: LOUNGE, minutesAgo: 25 * HOUR, text: 'That is the best news this week.' },
  { who: 'U1MAYA', where: ownNotesOf('U1MAYA'), minutesAgo: 95, text: mailToMaya },
  { who: 'U1TOM', where: ownNotesOf('U1TOM'), minutesAgo: 80, text: mailToTom },
  { who: 'U1RUTH', where: ownNotesOf('U1RUTH'), minutesAgo: 70, text: mailToRuth },
]
