import type { StoredFile } from './workspace.ts'

interface Ticket {
  id: string
  name: string
  length: number
  content?: Buffer
}

/** Files on their way: a ticket, then the bytes, then a message that shares them. */
export interface Uploads {
  open(id: string, name: string, length: number): void
  /** Takes the bytes; false where no such upload is open or the length is not the one announced. */
  receive(id: string, content: Buffer): boolean
  /** The finished file, once; undefined for an unknown id or one whose bytes never came. */
  complete(id: string, title: string | undefined): StoredFile | undefined
}

export function createUploads(): Uploads {
  const tickets = new Map<string, Ticket>()
  return {
    open: (id, name, length) => {
      tickets.set(id, { id, name, length })
    },
    receive: (id, content) => {
      const ticket = tickets.get(id)
      if (!ticket || content.length !== ticket.length) return false
      ticket.content = content
      return true
    },
    complete: (id, title) => {
      const ticket = tickets.get(id)
      if (!ticket?.content) return undefined
      tickets.delete(id)
      return { id, name: ticket.name, title: title ?? ticket.name, content: ticket.content }
    },
  }
}
