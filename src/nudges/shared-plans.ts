import { dateIn, type LocalDate } from '../clock/local-date.ts'
import { type NudgePlan, type NudgePlanInput, planNudge } from './plan-nudge.ts'

/** What was reckoned at one instant. Members share zones and hours: calendars cost more than everything else. */
export type SharedPlans = {
  plan(input: NudgePlanInput): NudgePlan | null
  today(timeZone: string | null): LocalDate
}

let latest: SharedPlans & { readonly now: number } = plansAt(Number.NaN)

/** Plans for members whose turn is at the same instant (epoch milliseconds): what is the same is reckoned once. */
export function sharedPlans(now: number): SharedPlans {
  if (latest.now !== now) latest = plansAt(now)
  return latest
}

const MOST_PLANS = 10_000

function plansAt(now: number): SharedPlans & { readonly now: number } {
  const plans = new Map<string, NudgePlan | null>()
  const dates = new Map<string | null, LocalDate>()
  return {
    now,
    plan(input) {
      const key = keyOf(input)
      const known = plans.get(key)
      if (known !== undefined) return known
      if (plans.size >= MOST_PLANS) plans.clear()
      const plan = planNudge(input)
      plans.set(key, plan)
      return plan
    },
    today(timeZone) {
      const date = dates.get(timeZone) ?? dateIn(timeZone, now)
      dates.set(timeZone, date)
      return date
    },
  }
}

function keyOf(input: NudgePlanInput): string {
  const { timeZone, weekday, hour, weekend, silent, now } = input
  const { pausedUntil, readyOn, lastNudgeAt, slotAt } = input
  return `${timeZone} ${weekday} ${hour} ${weekend} ${silent} ${now} ${pausedUntil} ${readyOn} ${lastNudgeAt} ${slotAt}`
}
