import { type Kysely, sql } from 'kysely'
import type { ColumnTypes } from './column-types.ts'

/** Workspaces, members, entries, the words that were seen, and the outbox. */
export async function firstTables(db: Kysely<unknown>, { text, instant, flag }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable('installation')
    .addColumn('installation_id', 'integer', (c) => c.primaryKey().check(sql`installation_id = 1`))
    .addColumn('key_check', text, (c) => c.notNull())
    .execute()

  await db.schema
    .createTable('workspaces')
    .addColumn('workspace_id', text, (c) => c.primaryKey().notNull())
    .addColumn('removed_at', instant)
    .execute()

  await db.schema
    .createTable('lifecycle_events')
    .addColumn('workspace_id', text, (c) =>
      c.notNull().references('workspaces.workspace_id').onDelete('cascade'),
    )
    .addColumn('event_id', text, (c) => c.notNull())
    .addColumn('type', text, (c) => c.notNull())
    .addColumn('handled', flag, (c) => c.notNull())
    .addPrimaryKeyConstraint('lifecycle_events_key', ['workspace_id', 'event_id'])
    .execute()

  await db.schema
    .createTable('members')
    .addColumn('workspace_id', text, (c) =>
      c.notNull().references('workspaces.workspace_id').onDelete('cascade'),
    )
    .addColumn('member_id', text, (c) => c.notNull())
    .addColumn('slack_user_id', text, (c) => c.notNull())
    .addColumn('data_key', text, (c) => c.notNull())
    .addColumn('dm_channel', text)
    .addColumn('time_zone', text)
    .addColumn('locale', text)
    .addColumn('met_at', instant)
    .addColumn('created_at', instant, (c) => c.notNull())
    .addPrimaryKeyConstraint('members_key', ['workspace_id', 'member_id'])
    .addUniqueConstraint('members_slack_user', ['workspace_id', 'slack_user_id'])
    .execute()

  await db.schema
    .createTable('companies')
    .addColumn('workspace_id', text, (c) =>
      c.notNull().references('workspaces.workspace_id').onDelete('cascade'),
    )
    .addColumn('company_id', text, (c) => c.notNull())
    .addColumn('name_index', text, (c) => c.notNull())
    .addColumn('name_sealed', text, (c) => c.notNull())
    .addPrimaryKeyConstraint('companies_key', ['workspace_id', 'company_id'])
    .addUniqueConstraint('companies_name', ['workspace_id', 'name_index'])
    .execute()

  await db.schema
    .createTable('entries')
    .addColumn('workspace_id', text, (c) => c.notNull())
    .addColumn('entry_id', text, (c) => c.notNull())
    .addColumn('member_id', text, (c) => c.notNull())
    .addColumn('origin', text, (c) => c.notNull())
    .addColumn('company_id', text, (c) => c.notNull())
    .addColumn('company_sealed', text, (c) => c.notNull())
    .addColumn('role_sealed', text)
    .addColumn('stage', text, (c) => c.notNull())
    .addColumn('outcome', text, (c) => c.notNull())
    .addColumn('heard_on', text, (c) => c.notNull())
    .addColumn('how', text)
    .addColumn('reason', text, (c) => c.notNull())
    .addColumn('contact_name_sealed', text)
    .addColumn('contact_address_sealed', text)
    .addColumn('contact_known_sealed', text)
    .addColumn('lesson_sealed', text)
    .addColumn('share', text, (c) => c.notNull())
    .addColumn('quiet', flag, (c) => c.notNull())
    .addColumn('acknowledgement', text)
    .addColumn('perspective', text)
    .addColumn('fact', text)
    .addColumn('notification', text)
    .addColumn('reopened_at', instant)
    .addColumn('entered_at', instant, (c) => c.notNull())
    .addColumn('updated_at', instant, (c) => c.notNull())
    .addPrimaryKeyConstraint('entries_key', ['workspace_id', 'entry_id'])
    .addUniqueConstraint('entries_origin', ['workspace_id', 'member_id', 'origin'])
    .addForeignKeyConstraint(
      'entries_member',
      ['workspace_id', 'member_id'],
      'members',
      ['workspace_id', 'member_id'],
      (c) => c.onDelete('cascade'),
    )
    .addForeignKeyConstraint('entries_company', ['workspace_id', 'company_id'], 'companies', [
      'workspace_id',
      'company_id',
    ])
    .execute()
  await db.schema
    .createIndex('entries_newest')
    .on('entries')
    .columns(['workspace_id', 'member_id', 'heard_on', 'entered_at'])
    .execute()
  await db.schema
    .createIndex('entries_by_company')
    .on('entries')
    .columns(['workspace_id', 'company_id'])
    .execute()

  await db.schema
    .createTable('words_seen')
    .addColumn('workspace_id', text, (c) => c.notNull())
    .addColumn('member_id', text, (c) => c.notNull())
    .addColumn('deck', text, (c) => c.notNull())
    .addColumn('line', text, (c) => c.notNull())
    .addPrimaryKeyConstraint('words_seen_key', ['workspace_id', 'member_id', 'deck', 'line'])
    .addForeignKeyConstraint(
      'words_seen_member',
      ['workspace_id', 'member_id'],
      'members',
      ['workspace_id', 'member_id'],
      (c) => c.onDelete('cascade'),
    )
    .execute()

  await outboxTables(db, { text, instant, flag })
}

