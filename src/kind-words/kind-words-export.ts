import { z } from 'zod'
import type { Beside } from '../export/beside.ts'
import { groupsOfWorkspace } from '../groups/share-groups.ts'
import { kindWordsOf } from './kind-words.store.ts'

/** The kind words that a member sent, and those that reached them, while they are kept. */
export const kindWordsExport: Beside = {
  name: 'kind_words',
  says: 'Kind words that you sent, and those that reached you, while they are kept. Not read in elsewhere.',
  row: z.strictObject({
    group: z.string().describe("The name of the group's channel."),
    way: z.enum(['sent', 'got']).describe('Whether you sent it or got it.'),
    words: z.string().describe('What it says.'),
  }),
  async rows(scope, { slackUserId }) {
    const rows: { group: string; way: 'sent' | 'got'; words: string }[] = []
    for (const group of await groupsOfWorkspace(scope)) {
      for (const { letter } of await kindWordsOf(scope, group)) {
        if (letter === null) continue
        const way = letter.sender === slackUserId ? 'sent' : 'got'
        if (way === 'sent' || letter.recipient === slackUserId)
          rows.push({ group: group.name, way, words: letter.words })
      }
    }
    return rows
  },
}
