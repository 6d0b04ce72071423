/** Which message of ours: a kind and what it is about, in a workspace. */
export type ChangingMessage = {
  readonly workspaceId: string
  readonly kind: string
  readonly subjectId: string
}

/** Per message, the last change under way. */
const turns = new Map<string, Promise<unknown>>()

/**
 * Changes a message when no other change of it is under way in this process: one that reads the rows in its turn
 * never brings back what an earlier one has shown. Changes by other processes are not seen. Rejects as `change` does.
 */
export async function inMessageTurn<Result>(
  { workspaceId, kind, subjectId }: ChangingMessage,
  change: () => Promise<Result>,
): Promise<Result> {
  const key = `${workspaceId}:${kind}:${subjectId}`
  const turn = (turns.get(key) ?? Promise.resolve()).then(change, change)
  turns.set(key, turn)
  try {
    return await turn
  } finally {
    if (turns.get(key) === turn) turns.delete(key)
  }
}
