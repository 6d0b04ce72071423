import type { InputBlock, ModalView, PlainTextOption } from '@slack/types'
import { z } from 'zod'
import { readWorkspace } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { recogniseMember } from '../members/recognise-member.ts'
import { paragraph, plain, smallPrint } from '../slack/blocks.ts'
import { cleanLine, cleanText } from '../slack/members-text.ts'
import { shortened } from '../slack/shortened.ts'
import type { Who } from '../slack/who.ts'
import { tooLong } from '../words/count.ts'
import { type Language, wordsFor } from '../words/language.ts'
import type { KeptFor } from './keep-links.ts'
import { MOST_LINKS, webLink } from './links-in.ts'
import { peopleOf } from './people.store.ts'
import type { Person } from './person.ts'
import { PERSON_LIMITS } from './person-modal.ts'

export const KEEP_LINK_MODAL = 'keep_link'

/** The fields, in order: each is a block_id; the element in it has the action_id `value`. */
export const KEEP_LINK_FIELDS = ['links', 'person', 'new_name', 'note'] as const
export type KeepLinkField = (typeof KEEP_LINK_FIELDS)[number]

/** Options of `person` beside the people themselves, whose value is `person:ID`. */
export const FOR_NOBODY = 'nobody'
export const FOR_SOMEBODY_NEW = 'new'

const LONGEST = 3_000
/** What a select takes: an option's text, and options a group. */
const OPTION_LENGTH = 75
const GROUP_SIZE = 100
const MOST_PEOPLE = 500

/** The form that keeps links for somebody. `links` null: they come from no message. */
export async function keepLinkModal(
  deps: Pick<Deps, 'database'>,
  who: Who,
  links: readonly string[] | null,
): Promise<ModalView> {
  return readWorkspace(deps.database, who.workspaceId, async (scope) => {
    const member = await recogniseMember(scope, who.slackUserId)
    const words = wordsFor(member?.locale ?? null)
    const { people } =
      member === null ? { people: [] } : await peopleOf(scope, member, { offset: 0, size: MOST_PEOPLE })
    return keepLinkView(words, people, links)
  })
}

function keepLinkView(
  words: Language,
  people: readonly Person[],
  links: readonly string[] | null,
): ModalView {
  const said = words.keptLinks
  const initial = links?.join('\n').slice(0, LONGEST)
  return {
    type: 'modal',
    callback_id: KEEP_LINK_MODAL,
    title: plain(said.title),
    submit: plain(said.submit),
    close: plain(words.rejectionForm.close),
    blocks: [
      ...(links?.length === 0 ? [paragraph(said.noneInMessage)] : []),
      textInput(words, 'links', { multiline: true, ...(initial ? { initial_value: initial } : {}) }),
      whom(words, people),
      textInput(words, 'new_name', { max_length: PERSON_LIMITS.name }),
      textInput(words, 'note', { multiline: true }),
      smallPrint(said.hint),
    ],
  }
}

function textInput(
  words: Language,
  field: Exclude<KeepLinkField, 'person'>,
  extra: { multiline?: boolean; initial_value?: string; max_length?: number },
): InputBlock {
  return {
    type: 'input',
    block_id: field,
    optional: field !== 'links',
    label: plain(words.keptLinks.labels[field]),
    element: { type: 'plain_text_input', action_id: 'value', max_length: LONGEST, ...extra },
  }
}

/** Everybody who is in the list, in groups as Slack takes them, and whoever is not. */
function whom(words: Language, people: readonly Person[]): InputBlock {
  const said = words.keptLinks
  const nobody: PlainTextOption = { text: plain(said.nobody), value: FOR_NOBODY }
  const others = {
    label: plain(said.others),
    options: [nobody, { text: plain(said.somebodyNew), value: FOR_SOMEBODY_NEW }],
  }
  const groups = []
  for (let start = 0; start < people.length; start += GROUP_SIZE) {
    const options = people.slice(start, start + GROUP_SIZE).map(
      (person): PlainTextOption => ({
        text: plain(shortened(person.name, OPTION_LENGTH)),
        value: `person:${person.id}`,
      }),
    )
    groups.push({ label: plain(words.people.list.title), options })
  }
  return {
    type: 'input',
    block_id: 'person',
    label: plain(said.labels.person),
    element: {
      type: 'static_select',
      action_id: 'value',
      option_groups: [...groups, others],
      initial_option: nobody,
    },
  }
}

const stateValues = z.record(
  z.string(),
  z.record(
    z.string(),
    z.object({ value: z.string().nullish(), selected_option: z.object({ value: z.string() }).nullish() }),
  ),
)

export type KeepLinkReading =
  | { readonly kind: 'read'; readonly links: string[]; readonly note: string | null; readonly to: KeptFor }
  | { readonly kind: 'errors'; readonly errors: { [F in KeepLinkField]?: string } }

/** Reads the submitted form. Every fault is named at its field; nothing is cut off. */
export function readKeepLinkForm(words: Language, state: unknown): KeepLinkReading {
  const parsed = stateValues.safeParse(state)
  const element = (field: KeepLinkField) => (parsed.success ? parsed.data[field]?.value : undefined)
  const said = words.keptLinks
  const errors: { [F in KeepLinkField]?: string } = {}
  const typed = (element('links')?.value ?? '').split(/\s+/).filter((part) => cleanLine(part) !== null)
  const links = typed.map(webLink).filter((link) => link !== null)
  if (typed.length === 0 || links.length < typed.length) errors.links = said.notALink
  else if (links.length > MOST_LINKS) errors.links = said.tooMany
  const note = cleanText(element('note')?.value)
  if (note !== null && note.length > LONGEST) errors.note = tooLong(words, note.length, LONGEST)
  const name = cleanLine(element('new_name')?.value)
  const chosen = element('person')?.selected_option?.value ?? FOR_NOBODY
  const to = readKeptFor(chosen, name)
  if (to === null) errors.person = words.errors.choose
  else if (to.kind === 'new' && name === null) errors.new_name = words.people.form.nameMissing
  else if (name !== null && name.length > PERSON_LIMITS.name)
    errors.new_name = tooLong(words, name.length, PERSON_LIMITS.name)
  if (to === null || Object.keys(errors).length > 0) return { kind: 'errors', errors }
  return { kind: 'read', links: [...new Set(links)], note, to }
}

/** A name without a choice is somebody new. */
function readKeptFor(chosen: string, name: string | null): KeptFor | null {
  if (chosen === FOR_SOMEBODY_NEW || (chosen === FOR_NOBODY && name !== null))
    return { kind: 'new', name: name ?? '' }
  if (chosen === FOR_NOBODY) return { kind: 'nobody' }
  const [kind, personId] = chosen.split(':')
  return kind === 'person' && personId ? { kind: 'person', personId } : null
}
