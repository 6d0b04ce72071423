import type { Group } from '../groups/group.ts'
import { fill } from '../words/fill.ts'
import type { Language } from '../words/language.ts'

/**
 * What this is, who could read it and how to leave. Who keeps the computer is named once the member's group
 * has said so: a lead's own words, for plain_text alone.
 */
export function meetingSentences(
  { firstMeeting, group: said }: Language,
  group: Pick<Group, 'computer'> | null,
): string[] {
  const { what, whoCouldRead, howToLeave } = firstMeeting
  return [
    what,
    group === null ? whoCouldRead : fill(said.whoCouldRead, { computer: group.computer }),
    howToLeave,
  ]
}
