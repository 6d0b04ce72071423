import ICAL from 'ical.js'

/** Something that is planned: on a whole day, or from one instant on (epoch milliseconds). */
export type CalendarItem = {
  /** The same in every export of the same thing. */
  readonly uid: string
  readonly at: { readonly date: string } | { readonly instant: number; readonly minutes: number }
  readonly title: string
}

const MINUTE_MS = 60_000

/** A calendar after RFC 5545: whole days as dates, everything else as instants in UTC. */
export function writeCalendar(items: readonly CalendarItem[], exportedAt: number): string {
  const calendar = new ICAL.Component('vcalendar')
  calendar.addPropertyWithValue('version', '2.0')
  calendar.addPropertyWithValue('prodid', '-//Onward//Export//EN')
  for (const { uid, at, title } of items) {
    const event = new ICAL.Component('vevent')
    event.addPropertyWithValue('uid', `${uid}@onward`)
    event.addPropertyWithValue('dtstamp', utc(exportedAt))
    if ('date' in at) {
      event.addPropertyWithValue('dtstart', ICAL.Time.fromDateString(at.date))
    } else {
      event.addPropertyWithValue('dtstart', utc(at.instant))
      event.addPropertyWithValue('dtend', utc(at.instant + at.minutes * MINUTE_MS))
    }
    event.addPropertyWithValue('summary', oneLine(title))
    calendar.addSubcomponent(event)
  }
  return `${calendar.toString()}\r\n`
}

function utc(instant: number): ICAL.Time {
  return ICAL.Time.fromJSDate(new Date(instant), true)
}

/** A bare carriage return or another control would end a line, or has no place in one. */
function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')
}
