import { FORGET_ME_MODAL } from '../../src/members/forget-me.slack.ts'
import type { OpenView, PersonDriver, SeenMessage } from '../../src/playground/local-slack/person.ts'
import type { Filling } from '../../src/playground/local-slack/view-state.ts'
import { ENTRY_ACTIONS } from '../../src/rejections/answer.message.ts'
import { DELETE_ENTRY_MODAL } from '../../src/rejections/entries.slack.ts'
import { ENTRIES_MODAL, ENTRY_MENU_ACTION } from '../../src/rejections/entries-modal.ts'
import { QUIET_VALUE } from '../../src/rejections/rejection-fields.ts'
import { LOG_A_NO, REJECTION_MODAL, SHOW_MORE_ACTION } from '../../src/rejections/rejection-modal.ts'
import { wordsFor } from '../../src/words/language.ts'
import { insist, type Place, watch, whileAlive } from './insist.ts'
import { type KnownEntry, type MemberLedger, noteForgotten } from './ledger.ts'

/** One member at the keyboard, who repeats whatever did not work. */
export type Actor = Place & { readonly person: PersonDriver; readonly ledger: MemberLedger }

const words = wordsFor(null)

export async function logs(actor: Actor, entry: KnownEntry, by: 'command' | 'shortcut'): Promise<void> {
  const { person, ledger, bot } = actor
  const { company, role, stage, outcome } = entry
  const quiet: Record<string, Filling> = entry.quiet ? { quiet: [QUIET_VALUE] } : {}
  ledger.isForgotten = false
  await submits(actor, 'closed', async () => {
    const form = await insist(bot, 'open the form', async () => {
      if (by === 'shortcut') await person.shortcut(LOG_A_NO)
      else await person.types('/rejected', `${company} | ${role}`)
      return watchModal(actor, (modal) => isForm(modal, null))
    })
    const full = entry.quiet ? await unfolded(actor, form) : form
    person.fills(full, { company, role, stage, outcome, ...quiet })
    return full
  })
  ledger.entries.set(role, entry)
}

async function unfolded(actor: Actor, form: OpenView): Promise<OpenView> {
  return insist(actor.bot, 'unfold the form', async () => {
    await actor.person.clicks({ on: form, actionId: SHOW_MORE_ACTION })
    return watchModal(actor, (modal) => modal.id === form.id && holds(modal, '"quiet"'))
  })
}

export async function edits(actor: Actor, role: string, company: string): Promise<void> {
  const { person, bot } = actor
  const message = await answerOf(actor, role)
  await submits(actor, 'closed', async () => {
    const form = await insist(bot, 'open the form of an entry', async () => {
      await person.clicks({ on: message, actionId: ENTRY_ACTIONS.edit })
      return watchModal(actor, (modal) => isForm(modal, 'any') && holds(modal, role))
    })
    person.fills(form, { company })
    return form
  })
  entryOf(actor, role).company = company
}

/** "They came back to me", or taking it back; clicked until the message shows it. */
export async function turns(actor: Actor, role: string, to: 'open' | 'closed'): Promise<void> {
  const [actionId, shown] =
    to === 'open'
      ? [ENTRY_ACTIONS.cameBack, ENTRY_ACTIONS.closeAgain]
      : [ENTRY_ACTIONS.closeAgain, ENTRY_ACTIONS.cameBack]
  await answerOf(actor, role)
  await insist(actor.bot, `turn an entry ${to}`, async () => {
    const message = findAnswer(actor, role)
    if (message && holds(message, actionId)) await actor.person.clicks({ on: message, actionId })
    return watch(actor, () => {
      const now = findAnswer(actor, role)
      return now && holds(now, shown) ? now : undefined
    })
  })
  entryOf(actor, role).isOpen = to === 'open'
}

/** The button under the answer; clicked until the message says that the entry is gone. */
export async function deletes(actor: Actor, role: string): Promise<void> {
  const { ts } = await answerOf(actor, role)
  await insist(actor.bot, 'delete an entry', async () => {
    const message = actor.person.dms().find((one) => one.ts === ts)
    if (message && holds(message, ENTRY_ACTIONS.delete)) {
      await actor.person.clicks({ on: message, actionId: ENTRY_ACTIONS.delete })
    }
    return watch(actor, () =>
      actor.person.dms().find((one) => one.ts === ts && one.text === words.deleteEntry.done),
    )
  })
  noteDeleted(actor, role)
}

/** Through `/rejected list`, the entry's menu and the question; done as well once the list lacks the entry. */
export async function deletesFromTheList(actor: Actor, role: string): Promise<void> {
  const { person, bot } = actor
  await insist(bot, 'delete an entry from the list', async () => {
    await person.types('/rejected', 'list')
    const list = await watchModal(actor, (modal) => modal.callbackId === ENTRIES_MODAL)
    if (list === undefined) return undefined
    const menu = menuOf(list, role)
    if (menu === undefined) return true
    try {
      await person.clicks({ on: list, actionId: ENTRY_MENU_ACTION, ...menu })
      const question = await watchModal(actor, (modal) => modal.callbackId === DELETE_ENTRY_MODAL)
      return question && (await person.submits(question)).outcome === 'closed' ? true : undefined
    } catch {
      // A slow command opened another modal over it.
      return undefined
    }
  })
  noteDeleted(actor, role)
}

