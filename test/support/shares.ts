import { expect, vi } from 'vitest'
import type { OpenView, PersonDriver, SeenMessage } from '../../src/playground/local-slack/person.ts'
import type { Filled } from './log-a-no.ts'
import { fillsForm } from './log-a-no.ts'
import { readValue } from './read-database.ts'
import { CLUB, type SharedOnward } from './shared-onward.ts'

/** Makes the club's channel a group, or changes what was decided about it. */
export async function setsUp(lead: PersonDriver, shared: SharedOnward, changes: Filled = {}): Promise<void> {
  await lead.types('/group', 'setup', { channel: CLUB })
  const form = await lead.modal(({ callbackId }) => callbackId === 'group_setup')
  const group = { leads: [lead.id], computer: 'Somebody', contacts: 'A helpline', shares: 'allowed' }
  lead.fills(form, { ...group, ...changes })
  expect(await lead.submits(form)).toEqual({ outcome: 'closed' })
  await vi.waitFor(
    () => expect(readValue(shared.onward, 'select count(*) from group_roster')).toBeGreaterThan(30),
    { timeout: 30_000 },
  )
}

/** Logs a no that the group may know of: gives the preview that takes the form's place. */
export async function wantsToShare(person: PersonDriver, values: Filled): Promise<OpenView> {
  const form = await fillsForm(person, { share: 'group_unnamed', ...values })
  const answered = await person.submits(form)
  if (answered.outcome !== 'updated') throw new Error(`The form was answered with ${answered.outcome}`)
  return answered.modal
}

/** Says yes to what a preview shows. */
export async function confirms(person: PersonDriver, preview: OpenView): Promise<OpenView> {
  const answered = await person.submits(preview)
  if (answered.outcome !== 'updated') throw new Error(`The preview was answered with ${answered.outcome}`)
  return answered.modal
}

/** The blocks between the two lines of a preview: what the channel will show. */
export function previewed({ view }: OpenView): unknown[] {
  const [from, to] = view.blocks.flatMap(({ type }, at) => (type === 'divider' ? [at] : []))
  return view.blocks.slice((from ?? 0) + 1, to).map(bare)
}

/** The blocks of a message in the channel, without its buttons. */
export function posted({ blocks = [] }: SeenMessage): unknown[] {
  return blocks.filter(({ type }) => type !== 'actions').map(bare)
}

/** What Slack adds to a block is no part of it. */
function bare({ block_id: _, ...block }: Record<string, unknown>): unknown {
  return block
}

/** The shares that stand in the club's channel. */
export function sharesIn({ slack }: SharedOnward): SeenMessage[] {
  return slack.messagesIn(CLUB).filter(({ deleted, blocks }) => !deleted && blocks !== undefined)
}

/** Waits for the share that holds these words. */
export function shareWith(shared: SharedOnward, words: string): Promise<SeenMessage> {
  const find = () => sharesIn(shared).find(({ blocks }) => JSON.stringify(blocks).includes(words))
  return shared.slack.until(find, `a share with ${words}`, 30_000)
}

/** Waits until no share holds these words. */
export async function isGone(shared: SharedOnward, words: string): Promise<void> {
  const isThere = () => sharesIn(shared).some(({ blocks }) => JSON.stringify(blocks).includes(words))
  await expect.poll(isThere, { timeout: 30_000 }).toBe(false)
}
