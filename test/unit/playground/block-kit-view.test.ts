import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkView } from '../../../src/playground/block-kit/check-view.ts'
import {
  actions,
  bars,
  button,
  chart,
  field,
  home,
  many,
  modal,
  mrkdwn,
  plain,
  richSection,
  richText,
  section,
  table,
  x,
} from './block-kit.examples.ts'

const company = field({ type: 'plain_text_input', action_id: 'value' }, { block_id: 'company' })
const closed = '[ERROR] failed to match all allowed schemas [json-pointer:/view]'

describe('a modal', () => {
  test('has a title, blocks and, with an input, a submit', () => {
    expect(checkView(modal([company]))).toEqual([])
    expect(checkView({ type: 'modal', title: plain('Help'), blocks: [section()] })).toEqual([])
    expect(checkView({ type: 'modal', title: plain('Log a no'), blocks: [company] })).toEqual([
      closed,
      '[ERROR] missing required field: submit [json-pointer:/view]',
    ])
    expect(checkView({ type: 'modal', blocks: [section()] })).not.toEqual([])
    expect(checkView({ type: 'modal', title: plain('Help') })).not.toEqual([])
  })

  test.each(['title', 'submit', 'close'])('has a plain %s of 1 to 24 characters', (part) => {
    expect(checkView(modal([company], { [part]: plain('😀'.repeat(24)) }))).toEqual([])
    for (const given of [plain(x(25)), plain(''), plain(' '), mrkdwn('Save'), 'Save']) {
      expect(checkView(modal([company], { [part]: given }))).not.toEqual([])
    }
  })

  test.each([
    ['private_metadata', 3000],
    ['callback_id', 255],
    ['external_id', 255],
  ])('has a %s of at most %i characters', (key, most) => {
    expect(checkView(modal([company], { [key]: x(most) }))).toEqual([])
    expect(checkView(modal([company], { [key]: x(most + 1) }))).not.toEqual([])
    expect(checkView(modal([company], { [key]: 1 }))).not.toEqual([])
  })

  test('may ask to be told when it is closed', () => {
    expect(checkView(modal([company], { notify_on_close: true, clear_on_close: false }))).toEqual([])
    expect(checkView(modal([company], { notify_on_close: 'yes' }))).not.toEqual([])
  })

  test('has nothing that Slack does not know', () => {
    expect(checkView(modal([company], { submit_disabled: false }))).toEqual([
      closed,
      '[ERROR] invalid additional property: submit_disabled [json-pointer:/view]',
    ])
    expect(checkView(modal([company], { hash: '1.a' }))).not.toEqual([])
  })

  test('takes alerts and files, but nothing that is for messages', () => {
    expect(checkView(modal([{ type: 'alert', text: plain(x(200)), level: 'info' }]))).toEqual([])
    expect(checkView(modal([{ type: 'alert', text: plain(x(201)) }]))).not.toEqual([])
    expect(checkView(modal([field({ type: 'file_input', max_files: 10 })]))).toEqual([])
    expect(checkView(modal([field({ type: 'file_input', max_files: 11 })]))).not.toEqual([])
    expect(checkView(modal([field({ type: 'file_input' }, { dispatch_action: true })]))).not.toEqual([])
    expect(checkView(modal([{ type: 'card', title: mrkdwn('a') }]))).not.toEqual([])
  })
})

describe('a Home tab', () => {
  test('has blocks, and neither title nor submit', () => {
    expect(checkView(home([section(), actions(button())]))).toEqual([])
    expect(checkView(home([company], { private_metadata: 'a', callback_id: 'home' }))).toEqual([])
    expect(checkView(home([section()], { title: plain('Home') }))).not.toEqual([])
    expect(checkView(home([section()], { submit: plain('Save') }))).not.toEqual([])
    expect(checkView(home([field({ type: 'file_input' })]))).not.toEqual([])
  })
})

describe.each([
  ['a modal', modal],
  ['a Home tab', home],
])('%s', (_, view) => {
  test('has 1 to 100 blocks', () => {
    expect(checkView(view(many(100, () => section())))).toEqual([])
    expect(checkView(view(many(101, () => section())))).not.toEqual([])
    expect(checkView(view([]))).not.toEqual([])
    expect(checkView(view('[]'))).not.toEqual([])
  })

  test('is at most 250 kB', () => {
    const wide = (characters: number) => view(many(10, () => richText(richSection('é'.repeat(characters)))))
    expect(checkView(wide(12_400))).toEqual([])
    expect(checkView(wide(12_500))).toContain('[ERROR] view_too_large [json-pointer:/view]')
  })

  test.each([
    ['chart', chart(bars(1, 1))],
    ['table', table(1, 1)],
    ['markdown', { type: 'markdown', text: 'a' }],
    ['plan', { type: 'plan', title: 'a' }],
    ['context_actions', { type: 'context_actions', elements: [{ type: 'icon_button' }] }],
  ])('takes no %s', (_name, block) => {
    expect(checkView(view([block]))).toHaveLength(2)
  })

  test('uses no block_id twice, no action_id twice in a block, and focuses once', () => {
    const focused = field({ type: 'plain_text_input', focus_on_load: true })
    expect(checkView(view([focused, company]))).toEqual([])
    expect(checkView(view([focused, focused]))).not.toEqual([])
    expect(checkView(view([company, company]))).not.toEqual([])
    expect(checkView(view([actions(button({ action_id: 'a' }), button({ action_id: 'a' }))]))).not.toEqual([])
  })

  test('judges each block, and points into the view', () => {
    expect(checkView(view([company, { type: 'header', text: plain(x(151)) }]))).toEqual([
      closed,
      '[ERROR] must be less than 151 characters [json-pointer:/view/blocks/1/text/text]',
    ])
  })

  test('holds no half characters', () => {
    expect(checkView(view([company], { private_metadata: 'a\ud83d' }))).not.toEqual([])
  })
})

test.each([
  [{ type: 'message', blocks: [] }],
  [{ type: 'workflow_step' }],
  [{}],
  ['modal'],
  [[]],
  [null],
  [undefined],
])('only modals and Home tabs are views: %j', (given) => {
  expect(checkView(given)).not.toEqual([])
})

test('no JSON at all makes the judge throw', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (json) => {
      expect(checkView(json)).not.toEqual([])
      expect(checkView(modal(json))).not.toEqual([])
      expect(Array.isArray(checkView(modal([section()], { private_metadata: json })))).toBe(true)
    }),
  )
})
