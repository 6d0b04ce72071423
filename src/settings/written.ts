/** A weekday's name in a language: Monday is 1. */
export function weekdayName(weekday: number, locale: string): string {
  // 1 January 2024 was a Monday.
  const day = Date.UTC(2024, 0, weekday)
  return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(day)
}

/** An hour of the day as a language writes it. */
export function hourName(hour: number, locale: string): string {
  const time = { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat(locale, time).format(Date.UTC(2024, 0, 1, hour))
}

/** A language's name in itself, as the first word of a line. */
export function languageName(language: string): string {
  return capital(new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language)
}

export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
