import type { ModalView } from '@slack/types'
import { paragraph } from '../slack/blocks.ts'
import type { Language } from '../words/language.ts'
import type { SettingsChange } from './change-settings.ts'
import { input, option, type Reading, radio, readAnswers, settingsForm } from './form-parts.ts'
import type { SettingsShown } from './load-settings.ts'

export const SHARING_SETTINGS_MODAL = 'settings_sharing'

/** Whether the member is counted, asked with what is and what is not promised, and who may send kind words. */
export function sharingSettingsModal(words: Language, { settings }: SettingsShown): ModalView {
  const { form, sharing } = words.settings
  const counted = [option('yes', form.countedYes), option('no', form.countedNo)]
  const kindWords = [option('yes', form.kindWordsGroups), option('no', form.kindWordsNobody)]
  const blocks = [
    paragraph(form.countedWhat),
    paragraph(form.countedKept),
    paragraph(form.countedNotPromised),
    input({ name: 'counted', label: form.counted }, radio(counted, yesOrNo(settings.counted)), true),
    input({ name: 'kind_words', label: form.kindWords }, radio(kindWords, yesOrNo(settings.kindWords))),
  ]
  return settingsForm(words, { callbackId: SHARING_SETTINGS_MODAL, title: sharing.name, blocks })
}

/** Without an answer whether to be counted, that stays as it is. */
export function readSharingSettings(words: Language, state: unknown): Reading<SettingsChange> {
  const { chosen } = readAnswers(state)
  const kindWords = readYesOrNo(chosen('kind_words'))
  if (kindWords === null) return { kind: 'errors', errors: { kind_words: words.errors.choose } }
  const counted = readYesOrNo(chosen('counted'))
  return { kind: 'read', change: { kindWords, ...(counted === null ? {} : { counted }) } }
}

function yesOrNo(value: boolean | null): string | null {
  return value === null ? null : value ? 'yes' : 'no'
}

function readYesOrNo(value: string | null): boolean | null {
  return value === 'yes' ? true : value === 'no' ? false : null
}
