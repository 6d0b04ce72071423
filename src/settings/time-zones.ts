import type { PlainTextOption } from '@slack/types'
import { plain } from '../slack/blocks.ts'

/** Slack takes this many options in a group, and a hundred groups. */
const GROUP_SIZE = 100

let zonesKnown: readonly string[] | undefined

/** Every zone that can be chosen, by its IANA name. Asked for when it is needed: a start has no time for it. */
function allZones(): readonly string[] {
  zonesKnown ??= ['UTC', ...Intl.supportedValuesOf('timeZone')]
  return zonesKnown
}

/** A zone as people say it: the place, with the country where its name has one. */
export function zoneName(zone: string): string {
  const [, ...place] = zone.split('/')
  const [last = zone, ...before] = place.reverse()
  const said = before.length === 0 ? last : `${last} (${before.join(', ')})`
  return said.replaceAll('_', ' ')
}

/**
 * Intl has no names of places, but says such as "hora de Nueva York": what follows these words is the place. As
 * Mexico writes it, never with a short name such as CET in its place.
 */
const PLACES = new Map([['es', { locale: 'es-MX', before: 'hora de ' }]])
const named = new Map<string, string>()

/** A zone in a sentence, named as the language names it: Nueva York, Portugal. */
export function zoneInWords(zone: string, locale: string): string {
  const places = PLACES.get(new Intl.Locale(locale).language)
  if (places === undefined || !zone.includes('/')) return zoneName(zone)
  const format = { timeZone: zone, timeZoneName: 'shortGeneric' } as const
  const parts = () => new Intl.DateTimeFormat(places.locale, format).formatToParts(0)
  const key = `${places.locale} ${zone}`
  const said = named.get(key) ?? parts().find(({ type }) => type === 'timeZoneName')?.value ?? ''
  named.set(key, said)
  return said.startsWith(places.before) ? said.slice(places.before.length) : zoneName(zone)
}

export type ZoneGroup = { readonly label: string; readonly options: readonly PlainTextOption[] }

/**
 * Every zone as options of a menu, by part of the world: Slack's menus are searched by typing, on a phone too.
 * A part with more zones than a group takes is cut by the alphabet. `also` is offered where the list lacks it.
 */
export function zoneGroups(also: string | null): readonly ZoneGroup[] {
  const all = allZones()
  const zones = also === null || all.includes(also) ? all : [...all, also]
  const byPart = Map.groupBy(zones, (zone) => zone.split('/')[0] ?? zone)
  return [...byPart].flatMap(([part, inPart]) => {
    const options = inPart
      .map((zone): PlainTextOption => ({ text: plain(zoneName(zone)), value: zone }))
      .sort((a, b) => (a.text.text < b.text.text ? -1 : 1))
    if (options.length <= GROUP_SIZE) return [{ label: part, options }]
    const half = Math.ceil(options.length / 2)
    return [options.slice(0, half), options.slice(half)].map((some) => ({
      label: `${part}, ${initialOf(some.at(0))}–${initialOf(some.at(-1))}`,
      options: some,
    }))
  })
}

function initialOf(option: PlainTextOption | undefined): string {
  return option?.text.text.slice(0, 1) ?? ''
}
