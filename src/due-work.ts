import type { Deps } from './deps.ts'
import { refreshRosters } from './groups/refresh-rosters.ts'
import { tellInactive } from './inactive/tell-inactive.ts'
import { sendDueLessons } from './interviews/send-lessons.ts'
import { cutKindWords, deliverKindWords } from './kind-words/deliver-kind-words.ts'
import { tellLandingSteps } from './landing/tell-landing-steps.ts'
import { sweepDepartures } from './leaving/has-left-since.ts'
import { sendDueLookBacks } from './lessons/send-look-backs.ts'
import { putAwayOldNudges } from './nudges/put-away-old-nudges.ts'
import { sendDueNudges } from './nudges/send-due-nudges.ts'
import { sweep } from './outbox/sweep.ts'
import { lockWindows } from './reports/lock-windows.ts'
import { publishDue } from './reports/publish-due.ts'
import { cutShares } from './shares/cut-shares.ts'
import { sendDueShares } from './shares/send-due-shares.ts'
import { deleteRemovedWorkspaces } from './workspaces/delete-workspace.ts'
import type { SlackAccess } from './workspaces/slack-access.ts'

/**
 * All that time makes due, once a minute: rows say what. Each is safe to repeat, and one process after another
 * may do it.
 */
export async function doDueWork(deps: Deps, access: Pick<SlackAccess, 'keepUp'>): Promise<void> {
  await access.keepUp()
  await deleteRemovedWorkspaces(deps)
  await sendDueLessons(deps)
  await sendDueLookBacks(deps)
  await sweep(deps)
  await sweepDepartures(deps)
  await tellLandingSteps(deps)
  await refreshRosters(deps)
  await sendDueNudges(deps)
  await putAwayOldNudges(deps)
  await sendDueShares(deps)
  await cutShares(deps)
  await deliverKindWords(deps)
  await cutKindWords(deps)
  await lockWindows(deps)
  await publishDue(deps)
  await tellInactive(deps)
}
