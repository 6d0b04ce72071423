import type { Datepicker, ModalView, StaticSelect } from '@slack/types'
import { knownZone } from '../clock/known-zone.ts'
import { dateIn, isLocalDate, type LocalDate } from '../clock/local-date.ts'
import { plain } from '../slack/blocks.ts'
import { fill } from '../words/fill.ts'
import type { Language } from '../words/language.ts'
import type { SettingsChange } from './change-settings.ts'
import { box, input, option, type Reading, readAnswers, select, settingsForm } from './form-parts.ts'
import type { SettingsShown } from './load-settings.ts'
import type { Cadence } from './settings.ts'
import { zoneGroups, zoneInWords } from './time-zones.ts'
import { capital, hourName, weekdayName } from './written.ts'

export const NUDGE_SETTINGS_MODAL = 'settings_nudges'

/** Stands for "as Slack says". */
const AS_SLACK_SAYS = 'slack'

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const
const FRIDAY = 5
/** No nudge comes outside 09:00 to 18:00. */
const HOURS = [9, 10, 11, 12, 13, 14, 15, 16, 17] as const

/** Weeks, from often to seldom. */
const CADENCES: readonly Cadence[] = [
  [2, 4, 8],
  [4, 10, 13],
  [8, 16, 26],
]

/** When nudges come: zone, day, hour, weekend, how often a person comes back, a pause. */
export function nudgeSettingsModal(words: Language, shown: SettingsShown, now: number): ModalView {
  const { settings } = shown
  const { form, nudges } = words.settings
  const today = dateIn(shown.timeZone, now)
  const cadences = CADENCES.some((one) => one.join() === settings.cadence.join())
    ? CADENCES
    : [settings.cadence, ...CADENCES]
  const blocks = [
    input({ name: 'time_zone', label: form.timeZone, hint: form.timeZoneHint }, zoneSelect(words, shown)),
    input(
      { name: 'nudge_weekday', label: form.weekday },
      select(
        WEEKDAYS.map((day) => option(String(day), capital(weekdayName(day, words.locale)))),
        String(settings.nudgeWeekday),
      ),
    ),
    input(
      { name: 'nudge_hour', label: form.hour },
      select(
        HOURS.map((hour) => option(String(hour), hourName(hour, words.locale))),
        String(settings.nudgeHour),
      ),
    ),
    input({ name: 'weekend', label: form.weekend }, box(form.weekendOption, settings.weekend), true),
    input(
      { name: 'cadence', label: form.cadence },
      select(
        cadences.map((cadence) => option(cadence.join(), cadenceName(words, cadence))),
        settings.cadence.join(),
      ),
    ),
    pauseInput(words, settings.pausedUntil, today),
  ]
  return settingsForm(words, { callbackId: NUDGE_SETTINGS_MODAL, title: nudges.name, blocks })
}

function zoneSelect(words: Language, { choice, slack }: SettingsShown): StaticSelect {
  const { form } = words.settings
  const chosen = knownZone(choice.timeZone)
  const said = knownZone(slack.timeZone)
  const asSlack = option(
    AS_SLACK_SAYS,
    said === null ? form.asSlackSays : fill(form.asSlackSaysIt, { what: zoneInWords(said, words.locale) }),
  )
  const groups = zoneGroups(chosen)
  const initial = groups.flatMap(({ options }) => options).find(({ value }) => value === chosen) ?? asSlack
  return {
    type: 'static_select',
    option_groups: [
      { label: plain('Slack'), options: [asSlack] },
      ...groups.map(({ label, options }) => ({ label: plain(label), options: [...options] })),
    ],
    initial_option: initial,
  }
}

function cadenceName({ settings: { form } }: Language, [first, second, every]: Cadence): string {
  return fill(form.cadenceOption, {
    first: String(first),
    second: String(second),
    every: String(every),
  })
}

/** A pause that is over is none. */
function pauseInput({ settings: { form } }: Language, until: LocalDate | null, today: LocalDate) {
  const picker: Datepicker = { type: 'datepicker', action_id: 'value' }
  return {
    type: 'input' as const,
    block_id: 'paused_until',
    optional: true,
    label: plain(form.pausedUntil),
    hint: plain(form.pausedUntilHint),
    element: until !== null && until > today ? { ...picker, initial_date: until } : picker,
  }
}

/** Reads the form. `today` gives the date in a zone, since the zone may change with the form. */
export function readNudgeSettings(
  words: Language,
  state: unknown,
  { slackZone, now }: { slackZone: string | null; now: number },
): Reading<SettingsChange> {
  const { chosen, isTicked, date } = readAnswers(state)
  const zone = chosen('time_zone')
  const timeZone = zone === AS_SLACK_SAYS ? null : knownZone(zone)
  const weekday = WEEKDAYS.find((day) => String(day) === chosen('nudge_weekday'))
  const hour = HOURS.find((one) => String(one) === chosen('nudge_hour'))
  const cadence = readCadence(chosen('cadence'))
  const weekend = isTicked('weekend')
  const pausedUntil = date('paused_until')
  const isPast =
    pausedUntil !== null && (!isLocalDate(pausedUntil) || pausedUntil <= dateIn(timeZone ?? slackZone, now))
  const { choose, dateInPast } = words.errors
  const wrong = {
    ...(zone === null || (zone !== AS_SLACK_SAYS && timeZone === null) ? { time_zone: choose } : {}),
    ...(weekday === undefined ? { nudge_weekday: choose } : {}),
    ...(weekday !== undefined && weekday > FRIDAY && !weekend
      ? { nudge_weekday: words.settings.form.weekendDay }
      : {}),
    ...(hour === undefined ? { nudge_hour: choose } : {}),
    ...(cadence === null ? { cadence: choose } : {}),
    ...(isPast ? { paused_until: dateInPast } : {}),
  }
  if (weekday === undefined || hour === undefined || cadence === null || Object.keys(wrong).length > 0) {
    return { kind: 'errors', errors: wrong }
  }
  const change = { timeZone, nudgeWeekday: weekday, nudgeHour: hour, weekend, cadence, pausedUntil }
  return { kind: 'read', change }
}

/** Three numbers of weeks, at most two years each; null for anything else. */
function readCadence(value: string | null): Cadence | null {
  if (value === null || !/^\d{1,3}(,\d{1,3}){2}$/.test(value)) return null
  const [first = 0, second = 0, every = 0] = value.split(',').map(Number)
  const isWeeks = (weeks: number) => weeks >= 1 && weeks <= 104
  return [first, second, every].every(isWeeks) ? [first, second, every] : null
}
