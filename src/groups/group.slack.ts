import type { Deps } from '../deps.ts'
import { showStats } from '../reports/stats.slack.ts'
import type { RoutedApp } from '../slack/routed-app.ts'
import { askedByCommand, tell } from './group-asked.ts'
import { parseGroupCommand } from './parse-group-command.ts'
import { openSetUp } from './set-up.slack.ts'
import { openTopic, openTopics } from './topics.slack.ts'

/** `/group` and its sub-commands. Every answer is shown to whoever typed it alone. */
export function listenForGroupCommand(app: RoutedApp, deps: Deps): void {
  app.command('/group', async ({ command, ack, client, context, respond }) => {
    await ack()
    const asked = await askedByCommand(deps, { command, client, respond, context })
    const parsed = parseGroupCommand(command.text)
    if (parsed.kind === 'setup') return openSetUp(deps, asked)
    if (asked.here?.isIn !== true) return tell(asked, asked.words.group.noGroup)
    if (parsed.kind === 'stats') return showStats(deps, asked)
    if (parsed.kind === 'topic') return openTopic(deps, asked, parsed.text)
    if (parsed.kind === 'topics') return openTopics(deps, asked)
    return tell(asked, asked.words.group.help)
  })
}
