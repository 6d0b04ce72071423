import { createHash } from 'node:crypto'
import { type BlockKitChecks, withIds } from './blocks.ts'
import { asObjects, asText, copyOf, type JsonObject } from './json.ts'
import { refusal, SlackError } from './slack-error.ts'
import { type StateValues, stateOf } from './view-state.ts'
import type { Workspace } from './workspace.ts'

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

/** Where a new view goes: over `previous`, or in the place of `replaced`. */
export interface Draft {
  type: 'modal' | 'home'
  previous?: StoredView | undefined
  replaced?: StoredView | undefined
}

/** The view as Slack keeps it from now on, with ids, hash and values; throws what Slack would refuse it with. */
export function acceptView(
  workspace: Workspace,
  checks: BlockKitChecks,
  view: unknown,
  { type, previous, replaced }: Draft,
): StoredView {
  const json = checked(view, type, checks)
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
    external_id: asText(json.external_id) ?? '',
    state: { values: stateOf(blocks, replaced?.state.values) },
    hash: freshHash(workspace),
    root_view_id: replaced?.root_view_id ?? previous?.root_view_id ?? id,
    previous_view_id: replaced?.previous_view_id ?? previous?.id ?? null,
    app_id: workspace.app.appId,
    app_installed_team_id: workspace.team.id,
    bot_id: workspace.app.botId,
  }
}

function freshHash(workspace: Workspace): string {
  const ts = workspace.nextTs()
  return `${ts.slice(0, 10)}.${createHash('sha256').update(ts).digest('hex').slice(0, 8)}`
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
