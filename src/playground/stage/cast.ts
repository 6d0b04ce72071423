import type { PersonOptions } from '../local-slack/workspace.ts'

/** Somebody in the playground's story. */
export type Player = PersonOptions & {
  readonly tz: string
  readonly city: string
  readonly role: string
  /** One of the three that the page offers first. */
  readonly isMain: boolean
}

const main = (player: Omit<Player, 'isMain'>): Player => ({ ...player, isMain: true })
const member = (id: string, name: string, tz: string, city: string): Player => ({
  id,
  name,
  tz,
  city,
  locale: 'en-GB',
  role: 'Member',
  isMain: false,
})

/** Two members far apart, a lead, and the group around them. */
export const CAST: readonly Player[] = [
  main({
    id: 'U1MAYA',
    name: 'Maya Castell',
    tz: 'Europe/Lisbon',
    city: 'Lisbon',
    locale: 'en-GB',
    role: 'Member',
  }),
  main({
    id: 'U1TOM',
    name: 'Tom Okafor',
    tz: 'America/Chicago',
    city: 'Chicago',
    locale: 'en-US',
    role: 'Member',
  }),
  main({
    id: 'U1RUTH',
    name: 'Ruth Adler',
    tz: 'Europe/Berlin',
    city: 'Berlin',
    locale: 'en-GB',
    role: 'Lead',
    isAdmin: true,
  }),
  member('U1INES', 'Ines Prado', 'Europe/Lisbon', 'Lisbon'),
  member('U1DEV', 'Dev Patel', 'Europe/London', 'London'),
  member('U1HANA', 'Hana Sato', 'Asia/Tokyo', 'Osaka'),
  member('U1LEO', 'Leo Brandt', 'Europe/Berlin', 'Berlin'),
  member('U1GRACE', 'Grace Mwangi', 'Africa/Nairobi', 'Nairobi'),
  member('U1OSKAR', 'Oskar Nyman', 'Europe/Stockholm', 'Stockholm'),
  member('U1SAM', 'Sam Whitlock', 'America/Chicago', 'Chicago'),
  member('U1NOOR', 'Noor Haddad', 'Europe/London', 'London'),
  member('U1BEN', 'Ben Kealoha', 'Pacific/Honolulu', 'Honolulu'),
]

/** Who may be the group's first lead. */
export const LEAD = 'U1RUTH'

/** The conversation that a person has with themselves, where people keep what they paste. */
export function ownNotesOf(person: string): string {
  return `DSELF${person.slice(1)}`
}

export const CLUB = 'C1CLUB'
export const LOUNGE = 'C1LOUNGE'
