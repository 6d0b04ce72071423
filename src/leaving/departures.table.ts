/**
 * Who was forgotten within the last day, as keyed hashes: an event of before that Slack delivers late is not
 * taken for somebody who comes back.
 */
export type DeparturesTable = {
  workspace_id: string
  person_mark: string
  /** Real time, epoch milliseconds: Slack's events go by that. */
  left_at: number
}
