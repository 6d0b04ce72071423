import { App, type Receiver } from '@slack/bolt'
import { expect, test } from 'vitest'
import { RoutedApp } from '../../../src/slack/routed-app.ts'

const NOWHERE: Receiver = { init: () => undefined, start: async () => undefined, stop: async () => undefined }

test('each delivery reaches the one listener of its name, and a click that has none the one for the others', async () => {
  const app = new App({ receiver: NOWHERE, authorize: async () => ({}), deferInitialization: true })
  await app.init()
  const routed = new RoutedApp(app)
  const heard: string[] = []
  const notes = (what: string) => async () => void heard.push(what)
  for (const id of ['press', 'fold']) routed.action(id, notes(`action ${id}`))
  routed.otherAction(notes('another action'))
  for (const name of ['/one', '/two']) routed.command(name, notes(`command ${name}`))
  for (const id of ['form', 'list']) routed.view(id, notes(`view ${id}`))
  for (const type of ['shortcut', 'message_action'] as const)
    routed.shortcut({ type, callback_id: 'log' }, notes(type))

  const where = { team: { id: 'T1' }, user: { id: 'U1' } }
  const bodies = [
    { type: 'block_actions', ...where, actions: [{ type: 'button', action_id: 'fold' }] },
    { type: 'block_actions', ...where, actions: [{ type: 'button', action_id: 'constructor' }] },
    { command: '/two', team_id: 'T1', user_id: 'U1', channel_id: 'D1' },
    { type: 'view_submission', ...where, view: { callback_id: 'list' } },
    { type: 'view_submission', ...where, view: { callback_id: 'unknown' } },
    { type: 'view_closed', ...where, view: { callback_id: 'list' } },
    { type: 'message_action', ...where, callback_id: 'log', channel: { id: 'D1' } },
    { type: 'shortcut', ...where, callback_id: 'unknown' },
  ]
  for (const body of bodies) await app.processEvent({ body, ack: async () => undefined })
  expect(heard).toEqual(['action fold', 'another action', 'command /two', 'view list', 'message_action'])
})

test('a second listener for a name is refused', () => {
  const app = new App({ receiver: NOWHERE, authorize: async () => ({}), deferInitialization: true })
  const routed = new RoutedApp(app)
  const nothing = async () => undefined
  routed.view('form', nothing)
  expect(() => routed.view('form', nothing)).toThrow('two listeners for form')
})
