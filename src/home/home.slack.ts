import { z } from 'zod'
import type { Deps } from '../deps.ts'
import { FORGET_ME_ACTION, openForgetMeModal } from '../members/forget-me.slack.ts'
import { UNKNOWN_PROFILE } from '../members/member.ts'
import { openEntriesModal, SHOW_ENTRIES_ACTION } from '../rejections/entries.slack.ts'
import { buttonValue } from '../slack/button-value.ts'
import { openerOf, openModal } from '../slack/open-modal.ts'
import type { RoutedApp } from '../slack/routed-app.ts'
import { whoOf } from '../slack/who.ts'
import { HELP_ACTION, helpModal } from './first-blocks.ts'
import { HOME_PAGE_ACTIONS, readHomePage } from './home-pages.ts'
import { leafHome } from './leaf-home.ts'
import { seeHome } from './see-home.ts'

const clickOnHome = z.object({
  user: z.object({ id: z.string() }),
  view: z.object({ type: z.literal('home') }),
  actions: z.array(z.object({ action_ts: z.string().optional() })).default([]),
})

/** The Home tab. An event that comes twice or late shows the same. */
export function listenForHome(app: RoutedApp, deps: Deps): void {
  app.event('app_home_opened', async ({ event, context, client }) => {
    if (event.tab !== 'home') return
    const who = { workspaceId: context.teamId ?? '', slackUserId: event.user }
    const profile = await deps.profiles.of(client, who.workspaceId, who.slackUserId)
    await seeHome(deps, { ...who, profile, opening: true, happenedAt: Number(event.event_ts) * 1_000 })
  })

  // Whoever clicks on Home has it in view: it follows what the click changes, and what comes after.
  app.use(async ({ body, context, next }) => {
    await next()
    const click = clickOnHome.safeParse(body)
    if (!click.success) return
    const who = whoOf(context, click.data)
    const profile = deps.profiles.remembered(who.workspaceId, who.slackUserId) ?? UNKNOWN_PROFILE
    const [clicked] = click.data.actions
    const happenedAt = Number(clicked?.action_ts ?? Number.NaN) * 1_000
    await seeHome(deps, { ...who, profile, opening: false, happenedAt })
  })

  for (const actionId of Object.values(HOME_PAGE_ACTIONS)) {
    app.action(actionId, async ({ ack, action, body, context }) => {
      await ack()
      const page = readHomePage(buttonValue(action))
      if (page !== null) await leafHome(deps, { ...whoOf(context, body), ...page })
    })
  }

  app.action(HELP_ACTION, async (click) => {
    await click.ack()
    await openModal(deps, openerOf(click), helpModal)
  })

  app.action(SHOW_ENTRIES_ACTION, async (click) => {
    await click.ack()
    await openEntriesModal(deps, openerOf(click))
  })

  app.action(FORGET_ME_ACTION, async (click) => {
    await click.ack()
    await openForgetMeModal(deps, openerOf(click))
  })
}
