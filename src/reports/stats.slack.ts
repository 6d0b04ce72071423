import type { Deps } from '../deps.ts'
import { type GroupAsked, tell } from '../groups/group-asked.ts'
import { withoutCharts } from '../slack/chart.ts'
import { readReports } from './read-reports.ts'

/** `/group stats`: the newest reports, to whoever is in the group, the same to everybody. */
export async function showStats(deps: Deps, asked: GroupAsked): Promise<void> {
  const { here, words, who, respond } = asked
  if (here?.isIn !== true) return tell(asked, words.group.noGroup)
  const about = { workspaceId: who.workspaceId, groupId: here.group.id }
  const blocks = await readReports(deps, words, about)
  const answer = { response_type: 'ephemeral', text: words.report.quiet } as const
  try {
    await respond({ ...answer, blocks })
  } catch {
    // Not every workspace takes a chart; the table and the sentences say the same.
    await respond({ ...answer, ...withoutCharts({ blocks }) })
  }
}
