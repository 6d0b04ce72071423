import { type Kysely, sql } from 'kysely'
import type { ColumnTypes } from './column-types.ts'

/** Kind words under shares. Nothing in a row names who sent them or whom they reach, nor for which share. */
export async function kindWordTables(
  db: Kysely<unknown>,
  { text, instant }: ColumnTypes,
  dialect: 'sqlite' | 'postgres',
): Promise<void> {
  await db.schema
    .createTable('kind_words')
    .addColumn('workspace_id', text, (c) => c.notNull())
    .addColumn('kind_word_id', text, (c) => c.notNull())
    .addColumn('group_id', text, (c) => c.notNull())
    .addColumn('state', text, (c) => c.notNull())
    .addColumn('letter_sealed', text)
    .addColumn('once_index', text, (c) => c.notNull())
    .addColumn('day_index', text, (c) => c.notNull())
    .addColumn('due_at', instant)
    .addColumn('next_cut_at', instant, (c) => c.notNull())
    .addPrimaryKeyConstraint('kind_words_key', ['workspace_id', 'kind_word_id'])
    .addUniqueConstraint('kind_words_once', ['workspace_id', 'once_index'])
    .addForeignKeyConstraint(
      'kind_words_group',
      ['workspace_id', 'group_id'],
      'groups',
      ['workspace_id', 'group_id'],
      (c) => c.onDelete('cascade'),
    )
    .$call((table) => (dialect === 'sqlite' ? table.modifyEnd(sql`without rowid`) : table))
    .execute()
  await db.schema
    .createIndex('kind_words_day')
    .on('kind_words')
    .columns(['workspace_id', 'day_index'])
    .execute()
  await db.schema.createIndex('kind_words_due').on('kind_words').columns(['due_at']).execute()
  await db.schema.createIndex('kind_words_cut').on('kind_words').columns(['next_cut_at']).execute()
}
