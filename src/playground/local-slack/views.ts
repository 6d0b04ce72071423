import { createHash } from 'node:crypto'
import { type BlockKitChecks, withIds } from './blocks.ts'
import { asObjects, asText, copyOf, type JsonObject } from './json.ts'
import { refusal, SlackError } from './slack-error.ts'
import { type StateValues, stateOf } from './view-state.ts'
import type { Workspace } from './workspace.ts'

const deepestStack = 3
const largestViewBytes = 250_000

/** A view as Slack keeps it and sends it back. */
export interface StoredView extends JsonObject {
  id: string
  type: 'modal' | 'home'
  callback_id: string
  external_id: string
  private_metadata: string
  hash: string
  root_view_id: string
  previous_view_id: string | null
  blocks: JsonObject[]
  state: { values: StateValues }
}

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

interface Draft {
  type: 'modal' | 'home'
  previous: StoredView | undefined
  replaced: StoredView | undefined
}

/** Views for a workspace; `checks` decides which views Slack would refuse. */
export function createViews(workspace: Workspace, checks: BlockKitChecks): Views {
  const stacks = new Map<string, StoredView[]>()
  const homes = new Map<string, StoredView>()
  let hashes = 0

  const stackOf = (person: string) => stacks.get(person) ?? []
  const all = () => [...[...stacks.values()].flat(), ...homes.values()]

  const nextHash = () => {
    hashes += 1
    const digest = createHash('sha256').update(`view ${hashes}`).digest('hex').slice(0, 8)
    return `${workspace.nextTs().slice(0, 10)}.${digest}`
  }

  const accept = (view: unknown, { type, previous, replaced }: Draft): StoredView => {
    const json = checked(view, type, checks)
    const externalId = asText(json.external_id) ?? ''
    const isTaken = all().some(
      (one) => one !== replaced && externalId !== '' && one.external_id === externalId,
    )
    if (isTaken) throw new SlackError('duplicate_external_id')
    const blocks = withIds(asObjects(json.blocks), () => workspace.nextId('b'))
    const id = replaced?.id ?? workspace.nextId('V')
    return {
      title: { type: 'plain_text', text: 'App', emoji: true },
      close: null,
      submit: null,
      clear_on_close: false,
      notify_on_close: false,
      ...copyOf(json),
      id,
      team_id: workspace.team.id,
      type,
      blocks,
      private_metadata: asText(json.private_metadata) ?? '',
      callback_id: asText(json.callback_id) ?? '',
      external_id: externalId,
      state: { values: stateOf(blocks, replaced?.state.values) },
      hash: nextHash(),
      root_view_id: replaced?.root_view_id ?? previous?.root_view_id ?? id,
      previous_view_id: replaced?.previous_view_id ?? previous?.id ?? null,
      app_id: workspace.app.appId,
      app_installed_team_id: workspace.team.id,
      bot_id: workspace.app.botId,
    }
  }

  return {
    open: (person, view) => {
      const opened = accept(view, { type: 'modal', previous: undefined, replaced: undefined })
      stacks.set(person, [opened])
      return opened
    },
    push: (person, view) => {
      const stack = stackOf(person)
      if (stack.length === 0) throw new SlackError('not_found')
      if (stack.length >= deepestStack) throw new SlackError('push_limit_reached')
      const pushed = accept(view, { type: 'modal', previous: stack.at(-1), replaced: undefined })
      stacks.set(person, [...stack, pushed])
      return pushed
    },
    update: ({ viewId, externalId, hash }, view) => {
      const old = all().find((one) => one.id === viewId || (externalId && one.external_id === externalId))
      if (!old) throw new SlackError('not_found')
      if (hash && hash !== old.hash) throw new SlackError('hash_conflict')
      const updated = accept(view, { type: old.type, previous: undefined, replaced: old })
      for (const stack of stacks.values()) if (stack.includes(old)) stack[stack.indexOf(old)] = updated
      for (const [person, home] of homes) if (home === old) homes.set(person, updated)
      return updated
    },
    publish: (person, view, hash) => {
      const old = homes.get(person)
      if (hash && hash !== old?.hash) throw new SlackError('hash_conflict')
      const published = accept(view, { type: 'home', previous: undefined, replaced: old })
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

function checked(view: unknown, type: 'modal' | 'home', checks: BlockKitChecks): JsonObject {
  let json: unknown = view
  if (typeof view === 'string') {
    try {
      json = JSON.parse(view)
    } catch {
      throw refusal('invalid_arguments', ['failed to parse `view` as JSON'])
    }
  }
  if (typeof json !== 'object' || json === null)
    throw refusal('invalid_arguments', ['missing required field: view'])
  const object: JsonObject = { ...json }
  if (object.type !== type)
    throw refusal('invalid_arguments', [`must be a ${type} view [json-pointer:/view/type]`])
  if (Buffer.byteLength(JSON.stringify(json)) > largestViewBytes) throw new SlackError('view_too_large')
  const problems = checks.checkView(json)
  if (problems.length > 0) throw refusal('invalid_arguments', problems)
  return object
}
