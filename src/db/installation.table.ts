/** One row: a known text sealed with the operator's key, so that a wrong key is noticed at start. */
export type InstallationTable = {
  installation_id: 1
  key_check: string
}
