import type { KnownBlock } from '@slack/types'
import { dateIn, writtenDate } from '../clock/local-date.ts'
import { readWorkspace, type Scope } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { paragraph } from '../slack/blocks.ts'
import { fill } from '../words/fill.ts'
import type { Language } from '../words/language.ts'
import { timeZoneOf } from '../workspaces/time-zone-of.ts'
import { reportBlocks, reportLines, reportSmallPrint } from './report-blocks.ts'
import { COMMUNITY, scopeOfGroup } from './report-scope.ts'
import { windowOf } from './report-window.ts'
import { type PublishedReport, reportsOf } from './reports.store.ts'
import { shownReport } from './shown-report.ts'
import { findNextPublishAt } from './windows.store.ts'

/** The newest, and so many before it. */
const REPORTS = 7

/**
 * Everything that a member of a group can open of its reports, and a lead no more: the newest of the group
 * and of the community, and what came out before. Only what was published is read, so a view over several
 * windows adds nothing.
 */
export async function readReports(
  deps: Pick<Deps, 'database'>,
  words: Language,
  { workspaceId, groupId }: { workspaceId: string; groupId: string },
): Promise<KnownBlock[]> {
  return readWorkspace(deps.database, workspaceId, async (scope) => [
    ...(await blocksOf(scope, words, scopeOfGroup(groupId), { always: true })),
    ...(await blocksOf(scope, words, COMMUNITY, { always: false })),
    ...reportSmallPrint(words),
  ])
}

async function blocksOf(
  scope: Scope,
  words: Language,
  reportScope: string,
  { always }: { always: boolean },
): Promise<KnownBlock[]> {
  const [newest, ...earlier] = await reportsOf(scope, reportScope, REPORTS)
  if (newest === undefined) return always ? [paragraph(await notYet(scope, words, reportScope))] : []
  // Of a community without a report there is nothing to show: that is no news about anybody.
  if (!always && newest.report.kind === 'none') return []
  const shown = await shownReport(scope, words, reportScope, newest)
  const past = earlier.length === 0 ? [] : [await overTime(scope, words, earlier)]
  return [...reportBlocks(words, shown, { chart: always }), ...past]
}

async function overTime(
  scope: Scope,
  words: Language,
  reports: readonly PublishedReport[],
): Promise<KnownBlock> {
  const zone = await timeZoneOf(scope)
  const lines = reports.map((published) => {
    const { endsOn } = windowOf(zone, published.windowId)
    return `${writtenDate(endsOn, words.locale)}: ${reportLines(words, published).join(' ')}`
  })
  return paragraph([words.report.overTime, ...lines].join('\n'))
}

async function notYet(scope: Scope, words: Language, reportScope: string): Promise<string> {
  const at = await findNextPublishAt(scope, reportScope)
  if (at === null) return words.report.later
  const day = writtenDate(dateIn(await timeZoneOf(scope), at), words.locale)
  return fill(words.report.notYet, { day })
}
