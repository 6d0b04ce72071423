import type { FreeMessage } from '../meeting-words.ts'

/** The answer to whatever a member writes to the bot: the same for everyone, since nobody reads it. */
export const freeMessage: FreeMessage = {
  text: 'Esto no lo lee ninguna persona, así que nadie puede responderte aquí. Si es demasiado, habla hoy con alguien: {contacts}',
  contactsOfNoGroup: 'en findahelpline.com hay líneas de ayuda gratuitas por país.',
}
