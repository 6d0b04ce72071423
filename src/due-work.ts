import { setImmediate as nextTurn } from 'node:timers/promises'
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

/** All that time makes due, in its order. Each is safe to repeat, and one process after another may do it. */
const DUE_WORK: readonly ((deps: Deps) => Promise<unknown>)[] = [
  deleteRemovedWorkspaces,
  sendDueLessons,
  sendDueLookBacks,
  sweep,
  sweepDepartures,
  tellLandingSteps,
  refreshRosters,
  sendDueNudges,
  putAwayOldNudges,
  sendDueShares,
  cutShares,
  deliverKindWords,
  cutKindWords,
  lockWindows,
  publishDue,
  tellInactive,
]

/** Does what is due, once a minute: rows say what. Whoever waits to be answered has a turn before each part of it. */
export async function doDueWork(deps: Deps, access: Pick<SlackAccess, 'keepUp'>): Promise<void> {
  await access.keepUp()
  for (const work of DUE_WORK) {
    await nextTurn()
    await work(deps)
  }
}
