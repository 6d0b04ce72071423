import type { LocalSlack } from '../local-slack/local-slack.ts'
import type { OpenView, PersonDriver, SeenMessage, Submitted, Told } from '../local-slack/person.ts'
import type { Act, Done, Filled, Where } from '../page/protocol.ts'
import { putIn } from './put-in.ts'
import type { TimeControl } from './time-control.ts'

const DONE: Done = { kind: 'done' }
const NO_ANSWER = 'Onward did not answer. What you typed is still here: try again.'

/** Does what the page asks for, as that person, and says what came of it as Slack would. */
export async function performAct(
  { slack, time }: { slack: LocalSlack; time: TimeControl },
  personId: string,
  act: Act,
): Promise<Done> {
  const person = slack.person(personId)
  if ('place' in act && !sees(slack, personId, act.place)) return gone
  switch (act.do) {
    case 'command':
      return typed(person, act)
    case 'write':
      person.writes(act.text, { channel: act.place })
      return DONE
    case 'global-shortcut':
      return told(await person.shortcut(act.callbackId))
    case 'message-shortcut':
      return told(await person.messageShortcut(act.callbackId, { channel: act.place, ts: act.ts }))
    case 'click': {
      const on = found(slack, personId, act.on)
      if (on === undefined) return gone
      if ('view' in on) fill(person, on, act.filled)
      const value = act.value === undefined ? {} : { value: act.value }
      return told(await person.clicks({ on, actionId: act.actionId, blockId: act.blockId, ...value }))
    }
    case 'fill':
    case 'submit': {
      const modal = modalOf(slack, personId, act.view)
      if (modal === undefined) return gone
      fill(person, modal, act.filled)
      return act.do === 'fill' ? DONE : submitted(await person.submits(modal))
    }
    case 'close': {
      const modal = modalOf(slack, personId, act.view)
      if (modal !== undefined) await person.closes(modal, { all: act.all })
      return DONE
    }
    case 'open-app':
      person.opensHome(act.tab)
      return DONE
    case 'move-time':
      return time.move(act.by)
  }
}

const gone: Done = { kind: 'failed', why: 'That is not there any more.' }

async function typed(person: PersonDriver, act: Act & { do: 'command' }): Promise<Done> {
  try {
    return told(await person.types(act.command, act.text, { channel: act.place }))
  } catch {
    // The manifest has no such command: Slack's own bot says so, and the app hears nothing.
    return { kind: 'told', text: `${act.command} is not a valid command.` }
  }
}

function told(answer: Told): Done {
  return answer.acked ? DONE : { kind: 'failed', why: NO_ANSWER }
}

function submitted(result: Submitted): Done {
  switch (result.outcome) {
    case 'errors':
    case 'refused':
      return { kind: 'errors', errors: result.errors }
    case 'failed':
      return { kind: 'failed', why: NO_ANSWER }
    default:
      return DONE
  }
}

function fill(person: PersonDriver, view: OpenView, filled: readonly Filled[]): void {
  person.fills(view, putIn(view.view.blocks, filled))
}

function modalOf(slack: LocalSlack, person: string, id: string): OpenView | undefined {
  return slack.seenBy(person).modals.find((modal) => modal.id === id)
}

function sees(slack: LocalSlack, person: string, place: string): boolean {
  return slack.seenBy(person).conversations.some((one) => one.id === place)
}

/** Only what this person sees can be acted on. */
function found(slack: LocalSlack, person: string, where: Where): SeenMessage | OpenView | undefined {
  const { conversations, modals, home } = slack.seenBy(person)
  if (where.kind === 'view')
    return [...modals, ...(home ? [home] : [])].find((view) => view.id === where.view)
  return conversations
    .find((place) => place.id === where.place)
    ?.messages.find((message) => message.ts === where.ts)
}
