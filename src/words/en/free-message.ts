import type { FreeMessage } from '../meeting-words.ts'

/** The answer to whatever a member writes to the bot: the same for everyone, since nobody reads it. */
export const freeMessage = {
  text: 'No person reads this, so nobody can answer you here. If it is too much, talk to somebody today: {contacts}',
  contactsOfNoGroup: 'findahelpline.com lists free helplines by country.',
} as const satisfies FreeMessage
