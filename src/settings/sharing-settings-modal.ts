import type { ModalView } from '@slack/types'
import { paragraph } from '../slack/blocks.ts'
import { shortened } from '../slack/shortened.ts'
import type { Language } from '../words/language.ts'
import type { SettingsChange } from './change-settings.ts'
import { input, option, type Reading, radio, readAnswers, select, settingsForm } from './form-parts.ts'
import type { SettingsShown } from './load-settings.ts'

export const SHARING_SETTINGS_MODAL = 'settings_sharing'

const MOST_OPTION = 75
/** The most options that Slack takes. */
const MOST_GROUPS = 100

/**
 * Whether the member is counted, asked with what is and what is not promised, who may send kind words, and for
 * who is in more than one group, which is home.
 */
export function sharingSettingsModal(words: Language, shown: SettingsShown): ModalView {
  const { form, sharing } = words.settings
  const { settings } = shown
  const counted = [option('yes', form.countedYes), option('no', form.countedNo)]
  const kindWords = [option('yes', form.kindWordsGroups), option('no', form.kindWordsNobody)]
  const blocks = [
    paragraph(form.countedWhat),
    paragraph(form.countedKept),
    paragraph(form.countedNotPromised),
    input({ name: 'counted', label: form.counted }, radio(counted, yesOrNo(settings.counted)), true),
    input({ name: 'kind_words', label: form.kindWords }, radio(kindWords, yesOrNo(settings.kindWords))),
    ...(shown.groups.length > 1 ? [homeGroupInput(words, shown)] : []),
  ]
  return settingsForm(words, { callbackId: SHARING_SETTINGS_MODAL, title: sharing.name, blocks })
}

function homeGroupInput({ settings: { form } }: Language, { groups, homeGroup }: SettingsShown) {
  const options = groups.slice(0, MOST_GROUPS).map(({ id, name }) => option(id, shortened(name, MOST_OPTION)))
  const field = { name: 'home_group', label: form.homeGroup, hint: form.homeGroupHint }
  return input(field, select(options, homeGroup?.id ?? ''))
}

/**
 * Without an answer whether to be counted, that stays as it is, and so does a home group that was not asked for.
 * Whether the member is in the group is for whoever stores it to see.
 */
export function readSharingSettings(words: Language, state: unknown): Reading<SettingsChange> {
  const { chosen } = readAnswers(state)
  const kindWords = readYesOrNo(chosen('kind_words'))
  if (kindWords === null) return { kind: 'errors', errors: { kind_words: words.errors.choose } }
  const counted = readYesOrNo(chosen('counted'))
  const homeGroupId = chosen('home_group')
  return {
    kind: 'read',
    change: {
      kindWords,
      ...(counted === null ? {} : { counted }),
      ...(homeGroupId === null ? {} : { homeGroupId }),
    },
  }
}

function yesOrNo(value: boolean | null): string | null {
  return value === null ? null : value ? 'yes' : 'no'
}

function readYesOrNo(value: string | null): boolean | null {
  return value === 'yes' ? true : value === 'no' ? false : null
}
