import type { Deps } from '../deps.ts'
import { listenForChange } from '../slack/message-change.slack.ts'
import type { RoutedApp } from '../slack/routed-app.ts'
import { readAct } from './act.ts'
import { inactiveNotice, KEEP_EVERYTHING_ACTION } from './inactive-notice.message.ts'
import { keepAll, noteActive } from './note-active.ts'

/** Whatever a member does keeps what is stored about them; so does the button of the notice. */
export function listenForActivity(app: RoutedApp, deps: Deps): void {
  const isNew = onceADay()

  // After what was asked for: nobody waits for this.
  app.use(async ({ body, context, next }) => {
    await next()
    const slackUserId = readAct(body)
    const workspaceId = context.teamId ?? ''
    if (slackUserId === null || !isNew(deps.clock.now(), `${workspaceId}:${slackUserId}`)) return
    try {
      await noteActive(deps, { workspaceId, slackUserId })
      deps.outbox.wake()
    } catch (error) {
      deps.log.error('that a member was here can not be noted', { error })
    }
  })

  listenForChange(app, deps, KEEP_EVERYTHING_ACTION, inactiveNotice, (click) => keepAll(deps, click))
}

const DAY_MS = 24 * 60 * 60 * 1_000

/** Whether something was not seen yet on the day (UTC) of `now`; holds no more than one day's. */
function onceADay(): (now: number, key: string) => boolean {
  const seen = new Set<string>()
  let today = 0
  return (now, key) => {
    const day = Math.floor(now / DAY_MS)
    if (day !== today) seen.clear()
    today = day
    if (seen.has(key)) return false
    seen.add(key)
    return true
  }
}
