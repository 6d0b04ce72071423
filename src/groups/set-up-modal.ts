import type { InputBlock, ModalView } from '@slack/types'
import { z } from 'zod'
import { paragraph, plain } from '../slack/blocks.ts'
import { cleanLine, cleanText } from '../slack/members-text.ts'
import type { Language } from '../words/language.ts'
import type { GroupSetUp } from './group.ts'

export const SET_UP_MODAL = 'group_setup'

/** The fields, which are the block_ids too; each element's action_id is `value`. */
export const SET_UP_FIELDS = {
  leads: 'leads',
  computer: 'computer',
  contacts: 'contacts',
  shares: 'shares',
} as const

export const SHARES_OPTIONS = { allowed: 'allowed', notAllowed: 'not_allowed' } as const

const MOST_LEADS = 20
const MOST_COMPUTER = 300
const MOST_CONTACTS = 1_000

/** What stands in the form at first: what was decided before, or the person who sets the group up as lead. */
export type SetUpForm = {
  readonly channel: string
  readonly leads: readonly string[]
  readonly computer: string
  readonly contacts: string
  readonly sharesAllowed: boolean
}

/** Setting a group up, or changing it later. The channel is its private_metadata. */
export function setUpModal({ group }: Language, form: SetUpForm): ModalView {
  const words = group.setUp
  const shares = [
    { text: plain(words.sharesAllowed), value: SHARES_OPTIONS.allowed },
    { text: plain(words.sharesNotAllowed), value: SHARES_OPTIONS.notAllowed },
  ] as const
  return {
    type: 'modal',
    callback_id: SET_UP_MODAL,
    private_metadata: form.channel,
    title: plain(words.title),
    submit: plain(words.submit),
    close: plain(words.close),
    blocks: [
      paragraph(words.intro),
      input(SET_UP_FIELDS.leads, words.leads, words.leadsHint, {
        type: 'multi_users_select',
        action_id: 'value',
        initial_users: [...form.leads],
        max_selected_items: MOST_LEADS,
      }),
      input(SET_UP_FIELDS.computer, words.computer, words.computerHint, {
        type: 'plain_text_input',
        action_id: 'value',
        max_length: MOST_COMPUTER,
        ...(form.computer && { initial_value: form.computer }),
      }),
      input(SET_UP_FIELDS.contacts, words.contacts, words.contactsHint, {
        type: 'plain_text_input',
        action_id: 'value',
        multiline: true,
        max_length: MOST_CONTACTS,
        ...(form.contacts && { initial_value: form.contacts }),
      }),
      input(SET_UP_FIELDS.shares, words.shares, words.sharesHint, {
        type: 'radio_buttons',
        action_id: 'value',
        options: [...shares],
        initial_option: shares[form.sharesAllowed ? 0 : 1],
      }),
      paragraph(words.aboutReports),
    ],
  }
}

function input(blockId: string, label: string, hint: string, element: InputBlock['element']): InputBlock {
  return { type: 'input', block_id: blockId, label: plain(label), hint: plain(hint), element }
}

const stateValues = z.object({
  leads: z.object({ value: z.object({ selected_users: z.array(z.string()) }) }),
  computer: z.object({ value: z.object({ value: z.string().nullish() }) }),
  contacts: z.object({ value: z.object({ value: z.string().nullish() }) }),
  shares: z.object({
    value: z.object({ selected_option: z.object({ value: z.string() }).nullish() }).optional(),
  }),
})

export type SetUpReading =
  | { readonly kind: 'read'; readonly setUp: GroupSetUp }
  | { readonly kind: 'errors'; readonly errors: Readonly<Record<string, string>> }

/** Reads the submitted form; says at which field something is missing. */
export function readSetUpForm({ group }: Language, state: unknown): SetUpReading {
  const parsed = stateValues.safeParse(state)
  const words = group.setUp
  if (!parsed.success) return { kind: 'errors', errors: { [SET_UP_FIELDS.leads]: words.leadsMissing } }
  const leads = [...new Set(parsed.data.leads.value.selected_users)].slice(0, MOST_LEADS)
  const computer = cleanLine(parsed.data.computer.value.value)?.slice(0, MOST_COMPUTER) ?? null
  const contacts = cleanText(parsed.data.contacts.value.value)?.slice(0, MOST_CONTACTS) ?? null
  if (leads.length === 0 || computer === null || contacts === null) {
    const errors = {
      ...(leads.length === 0 && { [SET_UP_FIELDS.leads]: words.leadsMissing }),
      ...(computer === null && { [SET_UP_FIELDS.computer]: words.computerMissing }),
      ...(contacts === null && { [SET_UP_FIELDS.contacts]: words.contactsMissing }),
    }
    return { kind: 'errors', errors }
  }
  const shares = parsed.data.shares.value?.selected_option?.value
  return {
    kind: 'read',
    setUp: { leads, computer, contacts, sharesAllowed: shares !== SHARES_OPTIONS.notAllowed },
  }
}
