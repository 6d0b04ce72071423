import { z } from 'zod'
import { wrap } from './wrap.ts'

const plain = z.object({ text: z.string() })

/** The blocks that the bot's messages are made of. */
const block = z.discriminatedUnion('type', [
  z.object({ type: z.literal('section'), text: plain }),
  z.object({ type: z.literal('context'), elements: z.array(plain) }),
  z.object({ type: z.literal('actions'), elements: z.array(z.object({ text: plain })) }),
  z.object({ type: z.literal('rich_text'), elements: z.array(z.object({ elements: z.array(plain) })) }),
])

const INDENT = '  > '

/** A message as its reader sees it, as lines. Throws for a kind of block that it does not know. */
export function drawMessage(blocks: readonly unknown[]): string[] {
  return blocks.flatMap((one) => wrap(textOf(block.parse(one)), INDENT))
}

function textOf(one: z.infer<typeof block>): string {
  switch (one.type) {
    case 'section':
      return one.text.text
    case 'context':
      return one.elements.map((element) => element.text).join(' ')
    case 'actions':
      return one.elements.map(({ text }) => `[${text.text}]`).join(' ')
    case 'rich_text':
      return one.elements
        .flatMap((section) => section.elements)
        .map((element) => element.text)
        .join('')
  }
}
