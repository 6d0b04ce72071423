import type { Language } from '../words/language.ts'
import type { DeleteQuestion } from '../words/lesson-words.ts'
import { heading, list, named, parts } from './markdown.ts'

/** Lessons, the monthly look back, interviews and the evening before them. */
export function lessonsSection({ lessons, interviews }: Language): string {
  const { labels: prompts, deleting, lookBack, ...lesson } = lessons
  const { intro, ...looking } = lookBack
  return parts(
    heading(2, 'Lessons'),
    named(lesson, {
      title: 'Title of the form',
      hint: 'At the top',
      submit: 'Button',
      empty: 'When nothing was written',
      homeTitle: 'Above the newest ones on Home',
      homeEmpty: 'On Home, where there are none',
      write: 'Button for a new one',
      all: 'Button to see all',
      listTitle: 'Title of the list',
      listEmpty: 'When there is nothing in it',
      search: 'Above the field for searching',
      searchHint: 'In the field',
      find: 'Button to search',
      nothingFound: 'When nothing was found',
      looking: 'While it takes long',
      edit: 'Button to change one',
      delete: 'Button to delete one',
      gone: 'The lesson is gone',
    }),
    ...choices('Fields', Object.values(prompts)),
    ...deleteQuestion('Deleting a lesson', deleting),
    heading(3, 'The monthly look back'),
    list(intro.map(({ text }) => text)),
    named(looking, {
      quiet: 'On the lock screen',
      why: 'Below the lessons',
      nothingLeft: 'When all that it showed were deleted',
    }),
    ...interviewParts(interviews),
  )
}

function deleteQuestion(title: string, question: DeleteQuestion): string[] {
  const where = {
    title: 'Title',
    text: 'The question',
    confirm: 'Button to do it',
    keep: 'Button to keep it',
  }
  return [`${title}:`, named(question, where)]
}

/** Noting an interview, and the evening before it. */
function interviewParts({
  labels,
  cancelling,
  removing,
  before,
  ...interview
}: Language['interviews']): string[] {
  const { wishes, ...evening } = before
  return [
    heading(2, 'Interviews'),
    named(interview, {
      titleNew: 'Title of the form',
      titleEdit: 'Title, when it is changed later',
      hint: 'At the top',
      submit: 'Button',
      past: 'The time is over',
      notATime: 'The time is none',
      quiet: 'On the lock screen, once it is noted',
      kept: 'In the message',
      comes: 'When the lessons come',
      edit: 'Button to change it',
      cancel: 'Button to cancel it',
      remove: 'Button in the list, where it is over',
      cancelled: 'In place of its message',
      gone: 'The interview is gone',
      homeTitle: 'Above them on Home',
      homeEmpty: 'Under it, where none is to come',
      note: 'Button for a new one',
      all: 'Button to see all',
      listTitle: 'Title of the list',
      listEmpty: 'When there is nothing in it',
      over: 'Above those that are over',
    }),
    ...choices('Fields', Object.values(labels)),
    ...deleteQuestion('Cancelling an interview', cancelling),
    ...deleteQuestion('Taking one that is over off the list', removing),
    heading(3, 'The evening before'),
    named(evening, { quiet: 'On the lock screen', lessons: 'Above the lessons' }),
    ...choices(
      'One kind line',
      wishes.map(({ text }) => text),
    ),
  ]
}

function choices(title: string, texts: readonly string[]): string[] {
  return [`${title}:`, list(texts)]
}
