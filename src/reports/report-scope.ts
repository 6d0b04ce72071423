/** Whom a report is about: a group, or the community of all groups of the workspace. */
export type ReportScope = `group:${string}` | 'community'

export const COMMUNITY = 'community'

export function scopeOfGroup(groupId: string): ReportScope {
  return `group:${groupId}`
}

/** The group's id; null for the community. */
export function groupOf(scope: string): string | null {
  return scope.startsWith('group:') ? scope.slice('group:'.length) : null
}