async function outboxTables(db: Kysely<unknown>, { text, instant }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable('lanes')
    .addColumn('workspace_id', text, (c) =>
      c.notNull().references('workspaces.workspace_id').onDelete('cascade'),
    )
    .addColumn('lane', text, (c) => c.notNull())
    .addColumn('member_id', text)
    .addColumn('due_at', instant, (c) => c.notNull())
    .addColumn('wake_at', instant, (c) => c.notNull())
    .addColumn('retry_at', instant, (c) => c.notNull())
    .addColumn('lease_owner', text)
    .addColumn('lease_until', instant, (c) => c.notNull())
    .addPrimaryKeyConstraint('lanes_key', ['workspace_id', 'lane'])
    .addForeignKeyConstraint(
      'lanes_member',
      ['workspace_id', 'member_id'],
      'members',
      ['workspace_id', 'member_id'],
      (c) => c.onDelete('cascade'),
    )
    .execute()
  await db.schema.createIndex('lanes_due').on('lanes').columns(['due_at']).execute()

  await db.schema
    .createTable('outbox')
    .addColumn('workspace_id', text, (c) =>
      c.notNull().references('workspaces.workspace_id').onDelete('cascade'),
    )
    .addColumn('row_id', text, (c) => c.notNull())
    .addColumn('lane', text, (c) => c.notNull())
    .addColumn('member_id', text)
    .addColumn('operation', text, (c) => c.notNull())
    .addColumn('kind', text, (c) => c.notNull())
    .addColumn('subject_id', text, (c) => c.notNull())
    .addColumn('dedupe_key', text, (c) => c.notNull())
    .addColumn('variant', text)
    .addColumn('priority', 'integer', (c) => c.notNull())
    .addColumn('position', instant, (c) => c.notNull())
    .addColumn('due_at', instant, (c) => c.notNull())
    .addColumn('not_before', instant, (c) => c.notNull())
    .addColumn('state', text, (c) => c.notNull())
    .addColumn('attempts', 'integer', (c) => c.notNull())
    .addColumn('marker', text, (c) => c.notNull())
    .addColumn('ended_at', instant)
    .addPrimaryKeyConstraint('outbox_key', ['workspace_id', 'row_id'])
    .addUniqueConstraint('outbox_dedupe', ['workspace_id', 'dedupe_key'])
    .addForeignKeyConstraint(
      'outbox_member',
      ['workspace_id', 'member_id'],
      'members',
      ['workspace_id', 'member_id'],
      (c) => c.onDelete('cascade'),
    )
    .execute()
  await db.schema
    .createIndex('outbox_lane')
    .on('outbox')
    .columns(['workspace_id', 'lane', 'state', 'priority', 'position'])
    .execute()
  await db.schema.createIndex('outbox_ended').on('outbox').columns(['ended_at']).execute()

  await db.schema
    .createTable('sent_messages')
    .addColumn('workspace_id', text, (c) => c.notNull())
    .addColumn('member_id', text, (c) => c.notNull())
    .addColumn('kind', text, (c) => c.notNull())
    .addColumn('subject_id', text, (c) => c.notNull())
    .addColumn('channel', text, (c) => c.notNull())
    .addColumn('ts', text, (c) => c.notNull())
    .addPrimaryKeyConstraint('sent_messages_key', ['workspace_id', 'member_id', 'kind', 'subject_id'])
    .addForeignKeyConstraint(
      'sent_messages_member',
      ['workspace_id', 'member_id'],
      'members',
      ['workspace_id', 'member_id'],
      (c) => c.onDelete('cascade'),
    )
    .execute()
}
