import { useEffect, useState } from 'preact/hooks'

const LOCALE = 'en-GB'

/** "19:24" at `instant` (epoch milliseconds) in an IANA zone. */
export function timeIn(tz: string, instant: number): string {
  return format(tz, { hour: '2-digit', minute: '2-digit' }, instant)
}

/** "Sunday 22 November". */
export function dayIn(tz: string, instant: number): string {
  return format(tz, { weekday: 'long', day: 'numeric', month: 'long' }, instant).replace(',', '')
}

/** "Sun 19:24", for somebody whose day may be another one. */
export function shortDayTimeIn(tz: string, instant: number): string {
  return format(tz, { weekday: 'short', hour: '2-digit', minute: '2-digit' }, instant).replace(',', '')
}

/** "22 November 2026, 19:24:05". */
export function exactTimeIn(tz: string, instant: number): string {
  const style = { day: 'numeric', month: 'long', year: 'numeric' } as const
  const time = { hour: '2-digit', minute: '2-digit', second: '2-digit' } as const
  return format(tz, { ...style, ...time }, instant).replace(' at ', ', ')
}

/** A message's `ts` as an instant, epoch milliseconds. */
export function instantOf(ts: string): number {
  return Number(ts) * 1_000
}

const formats = new Map<string, Intl.DateTimeFormat>()

function format(tz: string, style: Intl.DateTimeFormatOptions, instant: number): string {
  const key = `${tz} ${Object.keys(style).join()} ${style.weekday ?? ''}`
  let known = formats.get(key)
  if (known === undefined) {
    known = new Intl.DateTimeFormat(LOCALE, { ...style, timeZone: tz })
    formats.set(key, known)
  }
  return known.format(instant)
}

/** The playground's instant, `offset` milliseconds ahead of the computer's; looks again every second. */
export function useNow(offset: number): number {
  const [now, setNow] = useState(() => Date.now() + offset)
  useEffect(() => {
    setNow(Date.now() + offset)
    const timer = setInterval(() => setNow(Date.now() + offset), 1_000)
    return () => clearInterval(timer)
  }, [offset])
  return now
}
