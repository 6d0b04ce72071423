import type { HeardBy, Outcome, ReasonGiven, Stage } from './rejection.ts'

/** One logged no, silence or withdrawal. Columns ending in `_sealed` are encrypted with the member's key. */
export type EntriesTable = {
  workspace_id: string
  entry_id: string
  member_id: string
  /** The Slack view that the entry was submitted from: submitting it again updates this entry. */
  origin: string
  company_id: string
  company_sealed: string
  role_sealed: string | null
  stage: Stage
  outcome: Outcome
  /** The local date on which the member heard, YYYY-MM-DD. */
  heard_on: string
  how: HeardBy | null
  reason: ReasonGiven
  contact_name_sealed: string | null
  contact_address_sealed: string | null
  contact_known_sealed: string | null
  /** The member's home group when it was logged; it stays when they leave. Null without a group. */
  group_id: string | null
  /** 1: logged without messages. */
  quiet: 0 | 1
  /** Keys of the words that the answer says; see src/words. Null for a quiet entry. */
  acknowledgement: string | null
  perspective: string | null
  fact: string | null
  notification: string | null
  /** When "they came back to me" was pressed; null while the entry is closed. Epoch milliseconds. */
  reopened_at: number | null
  entered_at: number
  updated_at: number
  /** When it was read in from another Onward; null for one that was logged here. Reports count only those. */
  imported_at: number | null
}

/** The companies of a workspace, each once, so that equal names can be counted without being read. */
export type CompaniesTable = {
  workspace_id: string
  company_id: string
  /** HMAC of the normalised name. */
  name_index: string
  name_sealed: string
}
