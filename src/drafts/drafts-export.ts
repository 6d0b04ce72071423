import { flag, instant, oneOf, owner, refersTo, words, wordsOrNull } from '../export/columns.ts'
import type { Part } from '../export/part.ts'
import { DRAFT_KINDS, DRAFT_LENGTH, REMEMBERED_LENGTH, TONES } from './draft.ts'

/** Drafts as the member left them. */
export const draftsExport: Part<'drafts'> = {
  says: 'Drafts that were kept, as the member left them.',
  sealedAs: ['entry_id', 'kind'],
  order: ['entry_id', 'kind'],
  columns: {
    workspace_id: owner,
    member_id: owner,
    entry_id: refersTo('entries', 'The entry that it belongs to.'),
    kind: oneOf(DRAFT_KINDS, 'What it is.'),
    tone: oneOf(TONES, 'How it sounds.'),
    still_interested: flag('Whether the member would still like to work there.'),
    remembered_sealed: wordsOrNull('remembered', REMEMBERED_LENGTH, 'What the member remembers.'),
    text_sealed: words('text', DRAFT_LENGTH, 'The draft.'),
    updated_at: instant('When it was last kept.'),
  },
}
