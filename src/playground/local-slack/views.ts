import { acceptView, type Draft, type StoredView } from './accept-view.ts'
import type { BlockKitChecks } from './blocks.ts'
import { SlackError } from './slack-error.ts'
import type { StateValues } from './view-state.ts'
import type { Workspace } from './workspace.ts'

const deepestStack = 3

/** Every person's open modals (lowest first) and Home. */
export interface Views {
  open(person: string, view: unknown): StoredView
  push(person: string, view: unknown): StoredView
  /** Replaces a view in place; what was typed into elements that stay is kept. Throws not_found, hash_conflict. */
  update(by: { viewId?: unknown; externalId?: unknown; hash?: unknown }, view: unknown): StoredView
  publish(person: string, view: unknown, hash?: unknown): StoredView
  stackOf(person: string): readonly StoredView[]
  homeOf(person: string): StoredView | undefined
  /** Closes the top view, or all of them; answers what was closed, top first. */
  close(person: string, what: 'top' | 'all'): StoredView[]
  /** The view with its values, as it is now; undefined once it is closed. */
  find(id: string): StoredView | undefined
  /** Puts what a person typed into an open view. */
  keepState(id: string, values: StateValues): void
}

/** Views for a workspace; `checks` decides which views Slack would refuse. */
export function createViews(workspace: Workspace, checks: BlockKitChecks): Views {
  const stacks = new Map<string, StoredView[]>()
  const homes = new Map<string, StoredView>()

  const stackOf = (person: string) => stacks.get(person) ?? []
  const all = () => [...[...stacks.values()].flat(), ...homes.values()]

  const accept = (view: unknown, draft: Draft): StoredView => {
    const accepted = acceptView(workspace, checks, view, draft)
    const { external_id: externalId } = accepted
    const isTaken = all().some(
      (one) => one !== draft.replaced && externalId !== '' && one.external_id === externalId,
    )
    if (isTaken) throw new SlackError('duplicate_external_id')
    return accepted
  }

  return {
    open: (person, view) => {
      const opened = accept(view, { type: 'modal' })
      stacks.set(person, [opened])
      return opened
    },
    push: (person, view) => {
      const stack = stackOf(person)
      if (stack.length === 0) throw new SlackError('not_found')
      if (stack.length >= deepestStack) throw new SlackError('push_limit_reached')
      const pushed = accept(view, { type: 'modal', previous: stack.at(-1) })
      stacks.set(person, [...stack, pushed])
      return pushed
    },
    update: ({ viewId, externalId, hash }, view) => {
      const old = all().find((one) => one.id === viewId || (externalId && one.external_id === externalId))
      if (!old) throw new SlackError('not_found')
      if (hash && hash !== old.hash) throw new SlackError('hash_conflict')
      const updated = accept(view, { type: old.type, replaced: old })
      for (const stack of stacks.values()) if (stack.includes(old)) stack[stack.indexOf(old)] = updated
      for (const [person, home] of homes) if (home === old) homes.set(person, updated)
      return updated
    },
    publish: (person, view, hash) => {
      const old = homes.get(person)
      if (hash && hash !== old?.hash) throw new SlackError('hash_conflict')
      const published = accept(view, { type: 'home', replaced: old })
      homes.set(person, published)
      return published
    },
    stackOf,
    homeOf: (person) => homes.get(person),
    close: (person, what) => {
      const stack = stackOf(person)
      const closed = what === 'all' ? stack : stack.slice(-1)
      stacks.set(person, stack.slice(0, stack.length - closed.length))
      return [...closed].reverse()
    },
    find: (id) => all().find((one) => one.id === id),
    keepState: (id, values) => {
      const view = all().find((one) => one.id === id)
      if (view) view.state = { values }
    },
  }
}
