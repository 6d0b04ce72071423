import { z } from 'zod'

const plain = z.object({ text: z.string() })

const form = z.object({
  title: plain,
  submit: plain,
  close: plain,
  blocks: z.array(
    z.object({
      type: z.string(),
      block_id: z.string(),
      label: plain.optional(),
      elements: z.array(z.object({ text: z.union([plain, z.string()]) })).optional(),
    }),
  ),
  state: z.object({
    values: z.record(
      z.string(),
      z.record(
        z.string(),
        z.object({
          value: z.string().nullish(),
          selected_option: z.object({ text: plain }).nullish(),
        }),
      ),
    ),
  }),
})

const INDENT = '  '
const LABEL_COLUMNS = 24

/** A modal with what stands in its fields, and its buttons, as lines. Throws for a view that is no form. */
export function drawForm(view: unknown): string[] {
  const { title, submit, close, blocks, state } = form.parse(view)
  const fields = blocks.flatMap((block) => {
    if (block.type !== 'input') return []
    const element = Object.values(state.values[block.block_id] ?? {})[0]
    const value = element?.value ?? element?.selected_option?.text.text ?? ''
    return [`${INDENT}| ${(block.label?.text ?? '').padEnd(LABEL_COLUMNS)}${value}`]
  })
  const buttons = blocks.flatMap((block) => (block.type === 'actions' ? (block.elements ?? []) : []))
  const labels = [...buttons.map(({ text }) => (typeof text === 'string' ? text : text.text)), close.text]
  return [
    `${INDENT}| ${title.text}`,
    ...fields,
    `${INDENT}| ${[...labels, submit.text].map((label) => `[${label}]`).join(' ')}`,
  ]
}
