import type { CreateTableBuilder, Kysely } from 'kysely'
import type { ColumnTypes } from './column-types.ts'

/** When each member's next nudge comes, and the nudges that were sent with what they were about. */
export async function nudgeTables(db: Kysely<unknown>, types: ColumnTypes): Promise<void> {
  const { text, instant } = types
  await ofAMember(db, 'nudge_plans', types)
    .addColumn('slot_at', instant)
    .addColumn('next_nudge_at', instant)
    .addColumn('last_nudge_at', instant)
    .addColumn('nudges', 'integer', (c) => c.notNull())
    .addColumn('zone_version', text, (c) => c.notNull())
    .addPrimaryKeyConstraint('nudge_plans_key', ['workspace_id', 'member_id'])
    .execute()
  await db.schema.createIndex('nudge_plans_due').on('nudge_plans').columns(['next_nudge_at']).execute()
  await db.schema.createIndex('nudge_plans_zones').on('nudge_plans').columns(['zone_version']).execute()

  await ofAMember(db, 'nudges', types)
    .addColumn('nudge_id', text, (c) => c.notNull())
    .addColumn('number', 'integer', (c) => c.notNull())
    .addColumn('slot_at', instant, (c) => c.notNull())
    .addColumn('last_before', instant)
    .addColumn('on_date', text, (c) => c.notNull())
    .addColumn('state', text, (c) => c.notNull())
    .addPrimaryKeyConstraint('nudges_key', ['workspace_id', 'nudge_id'])
    .execute()
  await db.schema
    .createIndex('nudges_member')
    .on('nudges')
    .columns(['workspace_id', 'member_id', 'number'])
    .execute()

  await nudgeItems(db, types)
  await db.schema
    .createIndex('reminders_next')
    .on('reminders')
    .columns(['workspace_id', 'member_id', 'on_date'])
    .execute()
}

async function nudgeItems(db: Kysely<unknown>, types: ColumnTypes): Promise<void> {
  const { text } = types
  await ofAMember(db, 'nudge_items', types)
    .addColumn('nudge_id', text, (c) => c.notNull())
    .addColumn('position', 'integer', (c) => c.notNull())
    .addColumn('about', text, (c) => c.notNull())
    .addColumn('person_id', text)
    .addColumn('entry_id', text)
    .addColumn('answer', text)
    .addColumn('until', text)
    .addColumn('undo', text)
    .addPrimaryKeyConstraint('nudge_items_key', ['workspace_id', 'nudge_id', 'position'])
    .addForeignKeyConstraint(
      'nudge_items_nudge',
      ['workspace_id', 'nudge_id'],
      'nudges',
      ['workspace_id', 'nudge_id'],
      (c) => c.onDelete('cascade'),
    )
    .addForeignKeyConstraint(
      'nudge_items_person',
      ['workspace_id', 'person_id'],
      'people',
      ['workspace_id', 'person_id'],
      (c) => c.onDelete('cascade'),
    )
    .addForeignKeyConstraint(
      'nudge_items_entry',
      ['workspace_id', 'entry_id'],
      'entries',
      ['workspace_id', 'entry_id'],
      (c) => c.onDelete('cascade'),
    )
    .execute()
  for (const column of ['person_id', 'entry_id', 'member_id']) {
    await db.schema
      .createIndex(`nudge_items_${column}`)
      .on('nudge_items')
      .columns(['workspace_id', column])
      .execute()
  }
}

/** A table that belongs to a member and goes with them. */
function ofAMember<Name extends string>(
  db: Kysely<unknown>,
  name: Name,
  { text }: ColumnTypes,
): CreateTableBuilder<Name, 'workspace_id' | 'member_id'> {
  return db.schema
    .createTable(name)
    .addColumn('workspace_id', text, (c) => c.notNull())
    .addColumn('member_id', text, (c) => c.notNull())
    .addForeignKeyConstraint(
      `${name}_member`,
      ['workspace_id', 'member_id'],
      'members',
      ['workspace_id', 'member_id'],
      (c) => c.onDelete('cascade'),
    )
}
