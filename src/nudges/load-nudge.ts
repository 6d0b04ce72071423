import type { Scope } from '../db/scope.ts'
import type { Member } from '../members/member.ts'
import { keptLinksFor } from '../people/kept-links-for.ts'
import type { KeptLink, Person } from '../people/person.ts'
import { personById } from '../people/person-by-id.ts'
import { entryById } from '../rejections/entry-by-id.ts'
import type { Entry } from '../rejections/rejection.ts'
import type { Nudge, NudgeItem } from './nudge.ts'
import { readBeforeNudge } from './undo.ts'

/** An item with the rows that it is about. */
export type LoadedItem =
  | {
      readonly about: 'person' | 'resting'
      readonly item: NudgeItem
      readonly person: Person
      readonly link: KeptLink | null
    }
  | { readonly about: 'company'; readonly item: NudgeItem; readonly entry: Entry }

/**
 * The items of a nudge that are still to be shown: those that were answered, and those about which nothing
 * else was decided since. Somebody who was written to meanwhile is not suggested any more.
 */
export async function loadItems(scope: Scope, member: Member, nudge: Nudge): Promise<LoadedItem[]> {
  const loaded: LoadedItem[] = []
  for (const item of nudge.items) {
    const one = await loadItem(scope, member, item)
    if (one !== null && isShown(one)) loaded.push(one)
  }
  return loaded
}

async function loadItem(scope: Scope, member: Member, item: NudgeItem): Promise<LoadedItem | null> {
  if (item.about === 'company') {
    const entry = item.entryId === null ? null : await entryById(scope, member, item.entryId)
    return entry === null ? null : { about: 'company', item, entry }
  }
  const person = item.personId === null ? null : await personById(scope, member, item.personId)
  if (person === null) return null
  const [link] = await keptLinksFor(scope, member, { personId: person.id, limit: 1 })
  return { about: item.about, item, person, link: link ?? null }
}

function isShown(loaded: LoadedItem): boolean {
  const { item } = loaded
  if (item.answer !== null) return true
  switch (loaded.about) {
    case 'company':
      return loaded.entry.reopenedAt === null
    case 'resting':
      return loaded.person.state === 'resting'
    case 'person': {
      const { state, postponedTo } = loaded.person
      return state === 'active' && postponedTo === (readBeforeNudge(item.undo).set ?? null)
    }
  }
}
