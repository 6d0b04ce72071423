import { actions, many, mrkdwn, option, options, plain, x } from './block-kit.examples.ts'
import { judge } from './block-kit.judge.ts'

const https = 'https://example.org/'
const radios = (more: object = {}) => ({ type: 'radio_buttons', options: options(2), ...more })
const boxes = (more: object = {}) => ({ type: 'checkboxes', options: options(2), ...more })
const select = (more: object = {}) => ({ type: 'static_select', options: options(2), ...more })
const multi = (more: object = {}) => ({ type: 'multi_static_select', options: options(2), ...more })
const conversations = (more: object = {}) => ({ type: 'conversations_select', ...more })
const overflow = (...given: unknown[]) => ({ type: 'overflow', options: given })
const group = (count: number) => ({ label: plain('Group'), options: options(count) })
const groups = (count: number) =>
  many(count, (index) => ({ label: plain(`g${index}`), options: [option(`${index}`)] }))
const date = (initial_date: string) => actions({ type: 'datepicker', initial_date })
const time = (more: object) => actions({ type: 'timepicker', ...more })
const instant = (initial_date_time: unknown) => actions({ type: 'datetimepicker', initial_date_time })

judge([
  [
    'an option has a text of 75, a value of 150 and a description of 75 characters',
    [option('a', { text: plain(x(75)), value: x(150), description: plain(x(75)) })].map((one) =>
      actions(select({ options: [one] })),
    ),
    [
      option('a', { text: plain(x(76)) }),
      option('a', { text: mrkdwn('a') }),
      option('a', { value: x(151) }),
      option('a', { value: '' }),
      option('a', { description: plain(x(76)) }),
      option('a', { url: https }),
      { text: plain('a') },
    ].map((one) => actions(select({ options: [one] }))),
  ],
  [
    'a select has options or groups, 1 to 100 of them',
    [
      select({ options: options(100) }),
      { type: 'static_select', option_groups: groups(100) },
      { type: 'static_select', option_groups: [group(100)] },
      multi({ options: options(100) }),
    ].map((one) => actions(one)),
    [
      select({ options: options(101) }),
      select({ options: [] }),
      select({ option_groups: groups(1) }),
      { type: 'static_select' },
      { type: 'static_select', option_groups: groups(101) },
      { type: 'static_select', option_groups: [group(101)] },
      { type: 'static_select', option_groups: [group(0)] },
      { type: 'static_select', option_groups: [{ label: plain(x(76)), options: options(1) }] },
      multi({ options: options(101) }),
    ].map((one) => actions(one)),
  ],
  [
    'option values come once',
    [actions(select({ options: [option('a'), option('b')] }))],
    [
      actions(select({ options: [option('a'), option('a')] })),
      actions(radios({ options: [option('a'), option('a')] })),
    ],
  ],
  [
    'what is chosen at first is one of the options, alike in every field',
    [
      select({ initial_option: option('o1') }),
      { type: 'static_select', option_groups: groups(2), initial_option: option('1') },
      multi({ initial_options: [option('o1'), option('o0')] }),
      radios({ initial_option: option('o0') }),
      boxes({ initial_options: options(2) }),
    ].map((one) => actions(one)),
    [
      select({ initial_option: option('other') }),
      select({ initial_option: { text: plain('O one'), value: 'o1' } }),
      select({ initial_options: [option('o1')] }),
      multi({ initial_options: [option('other')] }),
      multi({ initial_options: [option('o0'), option('o0')] }),
      radios({ initial_option: option('other') }),
      boxes({ initial_options: [option('o0'), option('other')] }),
    ].map((one) => actions(one)),
  ],
  [
    'nothing chosen at first is said by leaving it out',
    [actions(multi()), actions(boxes())],
    [
      multi({ initial_options: [] }),
      boxes({ initial_options: [] }),
      { type: 'multi_users_select', initial_users: [] },
      { type: 'multi_channels_select', initial_channels: [] },
      { type: 'multi_conversations_select', initial_conversations: [] },
      { type: 'multi_external_select', initial_options: [] },
      select({ initial_option: null }),
    ].map((one) => actions(one)),
  ],
  [
    'a multi select bounds what is chosen',
    [
      multi({ max_selected_items: 1, initial_options: options(1) }),
      { type: 'multi_users_select', max_selected_items: 2, initial_users: ['U1', 'U2'] },
    ].map((one) => actions(one)),
    [
      multi({ max_selected_items: 0 }),
      multi({ max_selected_items: 1, initial_options: options(2) }),
      { type: 'multi_users_select', max_selected_items: 1, initial_users: ['U1', 'U2'] },
    ].map((one) => actions(one)),
  ],
  [
    'the other menus take what is theirs',
    [
      { type: 'external_select', min_query_length: 0, initial_option: option('a') },
      { type: 'multi_external_select', initial_options: [option('a')] },
      { type: 'users_select', initial_user: 'U1', placeholder: plain(x(150)) },
      { type: 'channels_select', initial_channel: 'C1' },
      { type: 'multi_channels_select', initial_channels: ['C1'] },
      conversations({ filter: { include: ['im', 'public'], exclude_bot_users: true } }),
      { type: 'multi_conversations_select', default_to_current_conversation: true },
    ].map((one) => actions(one)),
    [
      { type: 'users_select', placeholder: plain(x(151)) },
      { type: 'users_select', placeholder: mrkdwn('a') },
      { type: 'users_select', initial_users: ['U1'] },
      { type: 'external_select', options: options(1) },
      { type: 'external_select', min_query_length: -1 },
      conversations({ filter: {} }),
      conversations({ filter: { include: [] } }),
      conversations({ filter: { include: ['secret'] } }),
    ].map((one) => actions(one)),
  ],
  [
    'radio buttons and checkboxes have 1 to 10 options, which may hold mrkdwn',
    [
      radios({ options: options(10) }),
      boxes({ options: options(10) }),
      radios({ options: [{ text: mrkdwn('*a*'), value: 'a', description: mrkdwn('b') }] }),
    ].map((one) => actions(one)),
    [
      radios({ options: options(11) }),
      boxes({ options: options(11) }),
      radios({ options: [] }),
      boxes({ options: [] }),
      { type: 'radio_buttons' },
      radios({ options: [option('a', { url: https })] }),
    ].map((one) => actions(one)),
  ],
  [
    'an overflow menu has 1 to 5 options, which may lead somewhere',
    [overflow(option('a')), overflow(...options(5)), overflow(option('a', { url: https }))].map((one) =>
      actions(one),
    ),
    [overflow(), overflow(...options(6)), overflow(option('a', { text: mrkdwn('a') }))].map((one) =>
      actions(one),
    ),
  ],
  [
    'dates, times and instants have their formats',
    [
      date('2026-11-22'),
      date('2028-02-29'),
      time({ initial_time: '00:00', timezone: 'Europe/Madrid' }),
      time({ initial_time: '23:59' }),
      instant(1_790_000_000),
    ],
    [
      date('2026-02-29'),
      date('22/11/2026'),
      date('2026-1-2'),
      date(''),
      time({ initial_time: '24:00' }),
      time({ initial_time: '9:00' }),
      time({ timezone: 'Mars/Olympus' }),
      instant(179_000_000),
      instant(1_790_000_000_000),
      instant('1790000000'),
    ],
  ],
])
