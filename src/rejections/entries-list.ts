import { z } from 'zod'
import { readJson } from '../slack/read-json.ts'
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
  return readJson(listState, privateMetadata) ?? WHOLE_LIST
}

const overList = z.object({ entry: z.string().max(64), list: listState.optional() })

/** What a view over the list is about, from its private_metadata; null where it holds nothing of ours. */
export function readOverList(privateMetadata: string): { entryId: string; list: EntriesList } | null {
  const stored = readJson(overList, privateMetadata)
  return stored && { entryId: stored.entry, list: stored.list ?? WHOLE_LIST }
}
