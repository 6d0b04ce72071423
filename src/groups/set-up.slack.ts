import type { ViewSubmitAction } from '@slack/bolt'
import type { WebClient } from '@slack/web-api'
import type { Deps } from '../deps.ts'
import { UNKNOWN_PROFILE } from '../members/member.ts'
import { answerSubmission, type FieldErrors } from '../slack/answer-submission.ts'
import { buttonValue } from '../slack/button-value.ts'
import { openModal } from '../slack/open-modal.ts'
import type { RoutedApp } from '../slack/routed-app.ts'
import { type Who, whoOf } from '../slack/who.ts'
import { wordsFor } from '../words/language.ts'
import { askedByClick, type GroupAsked, tell } from './group-asked.ts'
import { groupHere } from './group-here.ts'
import { maySetUp } from './may-set-up.ts'
import { readChannel } from './read-channel.ts'
import { refreshRosters } from './refresh-rosters.ts'
import { setUpGroup } from './set-up-group.ts'
import { readSetUpForm, SET_UP_FIELDS, SET_UP_MODAL, setUpModal } from './set-up-modal.ts'

/** Opens the form; its value is the channel. */
const SET_UP_ACTION = 'set_up_group'

/** `/group setup`: the form, for those who may, in a channel that Onward is in. */
export async function openSetUp(deps: Deps, asked: GroupAsked): Promise<void> {
  const { words, client, who, channel } = asked
  const place = await readChannel(client, channel)
  if (place.kind === 'no channel') return tell(asked, words.group.setUp.inAChannel)
  if (place.kind === 'not invited') return tell(asked, words.group.setUp.inviteFirst)
  // Elsewhere it is the group that they are in: this one is to be set up.
  const here = asked.here?.group.channel === channel ? asked.here : null
  if (!(await maySetUp(deps, client, who, here))) return tell(asked, words.group.setUp.notAllowed)
  const form = here?.group ?? { computer: '', contacts: '', sharesAllowed: true }
  const leads = here?.leads.length ? here.leads : [who.slackUserId]
  const again = { actionId: SET_UP_ACTION, value: channel }
  await openModal(deps, { ...asked, again }, (language) => setUpModal(language, { ...form, channel, leads }))
}

/** The form for setting a group up, opened by its button, and its submission. */
export function listenForSetUp(app: RoutedApp, deps: Deps): void {
  app.action(SET_UP_ACTION, async ({ ack, action, ...click }) => {
    await ack()
    await openSetUp(deps, await askedByClick(deps, click, buttonValue(action)))
  })

  app.view(SET_UP_MODAL, async ({ ack, body, view, client, context }) => {
    const who = whoOf(context, body)
    const work = storeSetUp(deps, client, who, view)
    if (await answerSubmission({ deps, who, ack, work, field: SET_UP_FIELDS.computer, kind: 'group' })) {
      deps.outbox.wake()
      await refreshRosters(deps)
    }
  })
}

/** Whether they may, and where, is asked again: what a form brings back anybody could have made. */
async function storeSetUp(
  deps: Deps,
  client: WebClient,
  who: Who,
  view: ViewSubmitAction['view'],
): Promise<FieldErrors | null> {
  const profile = await deps.profiles.of(client, who.workspaceId, who.slackUserId)
  const words = wordsFor(profile.locale)
  const reading = readSetUpForm(words, view.state.values)
  if (reading.kind === 'errors') return reading.errors
  const channel = view.private_metadata
  const place = await readChannel(client, channel)
  if (place.kind !== 'channel') return { [SET_UP_FIELDS.leads]: words.group.setUp.inviteFirst }
  const here = await groupHere(deps, who, channel)
  const mine = here?.group.channel === channel ? here : null
  if (!(await maySetUp(deps, client, who, mine)))
    return { [SET_UP_FIELDS.leads]: words.group.setUp.notAllowed }
  const { workspaceId, slackUserId } = who
  const people = [...new Set([slackUserId, ...reading.setUp.leads])]
  const profiles = await Promise.all(people.map((person) => deps.profiles.of(client, workspaceId, person)))
  const profileOf = new Map(people.map((person, nth) => [person, profiles[nth] ?? UNKNOWN_PROFILE]))
  const by = { slackUserId, profileOf }
  const about = { workspaceId, channel, name: place.name, timeZone: profile.timeZone, by }
  await setUpGroup(deps, { ...about, setUp: reading.setUp })
  return null
}
