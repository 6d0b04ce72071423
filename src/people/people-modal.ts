import type { KnownBlock, ModalView, PlainTextOption } from '@slack/types'
import { z } from 'zod'
import { dateIn, type LocalDate, writtenDate } from '../clock/local-date.ts'
import { readWorkspace } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { isLanded } from '../landing/is-landed.ts'
import { recogniseMember } from '../members/recognise-member.ts'
import { settingsOf } from '../settings/settings-of.ts'
import { actions, button, paragraph, plain, runs } from '../slack/blocks.ts'
import { shortened } from '../slack/shortened.ts'
import type { Who } from '../slack/who.ts'
import { fill } from '../words/fill.ts'
import { type Language, wordsFor } from '../words/language.ts'
import { isPausedOn } from './pause-nudges.ts'
import { peopleOf } from './people.store.ts'
import type { Person } from './person.ts'

export const PEOPLE_MODAL = 'people'

/** The button on Home, and the one in place of a list that did not open. */
export const SHOW_PEOPLE_ACTION = 'show_people'

/** Buttons about the links that are kept. */
export const KEEP_LINK_ACTION = 'keep_link'
export const SHOW_LINKS_ACTION = 'show_links'

export const PERSON_MENU_ACTION = 'person_menu'
export const PEOPLE_PAGE_ACTIONS = { earlier: 'people_earlier', more: 'people_more' } as const

/** Opens the form for somebody new; its value fills it in. */
export const ADD_PERSON_ACTION = 'add_person'

const PAGE_SIZE = 10

/** What a choice in a person's menu asks for; stands in the option's value before the person's id. */
export const PERSON_CHOICES = ['edit', 'note', 'touch', 'rest', 'wake', 'delete'] as const
export type PersonChoice = (typeof PERSON_CHOICES)[number]

/** Reads a menu option's value; null when it is not one of ours. */
export function readPersonChoice(
  value: string | undefined,
): { choice: PersonChoice; personId: string } | null {
  const [name, personId] = (value ?? '').split(':')
  const choice = PERSON_CHOICES.find((known) => known === name)
  return choice === undefined || !personId ? null : { choice, personId }
}

const storedState = z.object({ offset: z.number().int().min(0) })

/** Which page the list shows, from its private_metadata: the first where it holds nothing of ours. */
export function readPeopleOffset(privateMetadata: string): number {
  try {
    return storedState.parse(JSON.parse(privateMetadata)).offset
  } catch {
    return 0
  }
}

/**
 * A page of a member's people, those who are next first; the first page where there is none at `offset`.
 * Shown to the member alone.
 */
export async function peopleModal(
  deps: Pick<Deps, 'database' | 'clock'>,
  who: Who,
  offset: number,
): Promise<ModalView> {
  return readWorkspace(deps.database, who.workspaceId, async (scope) => {
    const member = await recogniseMember(scope, who.slackUserId)
    const words = wordsFor(member?.locale ?? null)
    if (member === null)
      return peopleView(words, { people: [], more: false, offset: 0, today: null, pausedUntil: null })
    // Who has landed gets no nudges: nobody is next.
    const today = (await isLanded(scope, member.id)) ? null : dateIn(member.timeZone, deps.clock.now())
    const { pausedUntil } = await settingsOf(scope, member.id)
    const page = await peopleOf(scope, member, { offset, size: PAGE_SIZE })
    if (page.people.length > 0 || offset === 0)
      return peopleView(words, { ...page, offset, today, pausedUntil })
    const first = await peopleOf(scope, member, { offset: 0, size: PAGE_SIZE })
    return peopleView(words, { ...first, offset: 0, today, pausedUntil })
  })
}

type Page = {
  readonly people: readonly Person[]
  readonly more: boolean
  readonly offset: number
  /** Null where no nudge comes. */
  readonly today: LocalDate | null
  readonly pausedUntil: LocalDate | null
}

function peopleView(words: Language, page: Page): ModalView {
  const { list } = words.people
  const { pausedUntil, today } = page
  const pause =
    pausedUntil !== null && today !== null && isPausedOn(pausedUntil, today)
      ? [paragraph(fill(list.paused, { day: writtenDate(pausedUntil, words.locale) }))]
      : []
  return {
    type: 'modal',
    callback_id: PEOPLE_MODAL,
    private_metadata: JSON.stringify({ offset: page.offset }),
    title: plain(list.title),
    close: plain(words.rejectionForm.close),
    blocks: [
      ...pause,
      ...(page.people.length === 0 ? [paragraph(list.empty)] : []),
      actions(
        button(ADD_PERSON_ACTION, list.add, '{}'),
        button(KEEP_LINK_ACTION, words.keptLinks.keep, 'keep'),
        button(SHOW_LINKS_ACTION, words.keptLinks.show, 'links'),
      ),
      ...page.people.flatMap((person) => [personLine(words, person, today), actions(menu(words, person))]),
      ...pageButtons(words, page),
    ],
  }
}

/** A line holds so much of how they know each other; the form has all of it. */
const KNOWN_LENGTH = 100

/**
 * Somebody in a line: the name as typed, how they know each other, and when they are next. Without `today` no
 * nudge comes, and nobody is next.
 */
export function personLine(words: Language, person: Person, today: LocalDate | null): KnownBlock {
  const known = person.known === null ? null : shortened(person.known, KNOWN_LENGTH)
  const rest = [known, whenNext(words, person, today)].filter((part) => part !== null)
  const name = { type: 'text', text: person.name, style: { bold: true } } as const
  return rest.length === 0 ? runs(name) : runs(name, { type: 'text', text: ['', ...rest].join(' · ') })
}

function whenNext(words: Language, { nextOn }: Person, today: LocalDate | null): string | null {
  const { list } = words.people
  if (nextOn === null) return list.resting
  if (today === null) return null
  return nextOn <= today ? list.nextSoon : fill(list.next, { day: writtenDate(nextOn, words.locale) })
}

function menu(words: Language, person: Person) {
  const said = words.people.list.menu
  const option = (choice: PersonChoice): PlainTextOption => ({
    text: plain(said[choice]),
    value: `${choice}:${person.id}`,
  })
  const rests = person.state === 'resting'
  return {
    type: 'overflow' as const,
    action_id: PERSON_MENU_ACTION,
    options: [
      option('touch'),
      option('note'),
      option('edit'),
      option(rests ? 'wake' : 'rest'),
      option('delete'),
    ],
  }
}

function pageButtons(words: Language, { more, offset }: Page): KnownBlock[] {
  const { list } = words.people
  const earlier = String(Math.max(0, offset - PAGE_SIZE))
  const buttons = [
    ...(offset > 0 ? [button(PEOPLE_PAGE_ACTIONS.earlier, list.earlier, earlier)] : []),
    ...(more ? [button(PEOPLE_PAGE_ACTIONS.more, list.more, String(offset + PAGE_SIZE))] : []),
  ]
  return buttons.length === 0 ? [] : [actions(...buttons)]
}