function menuOf(list: OpenView, role: string): { blockId: string; value: string } | undefined {
  const at = list.view.blocks.findIndex((block) => holds(block, role))
  if (at === -1) return undefined
  const menu = list.view.blocks[at + 1]
  const value = /"value":"(delete:[^"]+)"/.exec(JSON.stringify(menu))?.[1]
  return value === undefined ? undefined : { blockId: String(menu?.block_id), value }
}

/** Writes to the bot until it answers. */
export async function writes(actor: Actor): Promise<void> {
  const { person, ledger, bot } = actor
  ledger.isForgotten = false
  const before = freeAnswers(person).length
  await insist(bot, 'get an answer to a message', async () => {
    person.writes('I can not sleep')
    ledger.written += 1
    return watch(actor, () => (freeAnswers(person).length > before ? true : undefined))
  })
}

export function freeAnswers(person: PersonDriver): SeenMessage[] {
  return person.dms().filter((message) => message.text.includes(words.freeMessage.contactsOfNoGroup))
}

export async function opensHome(actor: Actor): Promise<void> {
  const { person, ledger, bot, slack } = actor
  ledger.isForgotten = false
  ledger.sawHome = true
  await insist(bot, 'see Home', async () => {
    const before = slack.wire.requests('views.publish').length
    person.opensHome()
    return watch(actor, () =>
      slack.wire
        .requests('views.publish')
        .slice(before)
        .find((request) => request.args.user_id === person.id && request.answer?.body.ok === true),
    )
  })
}

export async function leaves(actor: Actor): Promise<void> {
  const { person, bot } = actor
  const ask = () =>
    insist(bot, 'open the question before leaving', async () => {
      await person.types('/rejected', 'forget-me')
      return watchModal(actor, (modal) => modal.callbackId === FORGET_ME_MODAL)
    })
  const question = await submits(actor, 'updated', ask)
  await person.closes(question, { all: true }).catch(() => undefined)
  noteForgotten(actor.ledger)
}

/**
 * Submits until Slack has seen it confirmed. A modal that is there no more, since a slow command opened
 * another one over it or since it says sorry now, is opened again.
 */
export async function submits(
  actor: Omit<Actor, 'ledger'>,
  wanted: 'closed' | 'updated',
  open: () => Promise<OpenView>,
): Promise<OpenView> {
  let modal = await open()
  return insist(actor.bot, `submit ${modal.callbackId}`, async () => {
    const result = await actor.person.submits(modal).catch(() => null)
    if (result?.outcome === 'refused') throw new Error(`Slack refuses: ${JSON.stringify(result.errors)}`)
    const saysSorry = result?.outcome === 'updated' && holds(result.modal, words.errors.sorry)
    if (!saysSorry && (result?.outcome === wanted || wasConfirmed(actor, modal))) return modal
    if (saysSorry || result === null) modal = await open()
    return undefined
  })
}

/** The bot's answer came, and the modal was gone from the screen by then. */
function wasConfirmed({ slack }: Place, modal: OpenView): boolean {
  const own = JSON.stringify(modal.id)
  return slack.wire.deliveries('view_submission').some((delivery) => {
    return delivery.ack !== undefined && !delivery.ack.payload && holds(delivery.body, `"id":${own}`)
  })
}

async function answerOf(actor: Actor, role: string): Promise<SeenMessage> {
  return insist(actor.bot, 'get an answer to an entry', () => watch(actor, () => findAnswer(actor, role)))
}

/** The newest message that stands there and holds all of these texts. */
export function findNewest({ person }: Actor, texts: readonly string[]): SeenMessage | undefined {
  return person.dms().findLast((message) => !message.deleted && texts.every((text) => holds(message, text)))
}

/** The newest where a message was doubled. Other messages about the entry lack the button. */
function findAnswer({ person }: Actor, role: string): SeenMessage | undefined {
  const isAnswer = (message: SeenMessage) => holds(message, role) && holds(message, ENTRY_ACTIONS.edit)
  return person.dms().findLast((message) => !message.deleted && isAnswer(message))
}

export function watchModal(actor: Actor, is: (modal: OpenView) => boolean): Promise<OpenView | undefined> {
  return whileAlive(actor.bot, actor.person.modal(is))
}

function isForm(modal: OpenView, entry: null | 'any'): boolean {
  const isNew = modal.view.private_metadata === JSON.stringify({ entry: null })
  return modal.callbackId === REJECTION_MODAL && isNew === (entry === null)
}

function noteDeleted({ ledger }: Actor, role: string): void {
  ledger.entries.delete(role)
  ledger.deleted.add(role)
}

function entryOf({ ledger }: Actor, role: string): KnownEntry {
  const entry = ledger.entries.get(role)
  if (entry === undefined) throw new Error(`No entry ${role} is known`)
  return entry
}

export function holds(thing: object, text: string): boolean {
  return JSON.stringify(thing).includes(text)
}
