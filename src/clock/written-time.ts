const writers = new Map<string, Intl.DateTimeFormat>()

/** The time of an instant (epoch milliseconds) where somebody is, as people there write it: "14:30". */
export function writtenTime(timeZone: string | null, instant: number, locale: string): string {
  const key = `${locale} ${timeZone}`
  const zone = timeZone ?? 'UTC'
  const writer = writers.get(key) ?? new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: zone })
  writers.set(key, writer)
  return writer.format(instant)
}
