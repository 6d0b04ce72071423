import { type ComponentChildren, h, type JSX } from 'preact'
import { useContext } from 'preact/hooks'
import { nameOf } from '../avatar.ts'
import { WorkspaceContext } from '../workspace-context.ts'

const SAFE = /^(https?:|mailto:)/i

/** A link that leads out of the page in a window of its own; an address of another kind is only text. */
export function SafeLink({ url, children }: { url: string; children?: ComponentChildren }): JSX.Element {
  if (!SAFE.test(url)) return h('span', null, children)
  return h('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, children)
}

/** A person, a channel or everybody, named in a text. */
export function Mention({ target, label }: { target: string; label: string | undefined }): JSX.Element {
  const workspace = useContext(WorkspaceContext)
  const id = target.slice(1)
  if (target.startsWith('@')) return h('span', { class: 'mention' }, `@${label ?? nameOf(workspace, id)}`)
  if (target.startsWith('#')) return h('span', { class: 'mention' }, `#${label ?? id}`)
  return h('span', { class: 'mention' }, `@${label ?? id.split('^')[0] ?? ''}`)
}
