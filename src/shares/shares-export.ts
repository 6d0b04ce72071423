import { z } from 'zod'
import { dateIn } from '../clock/local-date.ts'
import type { Beside } from '../export/beside.ts'
import { linkedSharesOf } from './linked-shares.ts'
import { SHARE_STATES } from './share.ts'

/** What a member shared, for the 30 days in which it is known to be theirs. */
export const sharesExport: Beside = {
  name: 'shares',
  says: 'What was shared with a group, as long as Onward knows that it is yours. It is not read in elsewhere.',
  row: z.strictObject({
    group: z.string().describe("The name of the group's channel."),
    shared_on: z.iso.date().describe('The day on which it was confirmed, in UTC.'),
    state: z.enum(SHARE_STATES).describe('What became of it.'),
    entry_id: z.string().describe('The entry that it is about.'),
    signed: z.boolean().nullable().describe('Whether your name stands on it.'),
    company: z.string().nullable().describe('The company, where you added it.'),
    words: z.string().nullable().describe('Your own words.'),
  }),
  async rows(scope, { id: memberId }) {
    const found = await linkedSharesOf(scope, { memberId })
    return found.map(({ share: { content, createdAt, state, link }, group }) => ({
      group: group.name,
      shared_on: dateIn('UTC', createdAt),
      state,
      entry_id: link?.entryId ?? '',
      signed: content === null ? null : content.by !== null,
      company: content?.company ?? null,
      words: content?.words ?? null,
    }))
  },
}
