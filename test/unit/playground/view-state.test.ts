import { expect, test } from 'vitest'
import { placedElements } from '../../../src/playground/local-slack/blocks.ts'
import type { JsonObject } from '../../../src/playground/local-slack/json.ts'
import { clientErrors, type Filling, fill, stateOf } from '../../../src/playground/local-slack/view-state.ts'

const yes = { text: { type: 'plain_text', text: 'Yes', emoji: true }, value: 'yes' }
const no = { text: { type: 'plain_text', text: 'No', emoji: true }, value: 'no' }

function input(element: JsonObject, more: JsonObject = {}): JsonObject[] {
  return [{ type: 'input', block_id: 'b', element: { action_id: 'value', ...element }, ...more }]
}

// Element, its initial value, what a person fills in, and what Slack sends when empty, untouched and filled.
const cases: [string, JsonObject, Filling, JsonObject, JsonObject, JsonObject][] = [
  ['plain_text_input', { initial_value: 'a' }, 'b', { value: null }, { value: 'a' }, { value: 'b' }],
  [
    'email_text_input',
    { initial_value: 'a@b.c' },
    'd@e.f',
    { value: null },
    { value: 'a@b.c' },
    { value: 'd@e.f' },
  ],
  ['url_text_input', {}, 'https://a.b', { value: null }, { value: null }, { value: 'https://a.b' }],
  ['number_input', { initial_value: '1' }, '2', { value: null }, { value: '1' }, { value: '2' }],
  [
    'static_select',
    { initial_option: yes },
    'no',
    { selected_option: null },
    { selected_option: yes },
    { selected_option: no },
  ],
  [
    'radio_buttons',
    { initial_option: yes },
    'no',
    { selected_option: null },
    { selected_option: yes },
    { selected_option: no },
  ],
  [
    'checkboxes',
    { initial_options: [yes] },
    ['yes', 'no'],
    { selected_options: [] },
    { selected_options: [yes] },
    { selected_options: [yes, no] },
  ],
  [
    'multi_static_select',
    {},
    ['no'],
    { selected_options: [] },
    { selected_options: [] },
    { selected_options: [no] },
  ],
  [
    'datepicker',
    { initial_date: '2026-01-02' },
    '2026-03-04',
    { selected_date: null },
    { selected_date: '2026-01-02' },
    { selected_date: '2026-03-04' },
  ],
  ['timepicker', {}, '18:00', { selected_time: null }, { selected_time: null }, { selected_time: '18:00' }],
  [
    'datetimepicker',
    { initial_date_time: 5 },
    1_700_000_000,
    { selected_date_time: null },
    { selected_date_time: 5 },
    { selected_date_time: 1_700_000_000 },
  ],
  [
    'users_select',
    { initial_user: 'U1' },
    'U2',
    { selected_user: null },
    { selected_user: 'U1' },
    { selected_user: 'U2' },
  ],
  [
    'multi_users_select',
    {},
    ['U2'],
    { selected_users: [] },
    { selected_users: [] },
    { selected_users: ['U2'] },
  ],
  [
    'conversations_select',
    {},
    'C1',
    { selected_conversation: null },
    { selected_conversation: null },
    { selected_conversation: 'C1' },
  ],
  [
    'multi_channels_select',
    {},
    ['C1'],
    { selected_channels: [] },
    { selected_channels: [] },
    { selected_channels: ['C1'] },
  ],
]

test.each(cases)('%s is sent as Slack sends it', (type, initial, filling, empty, untouched, filled) => {
  const options = [yes, no]
  const blank = input({ type, options })
  const preset = input({ type, options, ...initial })
  const [place] = placedElements(preset)
  if (!place) throw new Error('no element')
  expect(stateOf(blank)).toEqual({ b: { value: { type, ...empty } } })
  expect(stateOf(preset)).toEqual({ b: { value: { type, ...untouched } } })
  const state = stateOf(preset)
  fill(state, place, filling)
  expect(state).toEqual({ b: { value: { type, ...filled } } })
  fill(state, place, null)
  expect(state).toEqual({ b: { value: { type, ...empty } } })
})

test('an option that is not offered cannot be chosen', () => {
  const [place] = placedElements(input({ type: 'static_select', options: [yes] }))
  if (!place) throw new Error('no element')
  expect(() => fill({}, place, 'maybe')).toThrow('b offers no option "maybe", only: yes')
})

test('elements of sections and actions report values too, buttons do not', () => {
  const blocks = [
    { type: 'section', block_id: 's', accessory: { type: 'radio_buttons', action_id: 'r', options: [yes] } },
    {
      type: 'actions',
      block_id: 'a',
      elements: [
        { type: 'button', action_id: 'x' },
        { type: 'datepicker', action_id: 'd' },
      ],
    },
    { type: 'context', block_id: 'c', elements: [{ type: 'mrkdwn', text: 'x' }] },
  ]
  expect(stateOf(blocks)).toEqual({
    s: { r: { type: 'radio_buttons', selected_option: null } },
    a: { d: { type: 'datepicker', selected_date: null } },
  })
})

test.each([
  ['an empty required field', { type: 'plain_text_input' }, {}, null, true],
  ['an empty optional field', { type: 'plain_text_input' }, { optional: true }, null, false],
  ['a text of blanks', { type: 'plain_text_input' }, {}, '   ', false],
  ['3,000 characters', { type: 'plain_text_input' }, {}, 'x'.repeat(3000), false],
  ['3,001 characters', { type: 'plain_text_input' }, {}, 'x'.repeat(3001), true],
  ['more than max_length', { type: 'plain_text_input', max_length: 3 }, {}, 'four', true],
  ['less than min_length', { type: 'plain_text_input', min_length: 3 }, {}, 'ab', true],
  ['a mail address that is none', { type: 'email_text_input' }, {}, 'nobody', true],
  [
    'a fraction where whole numbers are wanted',
    { type: 'number_input', is_decimal_allowed: false },
    {},
    '1.5',
    true,
  ],
] as const)('Slack’s own client on %s', (_what, element, more, value, isRefused) => {
  const blocks = input(element, more)
  const [place] = placedElements(blocks)
  if (!place) throw new Error('no element')
  const state = stateOf(blocks)
  fill(state, place, value)
  expect(Object.keys(clientErrors(blocks, state))).toEqual(isRefused ? ['b'] : [])
})

test('what an element held survives new blocks only under the same ids and the same type', () => {
  const held = stateOf(input({ type: 'datepicker', initial_date: '2026-01-02' }))
  expect(stateOf(input({ type: 'datepicker', initial_date: '2026-09-09' }), held)).toEqual(held)
  expect(stateOf(input({ type: 'timepicker' }), held)).toEqual({
    b: { value: { type: 'timepicker', selected_time: null } },
  })
})
