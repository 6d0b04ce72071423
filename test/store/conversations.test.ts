import { expect, onTestFinished, test } from 'vitest'
import { newVoices } from '../conversations/check-said.ts'
import { converse } from '../conversations/converse.ts'
import type { Act } from '../conversations/generated-conversations.ts'
import { playConversations } from '../conversations/play-conversations.ts'
import { newStage } from '../conversations/stage.ts'
import { formatTally, newTally } from '../conversations/tally.ts'

const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000)
const CONVERSATIONS = 1_500

/** The kinds that a no and its checklist lead to. What people, groups and calendars lead to has tests of its own. */
const PLAYED = [
  ...['answer', 'checklist', 'cool-head', 'draft', 'first-meeting', 'free-message-answer', 'hard-to-hear'],
  ...['rough-patch-ask', 'rough-patch-offer'],
]

test('whatever members do, all that is said keeps Slack’s limits and our voice, and stands as stored', async () => {
  process.stdout.write(`Generated conversations, SEED=${SEED}\n`)
  const tally = await playConversations(SEED, CONVERSATIONS)
  process.stdout.write(formatTally(tally))
  const kindsSaid = Object.keys(tally.counts).flatMap((what) => /^kinds: (.*)/.exec(what)?.[1] ?? [])
  expect(kindsSaid).toEqual(expect.arrayContaining(PLAYED))
  expect(Object.keys(tally.counts).filter((what) => what.startsWith('logged'))).toHaveLength(12)
}, 240_000)

const log: Act = {
  act: 'log',
  form: { heardDaysAgo: 0, values: { company: 'Acme', stage: 'interview', outcome: 'no' } },
}
const card: Act = {
  act: 'draft',
  kind: 'card',
  wishes: { tone: 'plain', stillInterested: true, remembered: null },
  pick: 1,
  addition: null,
}

const stories: readonly { what: string; acts: readonly Act[] }[] = [
  {
    what: 'a question about a step that was decided another way asks no more',
    acts: [log, { act: 'wait', hours: 30 }, { act: 'decide', step: 'feedback', decision: 'skipped' }],
  },
  {
    what: 'a draft kept again weeks later changes its message, and sends no second one',
    acts: [log, card, { act: 'wait', hours: 24 * 20 }, card],
  },
  {
    what: 'something hard to hear, said again weeks later, brings no second message',
    acts: [
      ...[
        log,
        { act: 'wait', hours: 30 } as const,
        { act: 'cool head', answer: 'yes', onOldQuestion: false } as const,
      ],
      { act: 'decide', step: 'feedback', decision: 'done' },
      { act: 'came back', answer: 'hard', onOldList: false },
      { act: 'wait', hours: 24 * 20 },
      { act: 'came back', answer: 'hard', onOldList: false },
      { act: 'wait', hours: 48 },
    ],
  },
]

for (const { what, acts } of stories) {
  test(what, async () => {
    const stage = await newStage()
    onTestFinished(() => stage.database.kysely.destroy())
    const profile = { timeZone: 'Europe/Madrid', locale: 'en-GB' }
    // A Monday, eight in the morning in Madrid.
    const begins = Date.parse('2026-03-02T07:00:00Z')
    const heard = { voices: newVoices(), tally: newTally() }
    expect(await converse(stage, heard, { profile, begins, luck: 1, acts })).toEqual([])
  })
}
