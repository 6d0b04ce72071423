import type { ModalView } from '@slack/types'
import { TONES } from '../drafts/draft.ts'
import { fill } from '../words/fill.ts'
import { LANGUAGES, type Language } from '../words/language.ts'
import type { SettingsChange } from './change-settings.ts'
import { box, input, option, type Reading, radio, readAnswers, select, settingsForm } from './form-parts.ts'
import type { SettingsShown } from './load-settings.ts'
import { languageName } from './written.ts'

export const WRITING_SETTINGS_MODAL = 'settings_writing'

const AS_SLACK_SAYS = 'slack'

/** How Onward writes: its language, the tone of drafts, and whether lessons come back. */
export function writingSettingsModal(words: Language, { settings, choice, slack }: SettingsShown): ModalView {
  const { form, writing } = words.settings
  const languages = [
    option(AS_SLACK_SAYS, asSlackSays(words, slack.locale)),
    ...Object.keys(LANGUAGES).map((language) => option(language, languageName(language))),
  ]
  const tones = TONES.map((tone) => option(tone, words.drafts.tones[tone]))
  const blocks = [
    input({ name: 'language', label: form.language }, select(languages, choice.language ?? AS_SLACK_SAYS)),
    input({ name: 'tone', label: form.tone, hint: form.toneHint }, radio(tones, settings.tone)),
    input({ name: 'look_back', label: form.lookBack }, box(form.lookBackOption, settings.lookBack), true),
  ]
  return settingsForm(words, { callbackId: WRITING_SETTINGS_MODAL, title: writing.name, blocks })
}

function asSlackSays({ settings: { form } }: Language, locale: string | null): string {
  try {
    const { language } = new Intl.Locale(locale ?? '')
    return fill(form.asSlackSaysIt, { what: languageName(language) })
  } catch {
    return form.asSlackSays
  }
}

/** Reads the submitted form: what was changed, or what is wrong, by field. */
export function readWritingSettings(words: Language, state: unknown): Reading<SettingsChange> {
  const { chosen, isTicked } = readAnswers(state)
  const language = chosen('language')
  const known = Object.keys(LANGUAGES).find((one) => one === language) ?? null
  const tone = TONES.find((one) => one === chosen('tone'))
  const { choose } = words.errors
  const wrong = {
    ...(language !== AS_SLACK_SAYS && known === null ? { language: choose } : {}),
    ...(tone === undefined ? { tone: choose } : {}),
  }
  if (tone === undefined || Object.keys(wrong).length > 0) return { kind: 'errors', errors: wrong }
  return { kind: 'read', change: { language: known, tone, lookBack: isTicked('look_back') } }
}
