import { h, type JSX } from 'preact'
import type { WorkspacePart } from './protocol.ts'

const TINTS = 8

/** Somebody's picture: the app's sign, or initials on a quiet colour. */
export function Avatar({ workspace, user }: { workspace: WorkspacePart; user: string }): JSX.Element {
  if (user === workspace.botId) {
    return h('img', { class: 'avatar', src: '/page/onward.svg', alt: '', width: 36, height: 36 })
  }
  const name = nameOf(workspace, user)
  const index = workspace.people.findIndex((person) => person.id === user)
  const initials = name
    .split(' ')
    .map((part) => part.charAt(0))
    .slice(0, 2)
    .join('')
  return h('span', { class: `avatar tint-${Math.max(0, index) % TINTS}`, 'aria-hidden': 'true' }, initials)
}

/** What a person, or the app, is called. */
export function nameOf(workspace: WorkspacePart, user: string): string {
  if (user === workspace.botId) return workspace.botName
  return workspace.people.find((person) => person.id === user)?.name ?? user
}
