import type { Selectable } from 'kysely'
import type { Scope, SystemScope } from '../db/scope.ts'
import { newMemberKey, rewrap, unwrapMemberKey } from '../sealing/member-key.ts'
import { open, type Place, seal } from '../sealing/seal.ts'
import type { Group, GroupSetUp } from './group.ts'
import type { GroupsTable } from './groups.table.ts'

/** Makes a channel a group, or changes what was decided about one. Gives its id. */
export async function putGroup(
  scope: Scope,
  group: GroupSetUp & { id: string; channel: string; name: string; now: number },
): Promise<string> {
  const earlier = await findGroupByChannel(scope, group.channel)
  const id = earlier?.id ?? group.id
  const made = earlier ?? newMemberKey(scope.keyring, placeOf(scope, id, 'data_key'))
  const decided = {
    name: group.name,
    computer_sealed: seal(made.key, group.computer, placeOf(scope, id, 'computer')),
    contacts_sealed: seal(made.key, group.contacts, placeOf(scope, id, 'contacts')),
    shares_allowed: group.sharesAllowed ? (1 as const) : (0 as const),
    reachable: 1 as const,
    roster_due_at: group.now,
  }
  if ('wrapped' in made) {
    const first = { workspace_id: scope.workspaceId, group_id: id, channel: group.channel }
    await scope.trx
      .insertInto('groups')
      .values({ ...first, data_key: made.wrapped, set_up_at: group.now, roster_round: 0, ...decided })
      .execute()
    return id
  }
  await scope.trx
    .updateTable('groups')
    .set(decided)
    .where('workspace_id', '=', scope.workspaceId)
    .where('group_id', '=', id)
    .execute()
  return id
}

/** The group of a channel; null where it is none. */
export async function findGroupByChannel(scope: Scope, channel: string): Promise<Group | null> {
  const row = await groups(scope).where('channel', '=', channel).executeTakeFirst()
  return row === undefined ? null : toGroup(scope, row)
}

/** A group by its id; null for one that never was. */
export async function findGroup(scope: Scope, groupId: string): Promise<Group | null> {
  const row = await groups(scope).where('group_id', '=', groupId).executeTakeFirst()
  return row === undefined ? null : toGroup(scope, row)
}

/** The names of groups, by their ids. */
export async function groupNames(scope: Scope, groupIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await scope.trx
    .selectFrom('groups')
    .select(['group_id', 'name'])
    .where('workspace_id', '=', scope.workspaceId)
    .where('group_id', 'in', groupIds)
    .execute()
  return new Map(rows.map((row) => [row.group_id, row.name]))
}

/** Every group of the workspace. */
export async function allGroups(scope: Scope): Promise<Group[]> {
  const rows = await groups(scope).orderBy('set_up_at').orderBy('group_id').execute()
  return rows.map((row) => toGroup(scope, row))
}

/** What Slack said of a group's channel. */
export async function updateChannel(
  scope: Scope,
  groupId: string,
  channel: { name?: string; reachable?: boolean; rosterDueAt?: number },
): Promise<void> {
  const { name, reachable, rosterDueAt } = channel
  await scope.trx
    .updateTable('groups')
    .set({
      ...(name === undefined ? {} : { name }),
      ...(reachable === undefined ? {} : { reachable: reachable ? (1 as const) : (0 as const) }),
      ...(rosterDueAt === undefined ? {} : { roster_due_at: rosterDueAt }),
    })
    .where('workspace_id', '=', scope.workspaceId)
    .where('group_id', '=', groupId)
    .execute()
}

export type DueRoster = { readonly workspaceId: string; readonly groupId: string; readonly channel: string }

/** The groups of which Slack is to be asked now who is in them, those that waited longest first. */
export async function claimDueRosters(
  scope: SystemScope,
  { now, until, limit }: { now: number; until: number; limit: number },
): Promise<DueRoster[]> {
  const due = scope.trx
    .selectFrom('groups')
    .innerJoin('workspaces', 'workspaces.workspace_id', 'groups.workspace_id')
    .select(['groups.workspace_id', 'groups.group_id', 'groups.channel'])
    .where('workspaces.removed_at', 'is', null)
    .where('workspaces.silenced_at', 'is', null)
    .where('groups.roster_due_at', '<=', now)
    .orderBy('groups.roster_due_at')
    .limit(limit)
  const rows = await (scope.dialect === 'postgres' ? due.forUpdate('groups').skipLocked() : due).execute()
  for (const row of rows) {
    await scope.trx
      .updateTable('groups')
      .set({ roster_due_at: until })
      .where('workspace_id', '=', row.workspace_id)
      .where('group_id', '=', row.group_id)
      .execute()
  }
  return rows.map((row) => ({
    workspaceId: row.workspace_id,
    groupId: row.group_id,
    channel: row.channel,
  }))
}

/** Wraps all groups' data keys under the newest key; they are few. Repeating is safe. */
export async function rewrapGroupDataKeys(scope: SystemScope): Promise<void> {
  const rows = await scope.trx.selectFrom('groups').select(['workspace_id', 'group_id', 'data_key']).execute()
  for (const { workspace_id: workspaceId, group_id: groupId, data_key: wrapped } of rows) {
    const rewrapped = rewrap(scope.keyring, wrapped, placeOf({ workspaceId }, groupId, 'data_key'))
    if (rewrapped === null) continue
    await scope.trx
      .updateTable('groups')
      .set({ data_key: rewrapped })
      .where('workspace_id', '=', workspaceId)
      .where('group_id', '=', groupId)
      .execute()
  }
}

function groups(scope: Scope) {
  return scope.trx.selectFrom('groups').selectAll().where('workspace_id', '=', scope.workspaceId)
}

function toGroup(scope: Scope, row: Selectable<GroupsTable>): Group {
  const key = unwrapMemberKey(scope.keyring, row.data_key, placeOf(scope, row.group_id, 'data_key'))
  return {
    id: row.group_id,
    channel: row.channel,
    name: row.name,
    computer: open(key, row.computer_sealed, placeOf(scope, row.group_id, 'computer')),
    contacts: open(key, row.contacts_sealed, placeOf(scope, row.group_id, 'contacts')),
    sharesAllowed: row.shares_allowed === 1,
    reachable: row.reachable === 1,
    setUpAt: row.set_up_at,
    key,
  }
}

function placeOf(
  scope: Pick<Scope, 'workspaceId'>,
  groupId: string,
  column: 'data_key' | 'computer' | 'contacts',
): Place {
  return { workspace: scope.workspaceId, table: 'groups', column, row: groupId }
}
