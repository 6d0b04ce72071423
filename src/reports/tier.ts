/** How a report is made for a group or a community of that many counted members. */
export type Tier = 'none' | 'S' | 'M' | 'L'

/** The blur of each cell of a tier, and what a blurred number has to reach to be shown. */
export type Blur = {
  /** Epsilon of the number of people who logged a no. */
  readonly people: number
  /** Epsilon of the number of people who reached an interview; small groups only. */
  readonly interview: number
  /** Epsilon of each stage and of each reason. */
  readonly cell: number
  /** Epsilon of each company. */
  readonly company: number
  /** The least blurred number that is shown. */
  readonly threshold: number
  readonly companyThreshold: number
}

const SMALLEST = { S: 7, M: 60, L: 500 } as const

/** From so many counted members on, a report comes out each week. */
const WEEKLY_FROM = 2_000
const LONG_UNDER = 15

export const BLURS: Readonly<Record<Exclude<Tier, 'none'>, Blur>> = {
  S: { people: 0.8, interview: 0.7, cell: 0, company: 0, threshold: 7, companyThreshold: 0 },
  M: { people: 0.5, interview: 0, cell: 0.5, company: 0, threshold: 10, companyThreshold: 0 },
  L: { people: 0.2, interview: 0, cell: 0.2, company: 0.25, threshold: 17, companyThreshold: 63 },
}

/** No number stands for fewer exact people than these. */
export const FLOOR = 5
export const COMPANY_FLOOR = 10

/** A person adds at most so many companies. */
export const COMPANIES_EACH = 3

/** The tier for that many members who chose to be counted, less leads. */
export function tierFor(counted: number): Tier {
  if (counted >= SMALLEST.L) return 'L'
  if (counted >= SMALLEST.M) return 'M'
  return counted >= SMALLEST.S ? 'S' : 'none'
}

/** How many weeks a window has for that many counted members. */
export function windowWeeksFor(counted: number): 1 | 4 | 8 {
  if (counted >= WEEKLY_FROM) return 1
  return counted < LONG_UNDER ? 8 : 4
}
