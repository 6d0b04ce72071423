/** Slack takes 300 posts a minute from an app in a workspace. */
const BETWEEN_MS = 200
/** A turn is never further away. */
const LONGEST_MS = 24 * 60 * 60 * 1_000
/** So many go at once, so that a small group waits for nothing. */
const AT_ONCE = 10

/** Per workspace, the real instant from which its next nudge may go. */
const free = new Map<string, number>()

/**
 * From which real instant (epoch milliseconds) the next nudge of a workspace may go, as fast as Slack takes
 * them: ten thousand at once would only be refused, and hold up what members wait for. Each call takes a place.
 * After a restart it begins anew; what was queued keeps its place. `spread`: up to when others have taken places.
 */
export function paceOf(workspaceId: string, realNow: number, spread = 0): number {
  const taken = Math.max(free.get(workspaceId) ?? 0, spread === 0 ? 0 : spread + BETWEEN_MS)
  const earliest = realNow - AT_ONCE * BETWEEN_MS
  // The computer's clock was put back: nobody waits for what it showed before.
  const at = taken > realNow + LONGEST_MS ? earliest : Math.max(taken, earliest)
  // A workspace whose turn is long over is forgotten with the others.
  if (free.size > 1_000) free.clear()
  free.set(workspaceId, at + BETWEEN_MS)
  return at <= realNow ? 0 : at
}
