import {
  id,
  instant,
  instantOrNull,
  leftOut,
  oneOfOrNull,
  owner,
  refersToOrNull,
  wordsOrNull,
} from '../export/columns.ts'
import type { Part } from '../export/part.ts'
import { STAGES } from '../rejections/rejection.ts'
import { LESSON_LENGTH, LESSON_SOURCES } from './lesson.ts'

/** What a member learned. */
export const lessonsExport: Part<'lessons'> = {
  says: 'What was learned, from an entry or on its own.',
  sealedAs: ['lesson_id'],
  order: ['written_at', 'lesson_id'],
  columns: {
    workspace_id: owner,
    member_id: owner,
    lesson_id: id('Names the lesson in this file.'),
    entry_id: refersToOrNull('entries', 'The entry that it belongs to.'),
    source: oneOfOrNull(LESSON_SOURCES, 'Where it was written, if about an entry.'),
    origin: leftOut('the Slack form that it was typed in', () => null),
    stage: oneOfOrNull(STAGES, 'The stage that it is about.'),
    text_sealed: wordsOrNull('text', LESSON_LENGTH, 'What was learned.'),
    well_sealed: wordsOrNull('well', LESSON_LENGTH, 'What went well.'),
    surprised_sealed: wordsOrNull('surprised', LESSON_LENGTH, 'What was a surprise.'),
    next_time_sealed: wordsOrNull('next_time', LESSON_LENGTH, 'What to do next time.'),
    written_at: instant('When it was written.'),
    looked_back_at: instantOrNull('When a look back last chose it.'),
  },
}

export const lookBacksExport: Part<'look_backs'> = {
  says: 'When the next look back at lessons is due, where the member wants it.',
  atMostOne: true,
  order: [],
  columns: {
    workspace_id: owner,
    member_id: owner,
    next_look_back_at: instant('When it is due.'),
  },
}
