import type { ModalView } from '@slack/types'
import { z } from 'zod'
import { readWorkspace } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { recogniseMember } from '../members/recognise-member.ts'
import { paragraph, plain, runs } from '../slack/blocks.ts'
import { cleanText } from '../slack/members-text.ts'
import type { Who } from '../slack/who.ts'
import { type Language, wordsFor } from '../words/language.ts'
import { findPerson } from './people.store.ts'
import type { Person } from './person.ts'
import { PERSON_LIMITS, personModal, valuesOfPerson } from './person-modal.ts'

/** The modals about one person. The person's id is their private_metadata. */
export const PERSON_NOTE_MODAL = 'person_note'
export const DELETE_PERSON_MODAL = 'delete_person'
export const NOTE_FIELD = 'note'

/** The form, the note, or the question before deleting; null for a person who is gone or somebody else's. */
export async function personQuestion(
  deps: Pick<Deps, 'database'>,
  who: Who,
  about: { personId: string; choice: 'edit' | 'note' | 'delete' },
): Promise<ModalView | null> {
  return readWorkspace(deps.database, who.workspaceId, async (scope) => {
    const member = await recogniseMember(scope, who.slackUserId)
    const person = member && (await findPerson(scope, member, about.personId))
    if (member === null || person === null) return null
    const words = wordsFor(member.locale)
    if (about.choice === 'note') return noteModal(words, person)
    if (about.choice === 'delete') return deleteModal(words, person)
    return personModal(words, { personId: person.id, entryId: null }, valuesOfPerson(person))
  })
}

function noteModal(words: Language, { id, name, note }: Person): ModalView {
  const said = words.people.note
  const initial = note?.slice(0, PERSON_LIMITS.note).toWellFormed()
  return {
    type: 'modal',
    callback_id: PERSON_NOTE_MODAL,
    private_metadata: id,
    title: plain(said.title),
    submit: plain(said.submit),
    close: plain(words.rejectionForm.close),
    blocks: [
      nameLine(name),
      {
        type: 'input',
        block_id: NOTE_FIELD,
        optional: true,
        label: plain(said.label),
        element: {
          type: 'plain_text_input',
          action_id: 'value',
          multiline: true,
          max_length: PERSON_LIMITS.note,
          ...(initial ? { initial_value: initial } : {}),
        },
      },
    ],
  }
}

function deleteModal(words: Language, { id, name }: Person): ModalView {
  const said = words.people.delete
  return {
    type: 'modal',
    callback_id: DELETE_PERSON_MODAL,
    private_metadata: id,
    title: plain(said.title),
    submit: plain(said.confirm),
    close: plain(said.keep),
    blocks: [nameLine(name), paragraph(said.text)],
  }
}

function nameLine(name: string) {
  return runs({ type: 'text', text: name, style: { bold: true } })
}

const noteState = z.object({ [NOTE_FIELD]: z.object({ value: z.object({ value: z.string().nullish() }) }) })

/** The note as it was typed, cleaned; null where nothing is left of it. */
export function readNote(state: unknown): string | null {
  const parsed = noteState.safeParse(state)
  return parsed.success ? cleanText(parsed.data[NOTE_FIELD].value.value) : null
}
