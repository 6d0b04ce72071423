import type { Language } from '../words/language.ts'
import { heading, list, named, namedList, parts } from './markdown.ts'

/** Staying in touch: the form for a person, the list, pausing. */
export function peopleSection({ people }: Language): string {
  const { form, list: said, note, pause } = people
  const { labels, kinds, cadences, ...aroundForm } = form
  const { menu, ...aroundList } = said
  const { examples, ...answers } = pause
  return parts(
    heading(2, 'Somebody to stay in touch with'),
    named(aroundForm, {
      titleNew: 'Title',
      titleEdit: 'Title, when it is changed later',
      submitNew: 'Button',
      submitEdit: 'Button, when it is changed later',
      hint: 'Under the fields',
      nameMissing: 'No name was written',
      keepInTouch: 'Button under a step that opens it',
    }),
    'Fields:',
    list(Object.values(labels)),
    'Who somebody is:',
    list(Object.values(kinds)),
    namedList([
      ['How often, at first', cadences.usual],
      ['How often, every single week', cadences.every.one ?? null],
      ['How often', cadences.every.other],
    ]),
    heading(2, 'The list of people'),
    named(aroundList, {
      title: 'Title',
      empty: 'When nobody is in it',
      add: 'Button to add somebody',
      all: 'Button on Home to the whole list',
      next: 'Beside a person',
      nextSoon: 'Beside a person whose day has come',
      resting: 'Beside a person who rests',
      paused: 'At the top, while nudges are paused',
      earlier: 'Button to the page before',
      more: 'Button to the next page',
    }),
    'The menu of a person:',
    list(Object.values(menu)),
    named(note, { title: 'Title of the note', label: 'Its field', submit: 'Its button' }),
    named(people.delete, {
      title: 'Title of the question before deleting',
      text: 'The question',
      confirm: 'Button to delete the person',
      keep: 'Button to keep the person',
    }),
    namedList([['When a person is gone', people.gone]]),
    heading(2, 'Pausing'),
    named(answers, {
      done: 'When nudges are paused',
      past: 'When the day is over',
      notUnderstood: 'When it was not understood',
      typed: 'Above what was typed',
      resumed: 'When the pause is over',
      resumedLanded: 'The same, after landing',
      wasNotPaused: 'When nothing was paused',
    }),
    'Examples:',
    list(examples),
  )
}

/** Links that are kept for somebody. */
export function keptLinksSection({ keptLinks }: Language): string {
  const { labels, ...words } = keptLinks
  return parts(
    heading(2, 'Keeping a link for somebody'),
    named(words, {
      title: 'Title',
      submit: 'Button',
      hint: 'Under the fields',
      nobody: 'First choice',
      somebodyNew: 'Second choice',
      others: 'Above these two',
      noneInMessage: 'When the message holds no link',
      notALink: 'When something is no link',
      tooMany: 'When there are too many',
      keep: 'Button that opens this',
      show: 'Button that shows what is kept',
      listTitle: 'Title of that list',
      listEmpty: 'When it is empty',
      drop: 'Button to delete one',
    }),
    'Fields:',
    list(Object.values(labels)),
  )
}
