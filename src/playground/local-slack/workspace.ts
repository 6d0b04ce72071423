import type { SlackClock } from './clock.ts'
import type { JsonObject } from './json.ts'

/** A person as a test or the playground describes one. */
export interface PersonOptions {
  id: string
  name: string
  /** IANA time zone; Europe/London by default. */
  tz?: string
  /** As in users.info with include_locale, such as 'es-ES'; en-US by default. */
  locale?: string
  isBot?: boolean
  isAdmin?: boolean
  deleted?: boolean
}

export interface ChannelOptions {
  id: string
  name: string
  /** User ids; the bot is in only where `botUserId` is among them or `hasBot` says so. */
  members: string[]
  isPrivate?: boolean
  /** A DM among people, such as the one that everybody has with themselves. */
  isDm?: boolean
  isArchived?: boolean
  /** Whether somebody invited the bot; true by default. */
  hasBot?: boolean
}

export type Person = Required<PersonOptions>

export interface Channel {
  id: string
  name: string
  kind: 'public' | 'private' | 'im'
  members: Set<string>
  isArchived: boolean
  /** For a DM with the bot: whose. */
  withPerson?: string
  messages: StoredMessage[]
}

export interface StoredFile {
  id: string
  name: string
  title: string
  content: Buffer
}

/** A message as Slack keeps it. */
export interface StoredMessage {
  channel: string
  ts: string
  user: string
  text: string
  fromBot: boolean
  blocks?: JsonObject[]
  metadata?: JsonObject
  edited?: { user: string; ts: string }
  threadTs?: string
  files?: StoredFile[]
  /** Who alone sees it; undefined for a message that the whole conversation sees. */
  ephemeralTo?: string
  deleted: boolean
}

export interface Team {
  id: string
  name: string
  domain: string
  /** The organisation for all of which the app is installed, where it is. */
  enterprise?: { id: string; name: string }
}

/** Who the app is in this workspace. */
export interface AppIdentity {
  appId: string
  botId: string
  botUserId: string
  /** Slack's obsolete verification token, which every payload still carries. */
  verificationToken: string
}

/** People, channels and messages. */
export interface Workspace {
  team: Team
  app: AppIdentity
  people: Map<string, Person>
  channels: Map<string, Channel>
  ephemerals: StoredMessage[]
  /** What ids and times are counted on from. */
  counters: { ids: number; lastMicros: number }
  /** A new `ts`: the clock's time, always later than every earlier one. */
  nextTs(): string
  /** A new id with the given first letter, in Slack's alphabet; counted, so that runs repeat. */
  nextId(letter: string): string
  /** The DM between the bot and a person, opened where it was not yet. */
  dmWith(person: string): Channel
  findMessage(channel: string, ts: string): StoredMessage | undefined
}

function makeChannel(options: ChannelOptions, botUserId: string): Channel {
  const members = new Set(options.members)
  if (options.hasBot ?? true) members.add(botUserId)
  return {
    id: options.id,
    name: options.name,
    kind: options.isDm ? 'im' : options.isPrivate ? 'private' : 'public',
    members,
    isArchived: options.isArchived ?? false,
    messages: [],
  }
}

function makePerson(options: PersonOptions): Person {
  const defaults = { tz: 'Europe/London', locale: 'en-US', isBot: false, isAdmin: false, deleted: false }
  return { ...defaults, ...options }
}

/** A workspace with these people and channels, and the bot installed. */
export function createWorkspace(
  options: { team: Team; app: AppIdentity; people: PersonOptions[]; channels: ChannelOptions[] },
  clock: SlackClock,
): Workspace {
  const { team, app } = options
  const people = new Map(options.people.map((one) => [one.id, makePerson(one)]))
  const channels = new Map(options.channels.map((one) => [one.id, makeChannel(one, app.botUserId)]))
  const ephemerals: StoredMessage[] = []
  const counters = { ids: 0, lastMicros: 0 }

  const dmWith = (person: string): Channel => {
    const id = `D${person.slice(1)}`
    const known = channels.get(id)
    if (known) return known
    const dm: Channel = {
      id,
      name: 'directmessage',
      kind: 'im',
      members: new Set([person, app.botUserId]),
      isArchived: false,
      withPerson: person,
      messages: [],
    }
    channels.set(id, dm)
    return dm
  }

  return {
    team,
    app,
    people,
    channels,
    ephemerals,
    counters,
    nextTs: () => {
      const lastMicros = Math.max(counters.lastMicros + 1, Math.floor(clock.now()) * 1000)
      counters.lastMicros = lastMicros
      return `${Math.floor(lastMicros / 1e6)}.${String(lastMicros % 1e6).padStart(6, '0')}`
    },
    nextId: (letter) => {
      counters.ids += 1
      return `${letter}0LOCAL${counters.ids.toString(36).toUpperCase().padStart(4, '0')}`
    },
    dmWith,
    findMessage: (channel, ts) =>
      channels.get(channel)?.messages.find((message) => message.ts === ts && !message.deleted) ??
      ephemerals.find((message) => message.channel === channel && message.ts === ts && !message.deleted),
  }
}
