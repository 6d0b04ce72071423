import type { KnownBlock } from '@slack/types'
import { knownZone } from '../clock/known-zone.ts'
import { dateIn, writtenDate } from '../clock/local-date.ts'
import { button, paragraph } from '../slack/blocks.ts'
import { supportBlock } from '../support/support-contacts.ts'
import { fill } from '../words/fill.ts'
import { type Language, wordsFor } from '../words/language.ts'
import type { SettingsShown } from './load-settings.ts'
import { zoneInWords } from './time-zones.ts'
import { hourName, languageName, weekdayName } from './written.ts'

/** What each row's button opens; a rough patch is turned on and off at once. Their values are fixed. */
export const SETTINGS_ACTIONS = {
  nudges: 'settings_nudges',
  writing: 'settings_writing',
  sharing: 'settings_sharing',
  roughPatchOn: 'settings_rough_patch_on',
  roughPatchOff: 'settings_rough_patch_off',
} as const

/**
 * The settings as they are, each with a button that changes it; whom to talk to; what is stored, who could
 * read it, and what is counted. The same on Home and in the modal, and in form for everyone. `now` is the
 * clock port's, in epoch milliseconds.
 */
export function settingsBlocks(words: Language, shown: SettingsShown, now: number): KnownBlock[] {
  const { settings: said, support } = words
  const { change, answer } = said
  const isAsked = shown.settings.counted !== null
  return [
    row(said.nudges.name, nudgeLines(words, shown, now), button(SETTINGS_ACTIONS.nudges, change, 'change')),
    row(said.writing.name, writingLines(words, shown), button(SETTINGS_ACTIONS.writing, change, 'change')),
    row(
      said.sharing.name,
      sharingLines(words, shown),
      button(SETTINGS_ACTIONS.sharing, isAsked ? change : answer, 'change'),
    ),
    roughPatchRow(words, shown),
    supportBlock(support, shown.contacts),
    paragraph(said.privacy.stored),
    paragraph(keeperLine(words, shown)),
    paragraph(said.privacy.counted),
  ]
}

function row(name: string, lines: readonly string[], accessory: ReturnType<typeof button>): KnownBlock {
  const accessible = { ...accessory, accessibility_label: `${accessory.text.text}: ${name}` }
  return { ...paragraph([name, lines.join(' ')].join('\n')), accessory: accessible }
}

function nudgeLines(words: Language, { settings, timeZone }: SettingsShown, now: number): string[] {
  const { nudges } = words.settings
  const { nudgeWeekday, nudgeHour, weekend, pausedUntil, roughPatchSince } = settings
  const [first, second, every] = settings.cadence.map(String)
  const isPaused = pausedUntil !== null && pausedUntil > dateIn(timeZone, now)
  return [
    fill(nudges.when, {
      weekday: weekdayName(nudgeWeekday, words.locale),
      time: hourName(nudgeHour, words.locale),
      zone: zoneInWords(knownZone(timeZone) ?? 'UTC', words.locale),
    }),
    weekend ? nudges.weekendToo : nudges.noWeekend,
    fill(nudges.cadence, { first: first ?? '', second: second ?? '', every: every ?? '' }),
    ...(isPaused ? [fill(nudges.paused, { day: writtenDate(pausedUntil, words.locale) })] : []),
    ...(roughPatchSince === null ? [] : [nudges.silent]),
  ]
}

function writingLines(words: Language, { settings, choice, slack }: SettingsShown): string[] {
  const { writing } = words.settings
  const { language } = new Intl.Locale(wordsFor(choice.language ?? slack.locale).locale)
  return [
    fill(writing.language, { language: languageName(language) }),
    fill(writing.tone, { tone: words.drafts.tones[settings.tone] }),
    settings.lookBack ? writing.lookBackOn : writing.lookBackOff,
  ]
}

function sharingLines({ settings: { sharing } }: Language, shown: SettingsShown): string[] {
  const { settings, groups, homeGroup } = shown
  const counted = { null: sharing.notAsked, true: sharing.counted, false: sharing.notCounted } as const
  return [
    counted[`${settings.counted}`],
    settings.kindWords ? sharing.kindWordsOn : sharing.kindWordsOff,
    ...(groups.length > 1 && homeGroup !== null ? [fill(sharing.homeGroup, { group: homeGroup.name })] : []),
  ]
}

function keeperLine({ settings, group }: Language, { homeGroup }: SettingsShown): string {
  if (homeGroup === null) return settings.privacy.keeper
  return fill(group.keeper, { computer: homeGroup.computer })
}

function roughPatchRow(words: Language, { settings, timeZone }: SettingsShown): KnownBlock {
  const { settings: said, roughPatch } = words
  const since = settings.roughPatchSince
  if (since === null) {
    const turnOn = button(SETTINGS_ACTIONS.roughPatchOn, roughPatch.offer.on, 'on')
    return row(said.roughPatch.name, [said.roughPatch.off, roughPatch.does, roughPatch.toldToNobody], turnOn)
  }
  const day = writtenDate(dateIn(timeZone, since), words.locale)
  const turnOff = button(SETTINGS_ACTIONS.roughPatchOff, roughPatch.ask.off, 'off')
  return row(said.roughPatch.name, [fill(said.roughPatch.on, { day }), roughPatch.toldToNobody], turnOff)
}
