import type { Template } from './fill.ts'

/** The settings. `title`, `close`, `save` and the names of rows take 24 characters; choices and fields 75. */
export type SettingsWords = Readonly<Record<'title' | 'close' | 'save' | 'change' | 'answer', string>> & {
  readonly nudges: Readonly<Record<'name' | 'weekendToo' | 'noWeekend' | 'silent', string>> & {
    readonly when: Template<'weekday' | 'time' | 'zone'>
    readonly cadence: Template<'first' | 'second' | 'every'>
    readonly paused: Template<'day'>
  }
  readonly writing: Readonly<Record<'name' | 'lookBackOn' | 'lookBackOff', string>> & {
    readonly language: Template<'language'>
    readonly tone: Template<'tone'>
  }
  readonly sharing: Readonly<
    Record<'name' | 'notAsked' | 'counted' | 'notCounted' | 'kindWordsOn' | 'kindWordsOff', string>
  > & { readonly homeGroup: Template<'group'> }
  readonly roughPatch: Readonly<Record<'name' | 'off', string>> & { readonly on: Template<'day'> }
  /** What is stored, who could read it, what is counted: on the same screen as the settings. */
  readonly privacy: Readonly<Record<'stored' | 'keeper' | 'counted', string>>
  readonly form: SettingsFormWords
}

type SettingsFormWords = Readonly<
  Record<
    | 'timeZone'
    | 'timeZoneHint'
    | 'asSlackSays'
    | 'weekday'
    | 'hour'
    | 'weekend'
    | 'weekendOption'
    | 'weekendDay'
    | 'cadence'
    | 'pausedUntil'
    | 'pausedUntilHint'
    | 'language'
    | 'tone'
    | 'toneHint'
    | 'lookBack'
    | 'lookBackOption'
    | 'countedWhat'
    | 'countedKept'
    | 'countedNotPromised'
    | 'counted'
    | 'countedYes'
    | 'countedNo'
    | 'kindWords'
    | 'kindWordsGroups'
    | 'kindWordsNobody'
    | 'homeGroup'
    | 'homeGroupHint',
    string
  >
> & {
  readonly asSlackSaysIt: Template<'what'>
  readonly cadenceOption: Template<'first' | 'second' | 'every'>
}

/** A rough patch. `quiet` texts are for the lock screen; buttons take 75 characters, and stay under 30. */
export type RoughPatchWords = {
  /** What changes, and who is told. */
  readonly does: string
  readonly toldToNobody: string
  /** The offer names no number, and says nothing about the member. */
  readonly offer: Readonly<
    Record<'quiet' | 'text' | 'on' | 'notNow' | 'afterOn' | 'afterNotNow' | 'afterOff', string>
  >
  readonly ask: Readonly<Record<'quiet' | 'text' | 'question' | 'keep' | 'off' | 'afterOff', string>> & {
    readonly afterKeep: Template<'day'>
  }
}
