import { describe, expect, test } from 'vitest'
import { handClock } from '../../../src/playground/local-slack/clock.ts'
import { asObject, asObjects, type JsonObject } from '../../../src/playground/local-slack/json.ts'
import type { LocalSlack } from '../../../src/playground/local-slack/local-slack.ts'
import { call, smallWorkspace } from '../../support/small-workspace.ts'

const start = Date.UTC(2026, 0, 1)

function modal(more: JsonObject = {}): JsonObject {
  const input = {
    type: 'input',
    block_id: 'company',
    label: { type: 'plain_text', text: 'Company' },
    element: { type: 'plain_text_input', action_id: 'value', initial_value: 'Acme' },
  }
  return {
    type: 'modal',
    title: { type: 'plain_text', text: 'T' },
    callback_id: 'one',
    blocks: [input],
    ...more,
  }
}

/** A trigger as the bot would find it in a command; nobody is connected, so the command itself fails. */
async function trigger(slack: LocalSlack): Promise<unknown> {
  await slack.person('U1ANN').types('/note')
  return slack.wire.deliveries('command').at(-1)?.body.trigger_id
}

async function open(slack: LocalSlack, view = modal()): Promise<JsonObject> {
  const { body } = await call(slack, 'views.open', { trigger_id: await trigger(slack), view })
  return asObject(body.view) ?? body
}

describe('a trigger', () => {
  test('opens a modal once', async () => {
    const slack = await smallWorkspace()
    const trigger_id = await trigger(slack)
    expect((await call(slack, 'views.open', { trigger_id, view: modal() })).body.ok).toBe(true)
    const again = await call(slack, 'views.open', { trigger_id, view: modal() })
    expect(again.body.error).toBe('exchanged_trigger_id')
    expect((await call(slack, 'views.open', { trigger_id: 'x', view: modal() })).body.error).toBe(
      'invalid_trigger_id',
    )
  })

  test('works for three seconds', async () => {
    const clock = handClock(start)
    const slack = await smallWorkspace({ clock })
    const early = await trigger(slack)
    const late = await trigger(slack)
    clock.advance(3000)
    expect((await call(slack, 'views.open', { trigger_id: early, view: modal() })).body.ok).toBe(true)
    clock.advance(1)
    const { body } = await call(slack, 'views.open', { trigger_id: late, view: modal() })
    expect(body.error).toBe('expired_trigger_id')
  })
})

describe('a modal', () => {
  test('is updated only by who knows its newest hash', async () => {
    const slack = await smallWorkspace()
    const { id: view_id, hash } = await open(slack)
    const first = await call(slack, 'views.update', { view_id, hash, view: modal({ callback_id: 'two' }) })
    expect(first.body.ok).toBe(true)
    const second = await call(slack, 'views.update', { view_id, hash, view: modal() })
    expect(second.body.error).toBe('hash_conflict')
    expect((await slack.person('U1ANN').modal()).callbackId).toBe('two')
  })

  test('keeps what was typed through an update, and starts anew under another block_id', async () => {
    const slack = await smallWorkspace()
    const ann = slack.person('U1ANN')
    const { id: view_id } = await open(slack)
    ann.fills(await ann.modal(), { company: 'Typed' })
    const kept = await call(slack, 'views.update', { view_id, view: modal() })
    expect(kept.body.view).toMatchObject({ state: { values: { company: { value: { value: 'Typed' } } } } })
    const blocks = asObjects(modal().blocks).map((block) => ({ ...block, block_id: 'company2' }))
    const renamed = await call(slack, 'views.update', { view_id, view: modal({ blocks }) })
    expect(renamed.body.view).toMatchObject({ state: { values: { company2: { value: { value: 'Acme' } } } } })
  })

  test('is pushed over at most three deep, and each knows the one below', async () => {
    const slack = await smallWorkspace()
    const root = await open(slack)
    const push = async () => call(slack, 'views.push', { trigger_id: await trigger(slack), view: modal() })
    const second = await push()
    expect(second.body.view).toMatchObject({ root_view_id: root.id, previous_view_id: root.id })
    expect((await push()).body.ok).toBe(true)
    expect((await push()).body.error).toBe('push_limit_reached')
  })

  test('is found by its external_id, which nobody else may use meanwhile', async () => {
    const slack = await smallWorkspace()
    await open(slack, modal({ external_id: 'mine' }))
    const update = await call(slack, 'views.update', {
      external_id: 'mine',
      view: modal({ external_id: 'mine' }),
    })
    expect(update.body.ok).toBe(true)
    const other = await call(slack, 'views.publish', {
      user_id: 'U1BEN',
      view: { type: 'home', external_id: 'mine', blocks: [] },
    })
    expect(other.body.error).toBe('duplicate_external_id')
  })

  test('is gone for views.update once it was closed', async () => {
    const slack = await smallWorkspace()
    const ann = slack.person('U1ANN')
    const { id: view_id } = await open(slack)
    await ann.closes(await ann.modal())
    expect((await call(slack, 'views.update', { view_id, view: modal() })).body.error).toBe('not_found')
  })

  test('stays open with what was typed when nobody acknowledges the submission', async () => {
    const slack = await smallWorkspace()
    const ann = slack.person('U1ANN')
    await open(slack)
    const shown = await ann.modal()
    ann.fills(shown, { company: 'Typed' })
    expect(await ann.submits(shown)).toEqual({ outcome: 'failed', why: 'no_connection' })
    expect((await ann.modal()).view.state.values).toMatchObject({ company: { value: { value: 'Typed' } } })
  })
})

test('a Home is published over an older one only with its hash', async () => {
  const slack = await smallWorkspace()
  const home = { type: 'home', blocks: [] }
  const first = await call(slack, 'views.publish', { user_id: 'U1ANN', view: home })
  const { id, hash } = Object(first.body.view)
  const second = await call(slack, 'views.publish', { user_id: 'U1ANN', view: home, hash })
  expect(second.body.view).toMatchObject({ id, root_view_id: id, type: 'home' })
  const stale = await call(slack, 'views.publish', { user_id: 'U1ANN', view: home, hash })
  expect(stale.body.error).toBe('hash_conflict')
})
