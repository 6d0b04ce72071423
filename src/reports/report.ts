import { z } from 'zod'
import type { REASONS_GIVEN, STAGES } from '../rejections/rejection.ts'

/** A number as a report shows it: blurred, or too few to say. */
const number = z.union([z.int().positive(), z.literal('few')])

/** One with enough people; the most first in a report. */
const company = z.strictObject({ companyId: z.string(), people: z.int().positive() })

/**
 * Everything that a published report can say. What is not in here can not reach a lead: the displayed
 * values alone are stored, and read back through this.
 */
export const reportSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({
    kind: z.literal('small'),
    people: z.int().positive(),
    /** How many of those people reached an interview, compared with half of them. */
    interview: z.enum(['less', 'about', 'more']),
  }),
  z.strictObject({
    kind: z.literal('full'),
    people: z.int().positive(),
    stages: z.strictObject({
      applied: number,
      first_call: number,
      interview: number,
      final_round: number,
    } satisfies Record<(typeof STAGES)[number], unknown>),
    reasons: z.strictObject({
      none: number,
      better_qualified: number,
      better_connected: number,
      experience: number,
      pay: number,
      place_or_permit: number,
      role_closed: number,
      other: number,
    } satisfies Record<(typeof REASONS_GIVEN)[number], unknown>),
    companies: z.array(company),
  }),
  z.strictObject({ kind: z.literal('companies'), companies: z.array(company).nonempty() }),
])

/** What is published for one scope and one window, once. */
export type Report = z.infer<typeof reportSchema>

/** The one answer for every cause of there being nothing to say. */
export const NO_REPORT: Report = { kind: 'none' }
