import type { SlackCore } from './core.ts'
import type { OpenView, SeenMessage } from './person.ts'
import { seenMessage, seenView } from './seen.ts'
import type { Channel } from './workspace.ts'

/** A conversation as one of its members sees it. */
export interface SeenConversation {
  id: string
  name: string
  kind: Channel['kind']
  /** The DM with the bot. */
  isWithBot: boolean
  members: string[]
  /** Oldest first, what only this person sees among them; nothing that was deleted. */
  messages: SeenMessage[]
}

/** Everything that one person can see. */
export interface Sights {
  conversations: SeenConversation[]
  /** Open modals, lowest first. */
  modals: OpenView[]
  home: OpenView | undefined
}

/** What `person` sees now, and nothing of anybody else's. */
export function sightsOf({ workspace, views }: SlackCore, person: string): Sights {
  workspace.dmWith(person)
  const mine = [...workspace.channels.values()].filter((channel) => channel.members.has(person))
  const home = views.homeOf(person)
  return {
    conversations: mine.map((channel) => ({
      id: channel.id,
      name: channel.name,
      kind: channel.kind,
      isWithBot: channel.withPerson === person,
      members: [...channel.members],
      messages: [
        ...channel.messages,
        ...workspace.ephemerals.filter((one) => one.ephemeralTo === person && one.channel === channel.id),
      ]
        .filter((message) => !message.deleted)
        .sort((a, b) => Number(a.ts) - Number(b.ts))
        .map(seenMessage),
    })),
    modals: views.stackOf(person).map(seenView),
    home: home && seenView(home),
  }
}
