import type { CreateTableBuilder, Kysely } from 'kysely'
import type { ColumnTypes } from './column-types.ts'

/**
 * Groups with their leads, who is in them, and what members suggest for the next meeting. A suggestion names
 * nobody. `entries.group_id` is the home group at the moment of logging; it stays when a member leaves.
 */
export async function groupTables(db: Kysely<unknown>, types: ColumnTypes): Promise<void> {
  const { text, instant, flag } = types
  await db.schema.alterTable('workspaces').addColumn('time_zone', text).execute()
  await db.schema.alterTable('entries').addColumn('group_id', text).execute()

  await db.schema
    .createTable('groups')
    .addColumn('workspace_id', text, (c) =>
      c.notNull().references('workspaces.workspace_id').onDelete('cascade'),
    )
    .addColumn('group_id', text, (c) => c.notNull())
    .addColumn('channel', text, (c) => c.notNull())
    .addColumn('name', text, (c) => c.notNull())
    .addColumn('data_key', text, (c) => c.notNull())
    .addColumn('computer_sealed', text, (c) => c.notNull())
    .addColumn('contacts_sealed', text, (c) => c.notNull())
    .addColumn('shares_allowed', flag, (c) => c.notNull())
    .addColumn('reachable', flag, (c) => c.notNull())
    .addColumn('set_up_at', instant, (c) => c.notNull())
    .addColumn('roster_due_at', instant, (c) => c.notNull())
    .addColumn('roster_round', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('groups_key', ['workspace_id', 'group_id'])
    .addUniqueConstraint('groups_channel', ['workspace_id', 'channel'])
    .execute()
  await db.schema.createIndex('groups_roster_due').on('groups').columns(['roster_due_at']).execute()

  await ofAGroup(db, 'group_leads', types)
    .addColumn('slack_user_id', text, (c) => c.notNull())
    .addPrimaryKeyConstraint('group_leads_key', ['workspace_id', 'group_id', 'slack_user_id'])
    .execute()

  await ofAGroup(db, 'group_roster', types)
    .addColumn('person_index', text, (c) => c.notNull())
    .addColumn('round', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('group_roster_key', ['workspace_id', 'person_index', 'group_id'])
    .execute()
  await db.schema
    .createIndex('group_roster_round')
    .on('group_roster')
    .columns(['workspace_id', 'group_id', 'round'])
    .execute()

  await ofAGroup(db, 'group_topics', types)
    .addColumn('topic_id', text, (c) => c.notNull())
    .addColumn('text_sealed', text, (c) => c.notNull())
    .addColumn('position', instant, (c) => c.notNull())
    .addPrimaryKeyConstraint('group_topics_key', ['workspace_id', 'topic_id'])
    .execute()
}

/** A table that belongs to a group, and goes with it. */
function ofAGroup<Name extends string>(
  db: Kysely<unknown>,
  name: Name,
  { text }: ColumnTypes,
): CreateTableBuilder<Name, 'workspace_id' | 'group_id'> {
  return db.schema
    .createTable(name)
    .addColumn('workspace_id', text, (c) => c.notNull())
    .addColumn('group_id', text, (c) => c.notNull())
    .addForeignKeyConstraint(
      `${name}_group`,
      ['workspace_id', 'group_id'],
      'groups',
      ['workspace_id', 'group_id'],
      (c) => c.onDelete('cascade'),
    )
}
