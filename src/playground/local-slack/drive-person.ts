import type { StoredView } from './accept-view.ts'
import { clickElement } from './clicks.ts'
import type { SlackCore } from './core.ts'
import type { DeliveryReply } from './deliveries.ts'
import { emitEvent } from './events.ts'
import { interact, toldBy } from './interact.ts'
import { asObject, copyOf, type JsonObject } from './json.ts'
import { addMessage, wireMessage } from './messages.ts'
import { wireUser } from './methods/users.ts'
import { closeModal, fillModal, submitModal } from './modal-steps.ts'
import { asTyped, channelPart, commandBody, interactionBase } from './payloads.ts'
import type { OpenView, PersonDriver, SeenMessage } from './person.ts'
import { applyResponse } from './respond.ts'
import { seenMessage, seenView } from './seen.ts'
import { SlackError } from './slack-error.ts'
import type { Person } from './workspace.ts'

/** The keyboard and the eyes of one person. */
export function drivePerson(core: SlackCore, person: Person): PersonDriver {
  const { workspace, views, changes, manifest } = core
  const dm = () => workspace.dmWith(person.id)
  const fromBot = () => dm().messages.filter((message) => message.fromBot)
  const top = () => views.stackOf(person.id).at(-1)
  let read = 0

  const nextDm = () =>
    changes.until(() => {
      const next = fromBot()[read]
      if (next) read += 1
      return next && seenMessage(next)
    }, `another DM to ${person.name}`)

  return {
    id: person.id,
    types: (command, text = '', where = { channel: dm().id }) =>
      typeCommand(core, person, command, text, where.channel),
    modal: (is = () => true) =>
      changes.until(() => findSeen(views.stackOf(person.id).slice(-1), is), `a modal of ${person.name}'s`),
    get hasNoModal() {
      return top() === undefined
    },
    fills: (modal, values) => fillModal(core, modal.id, values),
    submits: (modal, options = {}) => submitModal(core, person, modal.id, options.evenIfRefused ?? false),
    closes: (modal, options = {}) => closeModal(core, person, modal.id, options.all ?? false),
    clicks: (click) => clickElement(core, person, click),
    shortcut: async (callbackId) => {
      if (!manifest.globalShortcuts.includes(callbackId))
        throw new Error(`No global shortcut "${callbackId}"`)
      const trigger_id = core.triggers.issue({ person: person.id })
      const body = { type: 'shortcut', callback_id: callbackId, trigger_id, action_ts: workspace.nextTs() }
      return toldBy(await interact(core, 'shortcut', { ...interactionBase(core, person), ...body }))
    },
    messageShortcut: (callbackId, on) => runMessageShortcut(core, person, callbackId, on),
    writes: (text, where) => write(core, person, text, where?.channel ?? dm().id),
    opensHome: (tab = 'home') => {
      const home = views.homeOf(person.id)
      const view = tab === 'home' && home ? { view: copyOf(home) } : {}
      emitEvent(core, 'app_home_opened', {
        type: 'app_home_opened',
        user: person.id,
        channel: dm().id,
        tab,
        ...view,
      })
    },
    home: (is = () => true) =>
      changes.until(() => findSeen([views.homeOf(person.id)], is), `the Home of ${person.name}`),
    dms: () => fromBot().map(seenMessage),
    nextDm,
    dm: (is) => changes.until(() => fromBot().map(seenMessage).find(is), `a certain DM to ${person.name}`),
    ephemerals: (channel) =>
      workspace.ephemerals
        .filter((one) => one.ephemeralTo === person.id && (!channel || one.channel === channel))
        .map(seenMessage),
    joins: (channel) => changeMembership(core, person, channel, 'joined'),
    leaves: (channel) => changeMembership(core, person, channel, 'left'),
    becomes: (changed) => {
      Object.assign(person, changed)
      emitEvent(core, 'user_change', { type: 'user_change', user: wireUser(core, person, true) })
    },
  }
}

function findSeen(list: (StoredView | undefined)[], is: (view: OpenView) => boolean): OpenView | undefined {
  return list.flatMap((view) => (view ? [seenView(view)] : [])).find(is)
}

async function typeCommand(core: SlackCore, person: Person, command: string, text: string, channel: string) {
  if (!core.manifest.commands.includes(command)) throw new Error(`${command} is not a valid command.`)
  const body = commandBody(core, person, { command, text: text.trim(), channel })
  let answer: SeenMessage | undefined
  const effect = (reply: DeliveryReply) => {
    if (reply.acked) answer = showAnswer(core, person, channel, reply.payload)
  }
  const reply = await core.deliveries.send({ kind: 'slash_commands', name: 'command', body }, effect)
  return toldBy(reply, answer)
}

/** The message that came with a command's acknowledgement, shown in the channel where it was typed. */
function showAnswer(
  core: SlackCore,
  person: Person,
  channel: string,
  payload: unknown,
): SeenMessage | undefined {
  const args: JsonObject = typeof payload === 'string' ? { text: payload } : (asObject(payload) ?? {})
  if (!args.text && !args.blocks) return undefined
  const before = core.workspace.ephemerals.length
  try {
    applyResponse(core, { person: person.id, channel }, args)
  } catch (error) {
    // Slack shows nothing where the answer is malformed, and tells the app nothing either.
    if (error instanceof SlackError) return undefined
    throw error
  }
  const shown = core.workspace.ephemerals[before]
  return shown && seenMessage(shown)
}

async function runMessageShortcut(
  core: SlackCore,
  person: Person,
  callbackId: string,
  on: { channel: string } & ({ ts: string } | { text: string }),
) {
  if (!core.manifest.messageShortcuts.includes(callbackId))
    throw new Error(`No message shortcut "${callbackId}"`)
  const ts = 'ts' in on ? on.ts : write(core, person, on.text, on.channel).ts
  const message = core.workspace.findMessage(on.channel, ts)
  if (!message) throw new Error(`No message ${ts} in ${on.channel}`)
  const body = {
    type: 'message_action',
    callback_id: callbackId,
    trigger_id: core.triggers.issue({ person: person.id }),
    action_ts: core.workspace.nextTs(),
    message_ts: ts,
    response_url: core.responseUrls.issue({ person: person.id, channel: on.channel }),
    channel: channelPart(core, on.channel),
    message: wireMessage(core, message),
  }
  return toldBy(await interact(core, 'message_action', { ...interactionBase(core, person), ...body }))
}

function write(core: SlackCore, person: Person, text: string, channelId: string): SeenMessage {
  const channel = core.workspace.channels.get(channelId)
  if (!channel?.members.has(person.id)) throw new Error(`${person.name} is not in ${channelId}`)
  if (channel.withPerson && core.manifest.messagesTab !== 'on') {
    throw new Error("The manifest's messages tab does not let people write to the bot")
  }
  return seenMessage(addMessage(core, channel, person.id, { text: asTyped(text) }))
}

function changeMembership(core: SlackCore, person: Person, channelId: string, what: 'joined' | 'left'): void {
  const channel = core.workspace.channels.get(channelId)
  if (!channel) throw new Error(`No channel ${channelId}`)
  if (what === 'joined') channel.members.add(person.id)
  else channel.members.delete(person.id)
  if (!channel.members.has(core.workspace.app.botUserId)) return
  const type = `member_${what}_channel`
  const team = core.workspace.team.id
  emitEvent(core, type, {
    type,
    user: person.id,
    channel: channelId,
    channel_type: channelId.charAt(0),
    team,
  })
}
