/** Small right pieces of Block Kit; tests bend one field at a time. */
type Json = Record<string, unknown>

export const plain = (text: string): Json => ({ type: 'plain_text', text })
export const mrkdwn = (text: string): Json => ({ type: 'mrkdwn', text })
export const x = (length: number): string => 'x'.repeat(length)
export const many = <Item>(count: number, make: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => make(index))

export const option = (value: string, more: Json = {}): Json => ({ text: plain(value), value, ...more })
export const options = (count: number): Json[] => many(count, (index) => option(`o${index}`))
export const button = (more: Json = {}): Json => ({ type: 'button', text: plain('Did it'), ...more })
export const words = (text: string): Json => ({ type: 'text', text })
export const richSection = (text = 'Acme'): Json => ({ type: 'rich_text_section', elements: [words(text)] })
export const richText = (...elements: unknown[]): Json => ({ type: 'rich_text', elements })
export const section = (more: Json = {}): Json => ({ type: 'section', text: mrkdwn('Hello'), ...more })
export const actions = (...elements: unknown[]): Json => ({ type: 'actions', elements })
export const field = (element: unknown, more: Json = {}): Json => ({
  type: 'input',
  label: plain('Company'),
  element,
  ...more,
})
export const rawText = (text: string): Json => ({ type: 'raw_text', text })
export const table = (rows: number, columns: number, more: Json = {}): Json => ({
  type: 'table',
  rows: many(rows, () => many(columns, () => rawText('1'))),
  ...more,
})
export const chart = (payload: Json, more: Json = {}): Json => ({
  type: 'data_visualization',
  title: 'Stages',
  chart: payload,
  ...more,
})
export const segments = (count: number): Json[] =>
  many(count, (index) => ({ label: `s${index}`, value: index + 1 }))
export const bars = (series: number, categories: number): Json => ({
  type: 'bar',
  series: many(series, (index) => ({
    name: `n${index}`,
    data: many(categories, (point) => ({ label: `c${point}`, value: point })),
  })),
  axis_config: { categories: many(categories, (point) => `c${point}`) },
})
export const modal = (blocks: unknown, more: Json = {}): Json => ({
  type: 'modal',
  title: plain('Log a no'),
  submit: plain('Save'),
  blocks,
  ...more,
})
export const home = (blocks: unknown, more: Json = {}): Json => ({ type: 'home', blocks, ...more })
