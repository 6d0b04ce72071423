import { describe, expect, test } from 'vitest'
import { checkMessageBlocks } from '../../../src/playground/block-kit/check-message-blocks.ts'

/** What a rule says, blocks that Slack takes under it, and blocks that it refuses, each for this rule alone. */
type Rule = [says: string, taken: unknown[], refused: unknown[]]

/** Tests every example as the only block of a message. */
export function judge(rules: Rule[]): void {
  const named = (block: unknown) => [JSON.stringify(block).slice(0, 120), block] as const
  describe.each(rules)('%s', (_, taken, refused) => {
    test.each(taken.map(named))('taken: %s', (_name, block) => {
      expect(checkMessageBlocks([block], 'Words')).toEqual([])
    })
    test.each(refused.map(named))('refused: %s', (_name, block) => {
      expect(checkMessageBlocks([block], 'Words')).not.toEqual([])
    })
  })
}
