import {
  dateOrNull,
  id,
  instant,
  instantOrNull,
  keyOrNull,
  leftOut,
  oneOf,
  owner,
  words,
} from '../export/columns.ts'
import type { Part } from '../export/part.ts'
import { companyIdOf } from '../rejections/company-id-of.ts'
import { STAGES } from '../rejections/rejection.ts'
import { TEXT_LIMITS } from '../rejections/rejection-fields.ts'
import { fill } from '../words/fill.ts'

/** How long an interview takes is not stored; a calendar wants to know. */
const MINUTES = 60

/** Interviews, to come or over. */
export const interviewsExport: Part<'interviews'> = {
  says: 'Interviews, to come or over.',
  sealedAs: ['interview_id'],
  order: ['starts_at', 'interview_id'],
  columns: {
    workspace_id: owner,
    member_id: owner,
    interview_id: id('Names the interview in this file.'),
    origin: leftOut('the Slack form that it was typed in', ({ row }) => `import:${row.interview_id}`),
    company_id: leftOut("the workspace's own number for the name", ({ scope, random, row }) =>
      companyIdOf(scope, random, String(row.company)),
    ),
    company_sealed: words('company', TEXT_LIMITS.company, 'The company.'),
    stage: oneOf(STAGES, 'Which interview it is.'),
    starts_at: instant('When it begins.'),
    next_lessons_at: instantOrNull('When the lessons for it are due.'),
    told_on: dateOrNull('The evening on which they were sent last.'),
    told_of_start: instantOrNull('The start that they named.'),
    wish: keyOrNull('Which words were said with them.'),
    entered_at: instant('When it was first entered.'),
  },
  planned: ({ interviews = [] }, language) =>
    interviews.map((interview) => ({
      uid: `interview-${interview.interview_id}`,
      at: { instant: Date.parse(String(interview.starts_at)), minutes: MINUTES },
      title: fill(language.export.interview, { company: String(interview.company) }),
    })),
}
