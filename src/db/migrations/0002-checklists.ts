import type { CreateTableBuilder, Kysely } from 'kysely'
import type { ColumnTypes } from './column-types.ts'

/** Checklists with their steps, and what is written in them: lessons, drafts, reminders. */
export async function checklistTables(db: Kysely<unknown>, types: ColumnTypes): Promise<void> {
  const { text, instant, flag } = types
  await ofAnEntry(db, 'checklists', types)
    .addColumn('made_on', text, (c) => c.notNull())
    .addColumn('unfolded', flag, (c) => c.notNull())
    .addColumn('cool_head_asks', 'integer', (c) => c.notNull())
    .addColumn('cool_head_on', text)
    .addColumn('cool_head', text, (c) => c.notNull())
    .addColumn('came_back', text)
    .addColumn('thanks_on', text)
    .addPrimaryKeyConstraint('checklists_key', ['workspace_id', 'entry_id'])
    .execute()

  await ofAnEntry(db, 'checklist_steps', types)
    .addColumn('step', text, (c) => c.notNull())
    .addColumn('state', text, (c) => c.notNull())
    .addPrimaryKeyConstraint('checklist_steps_key', ['workspace_id', 'entry_id', 'step'])
    .execute()

  await ofAnEntry(db, 'lessons', types)
    .addColumn('source', text, (c) => c.notNull())
    .addColumn('stage', text, (c) => c.notNull())
    .addColumn('text_sealed', text)
    .addColumn('well_sealed', text)
    .addColumn('surprised_sealed', text)
    .addColumn('next_time_sealed', text)
    .addColumn('written_at', instant, (c) => c.notNull())
    .addPrimaryKeyConstraint('lessons_key', ['workspace_id', 'entry_id', 'source'])
    .execute()

  await ofAnEntry(db, 'drafts', types)
    .addColumn('kind', text, (c) => c.notNull())
    .addColumn('tone', text, (c) => c.notNull())
    .addColumn('still_interested', flag, (c) => c.notNull())
    .addColumn('remembered_sealed', text)
    .addColumn('text_sealed', text, (c) => c.notNull())
    .addColumn('updated_at', instant, (c) => c.notNull())
    .addPrimaryKeyConstraint('drafts_key', ['workspace_id', 'entry_id', 'kind'])
    .execute()

  await ofAnEntry(db, 'reminders', types)
    .addColumn('on_date', text, (c) => c.notNull())
    .addPrimaryKeyConstraint('reminders_key', ['workspace_id', 'entry_id'])
    .execute()
}

/** A table that belongs to an entry and its member, and goes with either. */
function ofAnEntry<Name extends string>(
  db: Kysely<unknown>,
  name: Name,
  { text }: ColumnTypes,
): CreateTableBuilder<Name, 'workspace_id' | 'entry_id' | 'member_id'> {
  return db.schema
    .createTable(name)
    .addColumn('workspace_id', text, (c) => c.notNull())
    .addColumn('entry_id', text, (c) => c.notNull())
    .addColumn('member_id', text, (c) => c.notNull())
    .addForeignKeyConstraint(
      `${name}_entry`,
      ['workspace_id', 'entry_id'],
      'entries',
      ['workspace_id', 'entry_id'],
      (c) => c.onDelete('cascade'),
    )
    .addForeignKeyConstraint(
      `${name}_member`,
      ['workspace_id', 'member_id'],
      'members',
      ['workspace_id', 'member_id'],
      (c) => c.onDelete('cascade'),
    )
}
