import { setTimeout as pause } from 'node:timers/promises'
import type { OpenView, SeenMessage } from '../src/playground/local-slack/person.ts'
import type { Contestant } from './contestant.ts'

/** A form that a member has filled in and not submitted yet. */
export type FilledForm = { readonly memberId: string; readonly form: OpenView }

const STAGES = ['applied', 'first_call', 'interview', 'final_round'] as const
const COMPANIES = 40
/**
 * Nobody fills in a form in no time. After Slack opened it, and after an answer arrived, the bot still has
 * something to note: that is not billed to what comes next.
 */
const PAUSE_MS = 30
/** After a click has changed the message, Home follows. Both apps rest as long: one that has rested is slower. */
const AFTER_CLICK_MS = 130

/** A member without an open form types the command, and fills in the form. Throws where it does not open. */
export async function opensForm({ slack }: Contestant, memberId: string, turn: number): Promise<FilledForm> {
  const person = slack.person(memberId)
  const told = await person.types('/rejected')
  if (!told.acked) throw new Error(`/rejected was not acknowledged: ${told.why}`)
  const form = await person.modal()
  person.fills(form, {
    company: `Company ${turn % COMPANIES}`,
    role: 'Ward nurse',
    stage: STAGES[turn % STAGES.length] ?? 'applied',
    outcome: 'no',
  })
  return { memberId, form }
}

/** The member submits it. Gives whether the form closed; it stays open where nothing was stored in time. */
export async function submitsForm({ slack }: Contestant, { memberId, form }: FilledForm): Promise<boolean> {
  const { outcome } = await slack.person(memberId).submits(form)
  return outcome === 'closed'
}

/** Submits and waits for the answer. Throws where the form stays open: what was not stored was not measured. */
export async function logsForm(contestant: Contestant, form: FilledForm): Promise<void> {
  if (!(await submitsForm(contestant, form))) throw new Error('a submission was not taken')
  await isAnswered(contestant, form.memberId)
}

/** Resolves when the product's answer and the checklist are in the member's DM; the bare app sends none. */
export async function isAnswered(contestant: Contestant, memberId: string): Promise<void> {
  if (contestant.name !== 'product') return
  const person = contestant.slack.person(memberId)
  await person.nextDm()
  await person.nextDm()
}

/** One member after the other logs a no, each once the one before is answered. */
export async function logOneByOne(
  contestant: Contestant,
  memberIds: readonly string[],
  firstTurn: number,
): Promise<void> {
  for (const [index, memberId] of memberIds.entries()) {
    const form = await opensForm(contestant, memberId, firstTurn + index)
    await pause(PAUSE_MS)
    await logsForm(contestant, form)
    await pause(PAUSE_MS)
  }
}

/** Everybody's first time: the product asks Slack who they are, and introduces itself before it answers. */
export async function meetEverybody(contestant: Contestant, memberIds: readonly string[]): Promise<void> {
  for (const memberId of memberIds) {
    await logOneByOne(contestant, [memberId], 0)
    if (contestant.name === 'product') await contestant.slack.person(memberId).nextDm()
  }
}

/** Everybody gets a message with a button: the product's checklist is there since they first logged something. */
export async function getsMessages({ name, slack }: Contestant, memberIds: readonly string[]): Promise<void> {
  if (name === 'product') return
  for (const memberId of memberIds) {
    const person = slack.person(memberId)
    await person.types('/rejected', 'a message')
    await person.nextDm()
  }
}

/** One member after the other clicks; on the product's checklist to unfold it, or to fold it again. */
export async function clickOneByOne(contestant: Contestant, memberIds: readonly string[]): Promise<void> {
  for (const memberId of memberIds) {
    const person = contestant.slack.person(memberId)
    const [on, actionId] = clickable(person.dms())
    await person.clicks({ on, actionId })
    if (contestant.name === 'product') {
      const isChanged = () =>
        person.dms().some(({ ts, blocks }) => ts === on.ts && blocks !== on.blocks) || undefined
      await contestant.slack.until(isChanged, 'the changed message')
    }
    await pause(AFTER_CLICK_MS)
  }
}

function clickable(messages: readonly SeenMessage[]): [SeenMessage, string] {
  for (const message of messages.toReversed()) {
    const shown = JSON.stringify(message.blocks ?? [])
    const actionId = ['press', 'all_steps', 'fewer_steps'].find((id) => shown.includes(`"${id}"`))
    if (actionId !== undefined) return [message, actionId]
  }
  throw new Error('there is nothing to click on')
}
