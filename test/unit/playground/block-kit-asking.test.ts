import {
  button,
  field,
  mrkdwn,
  option,
  options,
  plain,
  richSection,
  richText,
  x,
} from './block-kit.examples.ts'
import { judge } from './block-kit.judge.ts'

const confirm = { title: plain('Sure?'), text: plain('It goes.'), confirm: plain('Yes'), deny: plain('No') }
const radios = (more: object = {}) => ({ type: 'radio_buttons', options: options(2), ...more })
const boxes = (more: object = {}) => ({ type: 'checkboxes', options: options(2), ...more })
const select = (more: object = {}) => ({ type: 'static_select', options: options(2), ...more })
const overflow = (...given: unknown[]) => ({ type: 'overflow', options: given })
const text = (more: object = {}) => field({ type: 'plain_text_input', ...more })
const number = (more: object = {}) => field({ type: 'number_input', is_decimal_allowed: false, ...more })

judge([
  [
    'an input has a label and a hint of 2000 characters and one element to fill',
    [
      field(select(), { label: plain(x(2000)), hint: plain(x(2000)), optional: true }),
      field({ type: 'plain_text_input' }, { dispatch_action: true }),
      field({ type: 'datetimepicker' }),
      field(radios()),
      field(boxes()),
    ],
    [
      field(select(), { label: plain(x(2001)) }),
      field(select(), { label: mrkdwn('a') }),
      field(select(), { hint: plain(x(2001)) }),
      field(select(), { required: true }),
      field(button()),
      field(overflow(option('a'))),
      { type: 'input', label: plain('a') },
      { type: 'input', element: select() },
    ],
  ],
  [
    'a text input has lengths inside 3000, and what stands in it fits',
    [
      text({ min_length: 0, max_length: 3000, multiline: true }),
      text({ initial_value: x(3000) }),
      text({ max_length: 5, initial_value: x(5) }),
      text({ dispatch_action_config: { trigger_actions_on: ['on_enter_pressed', 'on_character_entered'] } }),
      text({ placeholder: plain(x(150)) }),
    ],
    [
      text({ max_length: 3001 }),
      text({ max_length: 0 }),
      text({ min_length: 3001 }),
      text({ min_length: -1 }),
      text({ min_length: 6, max_length: 5 }),
      text({ max_length: 5, initial_value: x(6) }),
      text({ initial_value: x(3001) }),
      text({ initial_value: '' }),
      text({ placeholder: plain(x(151)) }),
      text({ dispatch_action_config: { trigger_actions_on: [] } }),
      text({ dispatch_action_config: { trigger_actions_on: ['on_blur'] } }),
      text({ confirm }),
    ],
  ],
  [
    'an address, an email and a formatted text can be asked for',
    [
      field({ type: 'email_text_input', initial_value: 'ann@example.org', focus_on_load: true }),
      field({ type: 'url_text_input', placeholder: plain('https://') }),
      field({ type: 'rich_text_input', initial_value: richText(richSection()), max_lines: 100 }),
    ],
    [
      field({ type: 'email_text_input', multiline: true }),
      field({ type: 'url_text_input', max_length: 10 }),
      field({ type: 'rich_text_input', initial_value: 'words' }),
      field({ type: 'rich_text_input', max_lines: 101 }),
      field({ type: 'phone_text_input' }),
    ],
  ],
  [
    'a number input says whether decimals are allowed, and its values fit',
    [
      number({ initial_value: '3', min_value: '3', max_value: '3' }),
      number({ is_decimal_allowed: true, initial_value: '-0.5' }),
      number({ max_value: '0' }),
    ],
    [
      field({ type: 'number_input' }),
      number({ initial_value: 3 }),
      number({ initial_value: '0.5' }),
      number({ initial_value: 'three' }),
      number({ initial_value: '4', max_value: '3' }),
      number({ initial_value: '2', min_value: '3' }),
      number({ min_value: '4', max_value: '3' }),
    ],
  ],
])
