import type { Conversation, WorkspacePart } from '../protocol.ts'

/** What to try where somebody is; null where nothing has to be said. */
export function hintFor(
  place: Conversation,
  { workspace, person, isHome }: { workspace: WorkspacePart; person: string; isHome: boolean },
): string | null {
  const nameOf = (id: string | undefined) =>
    workspace.people.find((one) => one.id === id)?.name.split(' ')[0] ?? 'Somebody'
  if (isHome) return null
  if (place.isWithBot && place.messages.length === 0) {
    return `${nameOf(person)} was turned down today. Type /rejected below and send it.`
  }
  if (place.isWithBot) {
    const other = workspace.people.find((one) => one.isMain && one.id !== person)
    const then = `Then be ${nameOf(other?.id)}, who sees nothing of it.`
    return `Take one of the steps, or move the time on to the next thing due. ${then}`
  }
  if (place.kind === 'im') {
    return 'Open the menu of the mail (the three dots beside it) and choose "Log this as a no".'
  }
  if (place.members.includes(workspace.botId)) {
    return 'The group talks here. /rejected works here too, and nobody else sees that you typed it.'
  }
  return null
}
