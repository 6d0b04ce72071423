import type { InputBlock, KnownBlock, ModalView, PlainTextOption } from '@slack/types'
import { z } from 'zod'
import { actions, button, plain, smallPrint } from '../slack/blocks.ts'
import { cleanText } from '../slack/members-text.ts'
import { readJson } from '../slack/read-json.ts'
import type { DraftKind, Tone } from '../words/draft-words.ts'
import type { Language } from '../words/language.ts'
import { DRAFT_KINDS, DRAFT_LENGTH, REMEMBERED_LENGTH, TONES } from './draft.ts'
import type { DraftAbout } from './draft-about.ts'
import type { DraftWishes } from './stored-draft.ts'

/** First what the draft needs to know; then the draft itself, to change and to keep. */
export const DRAFT_ASK_MODAL = 'draft_ask'
export const DRAFT_MODAL = 'draft'
export const OTHER_WORDS_ACTION = 'other_words'

/** Which draft a form is about. `pick` counts "Try other words". */
export type DraftState = { readonly about: DraftAbout; readonly kind: DraftKind; readonly pick: number }

const storedState = z.object({
  entry: z.string().min(1).max(64).optional(),
  person: z.string().min(1).max(64).optional(),
  kind: z.enum(DRAFT_KINDS),
  pick: z.number().int().min(0).max(1_000_000),
})

/** Reads a form's private_metadata; null when it is not one of ours. */
export function readDraftState(privateMetadata: string): DraftState | null {
  const stored = readJson(storedState, privateMetadata)
  if (stored === null) return null
  const { entry, person, kind, pick } = stored
  if (person !== undefined) return { about: { of: 'person', id: person }, kind, pick }
  return entry === undefined ? null : { about: { of: 'entry', id: entry }, kind, pick }
}

/** What a draft needs to know: one thing remembered, the tone, and about an entry whether they still like the place. */
export function draftAskModal(words: Language, state: DraftState, tone: Tone): ModalView {
  const { form, tones } = words.drafts
  const yes: PlainTextOption = { text: plain(form.interestedYes), value: 'yes' }
  const no: PlainTextOption = { text: plain(form.interestedNo), value: 'no' }
  const toneOptions = TONES.map((tone): PlainTextOption => ({ text: plain(tones[tone]), value: tone }))
  return {
    ...frame(words, DRAFT_ASK_MODAL, state, form.submit),
    blocks: [
      {
        type: 'input',
        block_id: 'remembered',
        optional: true,
        label: plain(form.remembered),
        hint: plain(form.rememberedHint),
        element: { type: 'plain_text_input', action_id: 'value', max_length: REMEMBERED_LENGTH },
      },
      ...(state.about.of === 'entry' ? [choice('interested', form.interested, [yes, no])] : []),
      choice('tone', form.tone, toneOptions, toneOptions[TONES.indexOf(tone)]),
    ],
  }
}

/** The draft itself. `note` is small print above it, where there is something to say. */
export function draftModal(
  words: Language,
  state: DraftState,
  draft: { text: string; note: string | null },
): ModalView {
  const { form } = words.drafts
  const initial = draft.text.slice(0, DRAFT_LENGTH).toWellFormed()
  // Slack keeps what stands in an input whose block_id stays: other words need another one.
  const field = `text_${state.pick}`
  const blocks: KnownBlock[] = [
    {
      type: 'input',
      block_id: field,
      label: plain(form.text),
      element: {
        type: 'plain_text_input',
        action_id: 'value',
        multiline: true,
        max_length: DRAFT_LENGTH,
        ...(initial === '' ? {} : { initial_value: initial }),
      },
    },
    actions(button(OTHER_WORDS_ACTION, form.otherWords, state.kind)),
  ]
  return {
    ...frame(words, DRAFT_MODAL, state, form.keep),
    blocks: draft.note === null ? blocks : [smallPrint(draft.note), ...blocks],
  }
}

function frame(words: Language, callbackId: string, state: DraftState, submit: string) {
  return {
    type: 'modal' as const,
    callback_id: callbackId,
    private_metadata: JSON.stringify({
      [state.about.of]: state.about.id,
      kind: state.kind,
      pick: state.pick,
    }),
    title: plain(words.drafts.kinds[state.kind]),
    submit: plain(submit),
    close: plain(words.drafts.form.close),
  }
}

function choice(
  field: string,
  label: string,
  options: PlainTextOption[],
  initial?: PlainTextOption,
): InputBlock {
  return {
    type: 'input',
    block_id: field,
    label: plain(label),
    element: {
      type: 'radio_buttons',
      action_id: 'value',
      options,
      ...(initial === undefined ? {} : { initial_option: initial }),
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

/** What the member wished for; null where "would you still like to work there" was asked and has no answer. */
export function readWishes(state: unknown, { about }: DraftState): DraftWishes | null {
  const parsed = stateValues.safeParse(state)
  const chosen = (field: string) =>
    parsed.success ? parsed.data[field]?.value?.selected_option?.value : null
  const interested = chosen('interested')
  const remembered = parsed.success ? cleanText(parsed.data.remembered?.value?.value) : null
  if (about.of === 'entry' && interested !== 'yes' && interested !== 'no') return null
  return {
    stillInterested: interested === 'yes',
    tone: TONES.find((tone) => tone === chosen('tone')) ?? TONES[0],
    remembered: remembered?.slice(0, REMEMBERED_LENGTH) ?? null,
  }
}

/** The draft's text as it stands in the form, cleaned; null where nothing is left of it. */
export function readDraftText(state: unknown, { pick }: DraftState): string | null {
  const parsed = stateValues.safeParse(state)
  return parsed.success ? cleanText(parsed.data[`text_${pick}`]?.value?.value) : null
}
