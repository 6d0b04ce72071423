import type { Scope } from '../db/scope.ts'
import type { Member } from '../members/member.ts'
import type { Person } from '../people/person.ts'
import { personById } from '../people/person-by-id.ts'
import { entryById } from '../rejections/entry-by-id.ts'
import type { Entry } from '../rejections/rejection.ts'
import type { DraftKind } from '../words/draft-words.ts'
import { DRAFT_KINDS } from './draft.ts'

/** What a draft is written about: an entry of the member's, or one of the people they stay in touch with. */
export type DraftAbout = { readonly of: 'entry' | 'person'; readonly id: string }

/** The rows behind it. Of a person the entry that they were met through, while it is there. */
export type DraftSource =
  | { readonly about: DraftAbout; readonly entry: Entry; readonly person: null }
  | { readonly about: DraftAbout; readonly entry: Entry | null; readonly person: Person }

/** The rows behind a draft; null where they are gone or somebody else's. */
export async function draftSource(
  scope: Scope,
  member: Member,
  about: DraftAbout,
): Promise<DraftSource | null> {
  if (about.of === 'entry') {
    const entry = await entryById(scope, member, about.id)
    return entry === null ? null : { about, entry, person: null }
  }
  const person = await personById(scope, member, about.id)
  if (person === null) return null
  const entry = person.entryId === null ? null : await entryById(scope, member, person.entryId)
  return { about, entry, person }
}

const OF_A_PERSON = 'person'

/** The subject of a draft's message, and the value of its buttons: `ID:KIND`, or `person:ID:KIND`. */
export function draftSubject({ of, id }: DraftAbout, kind: DraftKind): string {
  return of === 'entry' ? `${id}:${kind}` : `${OF_A_PERSON}:${id}:${kind}`
}

/** Reads a draft's subject; null when it is not one of ours. */
export function readDraftSubject(subject: string): { about: DraftAbout; kind: DraftKind } | null {
  const parts = subject.split(':')
  const of = parts[0] === OF_A_PERSON && parts.length === 3 ? 'person' : 'entry'
  const [id, name] = of === 'person' ? parts.slice(1) : parts
  const kind = DRAFT_KINDS.find((known) => known === name)
  return kind === undefined || !id ? null : { about: { of, id }, kind }
}
