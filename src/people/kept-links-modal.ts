import type { KnownBlock, ModalView } from '@slack/types'
import { readWorkspace } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { recogniseMember } from '../members/recognise-member.ts'
import { actions, button, paragraph, plain, runs } from '../slack/blocks.ts'
import type { Who } from '../slack/who.ts'
import { type Language, wordsFor } from '../words/language.ts'
import { findWaitingLinks } from './kept-links.store.ts'
import { findPerson } from './people.store.ts'
import type { KeptLink } from './person.ts'

export const KEPT_LINKS_MODAL = 'kept_links'
export const DROP_LINK_ACTION = 'drop_link'

/** Two blocks each, of the 100 that a view takes. */
const MOST_SHOWN = 40
/** A link's own text in one line; the whole of it is kept. */
const SHOWN_LENGTH = 300

/** The links that a member keeps and has not given, the newest first. Shown to the member alone. */
export async function keptLinksModal(deps: Pick<Deps, 'database'>, who: Who): Promise<ModalView> {
  return readWorkspace(deps.database, who.workspaceId, async (scope) => {
    const member = await recogniseMember(scope, who.slackUserId)
    const words = wordsFor(member?.locale ?? null)
    const links = member === null ? [] : await findWaitingLinks(scope, member, MOST_SHOWN)
    const names = new Map<string, string>()
    for (const { personId } of links) {
      if (member === null || personId === null || names.has(personId)) continue
      names.set(personId, (await findPerson(scope, member, personId))?.name ?? '')
    }
    return {
      type: 'modal',
      callback_id: KEPT_LINKS_MODAL,
      title: plain(words.keptLinks.listTitle),
      close: plain(words.rejectionForm.close),
      blocks: [
        ...(links.length === 0 ? [paragraph(words.keptLinks.listEmpty)] : []),
        ...links.flatMap((link) => linkBlocks(words, link, names.get(link.personId ?? '') ?? null)),
      ],
    }
  })
}

function linkBlocks(words: Language, link: KeptLink, name: string | null): KnownBlock[] {
  const rest = [link.url.slice(0, SHOWN_LENGTH), link.note?.slice(0, SHOWN_LENGTH) ?? null]
  return [
    runs(
      { type: 'text', text: name ?? words.keptLinks.nobody, style: { bold: true } },
      { type: 'text', text: ['', ...rest.filter((part) => part !== null)].join('\n').toWellFormed() },
    ),
    actions(button(DROP_LINK_ACTION, words.keptLinks.drop, link.id)),
  ]
}
