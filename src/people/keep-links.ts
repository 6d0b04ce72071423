import { inWorkspace } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { meetMember } from '../meeting/meet-member.ts'
import { knowMember } from '../members/know-member.ts'
import type { Profile } from '../members/member.ts'
import { recogniseMember } from '../members/recognise-member.ts'
import type { Who } from '../slack/who.ts'
import { storePerson } from './add-person.ts'
import { deleteKeptLink, deleteKeptLinksOf, insertKeptLink } from './kept-links.store.ts'
import { MOST_LINKS } from './links-in.ts'
import { findPerson } from './people.store.ts'

/** For whom a link is kept. */
export type KeptFor =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'person'; readonly personId: string }
  | { readonly kind: 'new'; readonly name: string }

export type KeepLinks = Who & {
  readonly profile: Profile
  /** The Slack view that was submitted. */
  readonly origin: string
  readonly links: readonly string[]
  readonly note: string | null
  readonly to: KeptFor
}

/**
 * Keeps links to give to somebody, who is added where they are new. Submitting the same view again keeps the
 * newest words in place of what it kept. 'gone' where the person is not there any more, or somebody else's.
 */
export async function keepLinks(
  deps: Pick<Deps, 'database' | 'clock' | 'random'>,
  keep: KeepLinks,
): Promise<'kept' | 'gone'> {
  const now = deps.clock.now()
  return inWorkspace(deps.database, keep.workspaceId, async (scope) => {
    const member = await knowMember(scope, { random: deps.random, now }, keep)
    await meetMember(scope, { random: deps.random, now }, member)
    const { origin, note, to } = keep
    const added =
      to.kind === 'new' &&
      (await storePerson(scope, { random: deps.random, now }, member, {
        origin,
        entryId: null,
        input: {
          details: { name: to.name, address: null, known: null, note: null, kind: 'other' },
          lastTouchOn: null,
          cadenceWeeks: null,
        },
      }))
    const person = to.kind === 'person' ? await findPerson(scope, member, to.personId) : added || null
    if (to.kind === 'person' && person === null) return 'gone'
    const origins = Array.from({ length: MOST_LINKS }, (_, index) => `${origin}:${index}`)
    await deleteKeptLinksOf(scope, member.id, origins)
    for (const [index, url] of keep.links.slice(0, MOST_LINKS).entries()) {
      const link = { id: deps.random.id(), personId: person?.id ?? null, url, note }
      await insertKeptLink(scope, member, { ...link, origin: `${origin}:${index}`, keptAt: now + index })
    }
    return 'kept'
  })
}

/** Deletes one of a member's own kept links. Repeating is safe; anybody else's stays. */
export async function dropLink(
  deps: Pick<Deps, 'database'>,
  dropped: Who & { linkId: string },
): Promise<void> {
  await inWorkspace(deps.database, dropped.workspaceId, async (scope) => {
    const member = await recogniseMember(scope, dropped.slackUserId)
    if (member !== null) await deleteKeptLink(scope, member.id, dropped.linkId)
  })
}
