import type { MessageKind } from '../src/outbox/message-kind.ts'

/** What is measured is the way, not the text. */
export const BENCH_KIND: MessageKind = {
  kind: 'bench',
  priority: 'answer',
  whenUnknown: 'send again',
  render: async () => ({ text: 'A line of text', blocks: [] }),
}
