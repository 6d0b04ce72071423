import { z } from 'zod'
import { STAGES } from './rejection.ts'

/** What the list of entries shows: from which one on, and of which stage and company. */
const listState = z.object({
  offset: z.number().int().min(0).max(999_999),
  stage: z.enum(STAGES).nullable(),
  /** As typed; null for all. */
  company: z.string().max(150).nullable(),
})
export type EntriesList = Readonly<z.infer<typeof listState>>

export const WHOLE_LIST: EntriesList = { offset: 0, stage: null, company: null }

/** The list's state, from its private_metadata; the whole list where it holds nothing of ours. */
export function readEntriesList(privateMetadata: string): EntriesList {
  return stateOf(listState.safeParse(jsonOf(privateMetadata)))
}

const overList = z.object({ entry: z.string().max(64), list: listState.optional() })

/** What a view over the list is about, from its private_metadata; null where it holds nothing of ours. */
export function readOverList(privateMetadata: string): { entryId: string; list: EntriesList } | null {
  const read = overList.safeParse(jsonOf(privateMetadata))
  return read.success ? { entryId: read.data.entry, list: read.data.list ?? WHOLE_LIST } : null
}

function stateOf(read: z.ZodSafeParseResult<EntriesList>): EntriesList {
  return read.success ? read.data : WHOLE_LIST
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
