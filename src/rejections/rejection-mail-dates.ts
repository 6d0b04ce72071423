/** Month names and their usual short forms in English, German, Spanish and French, in calendar order. */
const monthNames = [
  'january jan januar jänner enero ene janvier janv',
  'february feb februar febrero février fevrier févr fév',
  'march mar märz mär mrz maerz marzo mars',
  'april apr abril abr avril avr',
  'may mai mayo',
  'june jun juni junio juin',
  'july jul juli julio juillet juil',
  'august aug agosto ago août aout',
  'september sep sept septiembre set septembre',
  'october oct oktober okt octubre octobre',
  'november nov noviembre novembre',
  'december dec dezember dez diciembre dic décembre déc',
]

const months: ReadonlyMap<string, number> = new Map(
  monthNames.flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
)

/** Only whole numbers start and end a date: 12026-03-04 and 3/4/20267 hold none. */
const yearFirst =
  /(?<![\p{L}\p{N}./-])(?<year>\d{4})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?![\d/-])/gu
const dayFirst =
  /(?<![\p{L}\p{N}./-])(?<day>\d{1,2})(?:st|nd|rd|th|er|\.|º)?[ -](?:de |of )?(?<name>\p{L}{3,10})\.?,?[ -](?:de |del )?(?<year>\d{4})(?![\d/-])/giu
const monthFirst =
  /(?<!\p{L})(?<name>\p{L}{3,10})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})(?![\d/-])/giu
const numbers =
  /(?<![\p{L}\p{N}./-])(?<one>\d{1,2})(?<mark>[-/.])(?<two>\d{1,2})\k<mark>(?<year>\d{4})(?![\d/-])/gu

type Groups = Record<string, string | undefined>

/**
 * Reads the one date that a line names, as the calendar day that is written there: time of day and offset are
 * not converted. Answers nothing for no date, two different ones, a day that does not exist, a year that is
 * missing or has two digits, and numbers whose order can't be known (03/04/2026; 13/04/2026 and 04/04/2026 can).
 *
 * @param line one line, at most some hundred characters
 */
export function readOneDate(line: string): { day: string; rest: string } | undefined {
  const found: { day: string | undefined; written: string }[] = []
  const patterns: [RegExp, (groups: Groups) => string | undefined][] = [
    [yearFirst, ({ year, month, day }) => calendarDay(year, Number(month), day)],
    [dayFirst, ({ year, name, day }) => calendarDay(year, months.get(name?.toLowerCase() ?? ''), day)],
    [monthFirst, ({ year, name, day }) => calendarDay(year, months.get(name?.toLowerCase() ?? ''), day)],
    [numbers, fromNumbers],
  ]
  for (const [pattern, toDay] of patterns) {
    for (const match of line.matchAll(pattern)) {
      found.push({ day: toDay(match.groups ?? {}), written: match[0] })
    }
  }
  const [first, ...others] = found
  if (first?.day === undefined || others.some((other) => other.day !== first.day)) return undefined
  return { day: first.day, rest: line.replace(first.written, ' ').trim() }
}

function fromNumbers({ one, two, year }: Groups): string | undefined {
  const a = Number(one)
  const b = Number(two)
  if (a > 12) return calendarDay(year, b, one)
  return b > 12 || a === b ? calendarDay(year, a, two) : undefined
}

function calendarDay(year: string | undefined, month: number | undefined, day: string | undefined) {
  if (year === undefined || month === undefined || day === undefined) return undefined
  const iso = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
  const parsed = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(iso) ? iso : undefined
}

/**
 * Whether a no can have been heard on that day: not after `today`, not more than two years before it.
 * Both are YYYY-MM-DD in the member's own zone.
 */
export function isRecentDay(day: string, today: string): boolean {
  const twoYearsBack = `${Number(today.slice(0, 4)) - 2}${today.slice(4)}`
  return day <= today && day >= twoYearsBack
}
