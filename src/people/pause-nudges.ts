import { dateIn, type LocalDate } from '../clock/local-date.ts'
import { inWorkspace } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { isLanded } from '../landing/is-landed.ts'
import { knowMember } from '../members/know-member.ts'
import type { Profile } from '../members/member.ts'
import { changeSettings } from '../settings/change-settings.ts'
import { settingsOf } from '../settings/settings-of.ts'
import type { Who } from '../slack/who.ts'
import { type PauseReading, readPause } from './read-pause.ts'

type PauseDeps = Pick<Deps, 'database' | 'clock' | 'random' | 'profiles'>

/**
 * Pauses nudges for as long as a member typed, and says until when; what is not understood, or is past,
 * changes nothing. Repeating is safe.
 */
export async function pauseNudges(
  deps: PauseDeps,
  pause: Who & { profile: Profile; howLong: string },
): Promise<PauseReading> {
  const today = dateIn(pause.profile.timeZone, deps.clock.now())
  const reading = readPause(pause.howLong, { today, monthFirst: writesMonthFirst(pause.profile.locale) })
  if (reading.kind === 'read')
    await changeSettings(deps, { ...pause, changes: { pausedUntil: reading.until } })
  return reading
}

/** Ends a pause. Says whether there was one, and whether nudges can come now. Repeating is safe. */
export async function resumeNudges(
  deps: PauseDeps,
  resume: Who & { profile: Profile },
): Promise<'resumed' | 'landed' | 'was not paused'> {
  const now = deps.clock.now()
  const state = await inWorkspace(deps.database, resume.workspaceId, async (scope) => {
    const member = await knowMember(scope, { random: deps.random, now }, resume)
    const { pausedUntil } = await settingsOf(scope, member.id)
    return {
      isPaused: isPausedOn(pausedUntil, dateIn(member.timeZone, now)),
      landed: await isLanded(scope, member.id),
    }
  })
  if (!state.isPaused) return 'was not paused'
  await changeSettings(deps, { ...resume, changes: { pausedUntil: null } })
  return state.landed ? 'landed' : 'resumed'
}

/** Whether nudges are paused on a local date. `pausedUntil` is the date from which they come again. */
export function isPausedOn(pausedUntil: LocalDate | null, today: LocalDate): boolean {
  return pausedUntil !== null && pausedUntil > today
}

/** Whether 3/4 is the fourth of March to somebody with that locale. */
function writesMonthFirst(locale: string | null): boolean {
  return locale === null || /^en[-_](?:US|PH|BZ)$/i.test(locale)
}
