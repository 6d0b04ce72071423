import {
  actions,
  button,
  field,
  many,
  mrkdwn,
  option,
  options,
  plain,
  section,
  x,
} from './block-kit.examples.ts'
import { judge } from './block-kit.judge.ts'

const https = 'https://example.org/'
const image = { type: 'image', alt_text: 'A chart', image_url: `${https}a.png` }
const confirm = { title: plain('Sure?'), text: plain('It goes.'), confirm: plain('Yes'), deny: plain('No') }
const radios = (more: object = {}) => ({ type: 'radio_buttons', options: options(2), ...more })
const boxes = (more: object = {}) => ({ type: 'checkboxes', options: options(2), ...more })
const select = (more: object = {}) => ({ type: 'static_select', options: options(2), ...more })
const multi = (more: object = {}) => ({ type: 'multi_static_select', options: options(2), ...more })
const overflow = (...given: unknown[]) => ({ type: 'overflow', options: given })
const text = (more: object = {}) => field({ type: 'plain_text_input', ...more })

judge([
  [
    'a section has text, fields or both',
    [section(), { type: 'section', fields: [plain('a')] }, section({ fields: [plain('a')], expand: true })],
    [
      { type: 'section' },
      section({ text: 'words' }),
      section({ title: plain('a') }),
      section({ text: null }),
    ],
  ],
  [
    'a section text has 1 to 3000 characters',
    [section({ text: plain(x(3000)) }), section({ text: mrkdwn(x(3000)) })],
    [section({ text: plain(x(3001)) }), section({ text: mrkdwn('') }), section({ text: plain('  \n') })],
  ],
  [
    'a section has 1 to 10 fields of 2000 characters',
    [section({ fields: many(10, () => plain('a')) }), section({ fields: [plain(x(2000))] })],
    [
      section({ fields: many(11, () => plain('a')) }),
      section({ fields: [] }),
      section({ fields: [plain(x(2001))] }),
    ],
  ],
  [
    'emoji belongs to plain_text, verbatim to mrkdwn',
    [
      section({ text: { ...plain('a'), emoji: false } }),
      section({ text: { ...mrkdwn('a'), verbatim: true } }),
    ],
    [
      section({ text: { ...mrkdwn('a'), emoji: true } }),
      section({ text: { ...plain('a'), verbatim: true } }),
      section({ text: { type: 'markdown', text: 'a' } }),
    ],
  ],
  [
    'a section takes what may stand beside it',
    [
      button(),
      select(),
      multi(),
      overflow(option('a')),
      radios(),
      boxes(),
      image,
      { type: 'datepicker' },
    ].map((accessory) => section({ accessory })),
    [{ type: 'plain_text_input' }, { type: 'datetimepicker' }, { type: 'file_input' }, {}, []].map(
      (accessory) => section({ accessory }),
    ),
  ],
  [
    'an actions block has 1 to 25 elements that act',
    [actions(...many(25, () => button())), actions(select(), radios(), { type: 'datetimepicker' })],
    [
      actions(...many(26, () => button())),
      actions(),
      actions(text()),
      actions({ type: 'plain_text_input' }),
      actions(image),
    ],
  ],
  [
    'an action_id has 1 to 255 characters and comes once in a block',
    [
      actions(button({ action_id: x(255) })),
      actions(button({ action_id: 'a' }), button({ action_id: 'b' })),
      actions(button(), button()),
    ],
    [
      actions(button({ action_id: x(256) })),
      actions(button({ action_id: '' })),
      actions(button({ action_id: 'a' }), select({ action_id: 'a' })),
    ],
  ],
  [
    'a block_id has 1 to 255 characters',
    [section({ block_id: x(255) }), { type: 'divider', block_id: 'a' }],
    [section({ block_id: x(256) }), { type: 'divider', block_id: '' }],
  ],
  [
    'a button has a plain text of 75, a value of 2000, a label of 75 characters and a known style',
    [
      button({ text: plain(x(75)), value: x(2000), accessibility_label: x(75), style: 'primary' }),
      button({ style: 'danger', confirm }),
    ].map((element) => actions(element)),
    [
      button({ text: plain(x(76)) }),
      button({ text: mrkdwn('a') }),
      button({ text: plain('') }),
      button({ value: x(2001) }),
      button({ value: '' }),
      button({ accessibility_label: x(76) }),
      button({ style: 'default' }),
      button({ disabled: true }),
      { type: 'button' },
    ].map((element) => actions(element)),
  ],
  [
    'a button leads to a web address of 3000 characters',
    [button({ url: https }), button({ url: `${https}${x(3000 - https.length)}` })].map((one) => actions(one)),
    [
      button({ url: `${https}${x(3001 - https.length)}` }),
      button({ url: 'example' }),
      button({ url: '' }),
      button({ url: 'javascript:alert(1)' }),
      button({ url: 'mailto:ann@example.org' }),
    ].map((one) => actions(one)),
  ],
  [
    'a confirmation has four texts inside their limits',
    [
      confirm,
      { ...confirm, style: 'danger', text: mrkdwn(x(300)) },
      { title: plain(x(100)), text: plain('a'), confirm: plain(x(30)), deny: plain(x(30)) },
    ].map((given) => actions(button({ confirm: given }))),
    [
      { ...confirm, title: plain(x(101)) },
      { ...confirm, text: plain(x(301)) },
      { ...confirm, confirm: plain(x(31)) },
      { ...confirm, deny: plain(x(31)) },
      { ...confirm, deny: mrkdwn('No') },
      { title: plain('a'), text: plain('a'), confirm: plain('a') },
    ].map((given) => actions(button({ confirm: given }))),
  ],
  [
    'an unknown thing is refused',
    [section()],
    [{ type: 'sections' }, { type: 'call' }, {}, null, 'section', ['section'], { type: ['section'] }],
  ],
])
