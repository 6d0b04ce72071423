const plain = (text: string) => ({ type: 'plain_text', text })
const option = (value: string) => ({ text: plain(`Option ${value}`), value })
const options = [option('one'), option('two'), option('three')]

/** Blocks that a message can hold, one of each that the product could use. */
export const messageGallery = [
  { type: 'header', text: plain('A header') },
  {
    type: 'section',
    text: { type: 'mrkdwn', text: '*Bold*, _italic_, ~gone~, `code` and <https://example.org|a link>' },
  },
  { type: 'section', fields: [plain('Left field'), plain('Right field')] },
  { type: 'divider' },
  {
    type: 'rich_text',
    elements: [
      {
        type: 'rich_text_section',
        elements: [{ type: 'text', text: 'Rich and bold', style: { bold: true } }],
      },
      {
        type: 'rich_text_list',
        style: 'ordered',
        elements: ['First', 'Second'].map((text) => ({
          type: 'rich_text_section',
          elements: [{ type: 'text', text }],
        })),
      },
      { type: 'rich_text_quote', elements: [{ type: 'text', text: 'Quoted words' }] },
      { type: 'rich_text_preformatted', elements: [{ type: 'text', text: 'npm ci' }] },
    ],
  },
  { type: 'context', elements: [plain('Small print')] },
  { type: 'section', text: plain('Members write <b>what</b> they *like*') },
  {
    type: 'actions',
    elements: [
      { type: 'button', action_id: 'plain', text: plain('A button'), value: 'a' },
      { type: 'button', action_id: 'first', text: plain('Primary'), style: 'primary', value: 'b' },
      { type: 'static_select', action_id: 'choose', placeholder: plain('Choose here'), options },
      { type: 'datepicker', action_id: 'day', initial_date: '2026-03-02' },
      { type: 'overflow', action_id: 'more', options },
    ],
  },
  {
    type: 'table',
    rows: [
      [
        { type: 'raw_text', text: 'Stage' },
        { type: 'raw_text', text: 'About' },
      ],
      [
        { type: 'raw_text', text: 'Interview' },
        { type: 'raw_text', text: 'half' },
      ],
    ],
  },
]

const inputOf = (block: string, label: string, element: object, more: object = {}) => ({
  type: 'input',
  block_id: block,
  label: plain(label),
  element: { action_id: 'value', ...element },
  ...more,
})

/** Every input, as a Home can hold them. */
export const inputGallery = [
  inputOf('line', 'A line', { type: 'plain_text_input', max_length: 20 }, { hint: plain('A hint') }),
  inputOf('page', 'A page', { type: 'plain_text_input', multiline: true }, { optional: true }),
  inputOf('mail', 'An address', { type: 'email_text_input' }),
  inputOf('count', 'A number', { type: 'number_input', is_decimal_allowed: false }),
  inputOf('one', 'One of many', { type: 'static_select', options }),
  inputOf('groups', 'One of groups', {
    type: 'static_select',
    option_groups: [{ label: plain('A group'), options }],
  }),
  inputOf('many', 'Many of many', { type: 'multi_static_select', options }),
  inputOf('who', 'A person', { type: 'users_select' }),
  inputOf('boxes', 'Boxes', { type: 'checkboxes', options, initial_options: [option('two')] }),
  inputOf('radio', 'One button', { type: 'radio_buttons', options }),
  inputOf('day', 'A day', { type: 'datepicker' }),
  inputOf('time', 'A time', { type: 'timepicker', initial_time: '10:00' }),
  {
    type: 'actions',
    block_id: 'foot',
    elements: [{ type: 'button', action_id: 'done', text: plain('Done') }],
  },
]
