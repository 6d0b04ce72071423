import { writtenDate } from '../clock/local-date.ts'
import { homeGroupIdOf } from '../groups/home-group.ts'
import type { HomeSection } from '../home/home-section.ts'
import { header, paragraph, smallPrint } from '../slack/blocks.ts'
import { fill } from '../words/fill.ts'
import { reportLines } from './report-blocks.ts'
import { scopeOfGroup } from './report-scope.ts'
import { reportsOf } from './reports.store.ts'
import { shownReport } from './shown-report.ts'

/** The newest report of the member's home group, in words: charts and tables are for messages. */
export const reportsSection: HomeSection = {
  name: 'report',
  most: { blocks: 5, bytes: 8_000 },
  async draw({ scope, member, words }) {
    const groupId = await homeGroupIdOf(scope, member)
    if (groupId === null) return []
    const reportScope = scopeOfGroup(groupId)
    const [newest] = await reportsOf(scope, reportScope, 1)
    if (newest === undefined) return []
    const { title, startsOn, endsOn, report } = await shownReport(scope, words, reportScope, newest)
    const day = (date: string) => writtenDate(date, words.locale)
    const window = fill(words.report.window, { from: day(startsOn), to: day(endsOn) })
    return [
      header(title),
      paragraph(reportLines(words, { report }).join(' ')),
      smallPrint(window),
      smallPrint(words.report.howToRead),
    ]
  },
}
