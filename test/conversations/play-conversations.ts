import fc from 'fast-check'
import { newVoices } from './check-said.ts'
import { converse } from './converse.ts'
import { conversations } from './generated-conversations.ts'
import { newStage } from './stage.ts'
import { newTally, type Tally } from './tally.ts'

/** How many members talk in one database: a larger one slows everybody down. */
const MEMBERS_A_STAGE = 250

/** Plays so many conversations, by the seed; throws with the smallest one in which anything was wrong. */
export async function playConversations(seed: number, runs: number): Promise<Tally> {
  const voices = newVoices()
  const tally = newTally()
  let stage = await newStage()
  const property = fc.asyncProperty(conversations, async (conversation) => {
    if (stage.members >= MEMBERS_A_STAGE) {
      await stage.database.kysely.destroy()
      stage = await newStage()
    }
    const faults = await converse(stage, { voices, tally }, conversation)
    if (faults.length > 0) throw new Error([...new Set(faults)].join('\n'))
  })
  try {
    await fc.assert(property, { seed, numRuns: runs })
  } finally {
    await stage.database.kysely.destroy()
  }
  for (const { rules, sentences } of voices) tally.sentences[rules.language] = [...sentences]
  return tally
}
