import type { Scope } from '../db/scope.ts'
import { groupById } from '../groups/group-by-id.ts'
import { companyNames } from '../rejections/company-names.ts'
import { fill } from '../words/fill.ts'
import type { Language } from '../words/language.ts'
import { timeZoneOf } from '../workspaces/time-zone-of.ts'
import { companyAsShown } from './company-as-shown.ts'
import type { ShownReport } from './report-blocks.ts'
import { groupOf } from './report-scope.ts'
import { windowOf } from './report-window.ts'
import type { PublishedReport } from './reports.store.ts'

/** A published report with all that is shown around it. */
export async function shownReport(
  scope: Scope,
  words: Language,
  reportScope: string,
  { windowId, report }: PublishedReport,
): Promise<ShownReport> {
  const { startsOn, endsOn } = windowOf(await timeZoneOf(scope), windowId)
  const groupId = groupOf(reportScope)
  const group = groupId === null ? null : await groupById(scope, groupId)
  const companies = 'companies' in report ? report.companies.map(({ companyId }) => companyId) : []
  return {
    title: group === null ? words.report.communityTitle : fill(words.report.title, { group: group.name }),
    ...{ startsOn, endsOn, report },
    companies: new Map(
      [...(await companyNames(scope, companies))].map(([id, name]) => [id, companyAsShown(name)] as const),
    ),
  }
}
