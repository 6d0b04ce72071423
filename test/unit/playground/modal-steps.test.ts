import { expect, test } from 'vitest'
import { asObject, type JsonObject } from '../../../src/playground/local-slack/json.ts'
import { connectRaw } from '../../support/raw-socket.ts'
import { call, smallWorkspace } from '../../support/small-workspace.ts'

const label = (text: string) => ({ type: 'plain_text', text })
const option = (value: string) => ({ text: label(value), value })
const stage = { type: 'static_select', action_id: 'value', options: [option('first'), option('last')] }
const blocks = [
  {
    type: 'input',
    block_id: 'stage',
    label: label('Stage'),
    element: stage,
    optional: true,
    dispatch_action: true,
  },
  {
    type: 'actions',
    block_id: 'more',
    elements: [{ type: 'button', action_id: 'unfold', text: label('More') }],
  },
]

function modal(more: JsonObject = {}): JsonObject {
  return { type: 'modal', title: label('T'), submit: label('Go'), blocks, callback_id: 'root', ...more }
}

/** Ann with an open modal, and the socket on which her doings arrive. */
async function annWithModal(more: JsonObject = {}) {
  const slack = await smallWorkspace()
  const raw = await connectRaw(slack)
  const ann = slack.person('U1ANN')
  const typed = ann.types('/note')
  const command = await raw.next()
  raw.ack(command)
  await typed
  const { trigger_id } = Object(command.payload)
  await call(slack, 'views.open', { trigger_id, view: modal(more) })
  /** Answers the next envelope, and gives its body. */
  const answer = async (payload: JsonObject = {}): Promise<JsonObject> => {
    const envelope = await raw.next()
    raw.ack(envelope, payload)
    return asObject(envelope.payload) ?? {}
  }
  return { slack, ann, answer, open: await ann.modal() }
}

test('a choice in a modal is sent with the view, its values and a trigger, and stays chosen', async () => {
  const { ann, answer, open } = await annWithModal()
  const click = ann.clicks({ on: open, actionId: 'value', value: 'last' })
  const chosen = { type: 'static_select', selected_option: { value: 'last' } }
  const body = await answer()
  expect(body).toMatchObject({
    type: 'block_actions',
    container: { type: 'view', view_id: open.id },
    view: { id: open.id, hash: open.hash, state: { values: { stage: { value: chosen } } } },
    actions: [{ ...chosen, block_id: 'stage', action_id: 'value', action_ts: expect.any(String) }],
    trigger_id: expect.stringMatching(/^\d+\.\d+\.[0-9a-f]+$/),
  })
  expect(body).not.toHaveProperty('response_url')
  expect(await click).toMatchObject({ acked: true })
  expect((await ann.modal()).view.state.values).toMatchObject({ stage: { value: chosen } })
})

test('a submission may update the modal, push one over it, or clear them all', async () => {
  const { ann, answer, open } = await annWithModal()
  const update = ann.submits(open)
  await answer({ response_action: 'update', view: modal({ callback_id: 'updated' }) })
  expect(await update).toMatchObject({ outcome: 'updated', modal: { id: open.id, callbackId: 'updated' } })
  const push = ann.submits(await ann.modal())
  await answer({ response_action: 'push', view: modal({ callback_id: 'above' }) })
  expect(await push).toMatchObject({ outcome: 'pushed', modal: { callbackId: 'above', rootId: open.id } })
  const close = ann.submits(await ann.modal())
  await answer()
  expect(await close).toEqual({ outcome: 'closed' })
  const clear = ann.submits(await ann.modal((top) => top.callbackId === 'updated'))
  await answer({ response_action: 'clear' })
  expect(await clear).toEqual({ outcome: 'cleared' })
  expect(ann.hasNoModal).toBe(true)
})

test.each([
  ['errors under a block that is no input', { response_action: 'errors', errors: { more: 'x' } }],
  ['errors under a block that is not there', { response_action: 'errors', errors: { nothing: 'x' } }],
  ['an update without a view', { response_action: 'update' }],
  ['an action that Slack does not know', { response_action: 'close' }],
])('an answer with %s fails, and the modal stays', async (_what, payload) => {
  const { ann, answer, open } = await annWithModal()
  const submit = ann.submits(open)
  await answer(payload)
  expect(await submit).toMatchObject({ outcome: 'failed' })
  expect((await ann.modal()).hash).toBe(open.hash)
})

test('a modal that asked for it tells when it is closed', async () => {
  const { ann, answer, open } = await annWithModal({ notify_on_close: true })
  const closing = ann.closes(open)
  expect(await answer()).toMatchObject({ type: 'view_closed', is_cleared: false, view: { id: open.id } })
  await closing
  expect(ann.hasNoModal).toBe(true)
})

test('a button that is not there cannot be clicked', async () => {
  const { ann, open } = await annWithModal()
  await expect(ann.clicks({ on: open, actionId: 'gone' })).rejects.toThrow('stage/value, more/unfold')
})
