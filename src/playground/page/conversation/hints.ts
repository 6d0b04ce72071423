import type { Conversation } from '../protocol.ts'

/** What to try first where somebody is; null where nothing has to be said. */
export function hintFor(place: Conversation, isHome: boolean, firstName: string): string | null {
  if (isHome) return null
  if (place.isWithBot) {
    return `${firstName} was turned down today. Type /rejected below and press Enter.`
  }
  if (place.kind === 'im') {
    return 'Open the menu of the mail (the three dots) and choose "Log this as a no".'
  }
  if (place.name === 'job-club')
    return 'The group talks here. /rejected works here too, and nobody else sees it.'
  return null
}
