import type { MessageShortcut } from '@slack/bolt'
import { z } from 'zod'
import type { Deps } from '../deps.ts'
import { answerSubmission, type FieldErrors } from '../slack/answer-submission.ts'
import { buttonValue } from '../slack/button-value.ts'
import { openerOf, openModal } from '../slack/open-modal.ts'
import { overList } from '../slack/over-list.ts'
import type { RoutedApp } from '../slack/routed-app.ts'
import { updateView } from '../slack/update-view.ts'
import { whoOf } from '../slack/who.ts'
import { wordsFor } from '../words/language.ts'
import { KEEP_LINK_MODAL, keepLinkModal, readKeepLinkForm } from './keep-link-modal.ts'
import { dropLink, keepLinks } from './keep-links.ts'
import { DROP_LINK_ACTION, keptLinksModal } from './kept-links-modal.ts'
import { linksIn, webLink } from './links-in.ts'
import { refreshPeopleModal } from './people.slack.ts'
import { KEEP_LINK_ACTION, PEOPLE_MODAL, SHOW_LINKS_ACTION } from './people-modal.ts'

/** The message shortcut. */
export const KEEP_FOR_SOMEBODY = 'keep_for_somebody'

/** A button's value takes 2,000 characters. */
const MAX_BUTTON_VALUE = 2_000

const url = z.string().optional().catch(undefined)
const attachments = z
  .array(z.object({ from_url: url, original_url: url, title_link: url }))
  .max(100)
  .catch([])

/** "Keep for somebody": a link out of a message, or typed. */
export function listenForKeptLinks(app: RoutedApp, deps: Deps): void {
  app.shortcut<MessageShortcut>(
    { callback_id: KEEP_FOR_SOMEBODY, type: 'message_action' },
    async ({ ack, body, client, respond, context }) => {
      await ack()
      const { message } = body
      const links = linksIn({ text: message.text, attachments: attachments.parse(message.attachments) })
      const who = whoOf(context, body)
      const value = links.join('\n')
      const again = {
        actionId: KEEP_LINK_ACTION,
        value: value !== '' && value.length <= MAX_BUTTON_VALUE ? value : 'keep',
      }
      const opener = { client, who, triggerId: body.trigger_id, respond, again }
      await openModal(deps, opener, () => keepLinkModal(deps, who, links))
      await deps.profiles.of(client, who.workspaceId, who.slackUserId)
    },
  )

  app.action(KEEP_LINK_ACTION, async (click) => {
    await click.ack()
    const opener = openerOf(click)
    const links = buttonValue(click.action)
      .split('\n')
      .map(webLink)
      .filter((link) => link !== null)
    await openModal(deps, opener, async () => {
      const form = await keepLinkModal(deps, opener.who, links.length === 0 ? null : links)
      return overList(form, click.body.view, PEOPLE_MODAL)
    })
  })

  app.action(SHOW_LINKS_ACTION, async (click) => {
    await click.ack()
    const opener = openerOf(click)
    await openModal(deps, opener, () => keptLinksModal(deps, opener.who))
  })

  app.action(DROP_LINK_ACTION, async ({ ack, action, body, client, context }) => {
    await ack()
    const who = whoOf(context, body)
    await dropLink(deps, { ...who, linkId: buttonValue(action) })
    deps.outbox.wake()
    if (body.view === undefined) return
    await updateView(client, { view_id: body.view.id }, await keptLinksModal(deps, who))
  })

  app.view(KEEP_LINK_MODAL, async ({ ack, body, view, client, context }) => {
    const who = whoOf(context, body)
    const work = async (): Promise<FieldErrors | null> => {
      const profile = await deps.profiles.of(client, who.workspaceId, who.slackUserId)
      const words = wordsFor(profile.locale)
      const reading = readKeepLinkForm(words, view.state.values)
      if (reading.kind === 'errors') return reading.errors
      const kept = await keepLinks(deps, { ...who, ...reading, profile, origin: view.id })
      return kept === 'gone' ? { person: words.people.gone } : null
    }
    const submission = { deps, who, ack, work: work(), field: 'links', kind: 'kept link' }
    if (!(await answerSubmission(submission))) return
    deps.outbox.wake()
    await refreshPeopleModal(deps, client, who, view)
  })
}
