import { type CreateTableBuilder, type Kysely, sql } from 'kysely'
import type { ColumnTypes } from './column-types.ts'

/** Lessons of their own, with or without an entry; interviews; and the monthly look back. */
export async function lessonsAndInterviews(db: Kysely<unknown>, types: ColumnTypes): Promise<void> {
  await lessonsWithIds(db, types)
  await interviewTables(db, types)
  await lookBackTables(db, types)
}

/** A lesson that was written about an entry keeps what it was sealed with: entry and source are its id. */
async function lessonsWithIds(db: Kysely<unknown>, types: ColumnTypes): Promise<void> {
  const { text, instant } = types
  await db.schema.alterTable('lessons').renameTo('lessons_of_entries').execute()
  await ofAMember(db, 'lessons', types)
    .addColumn('lesson_id', text, (c) => c.notNull())
    .addColumn('entry_id', text)
    .addColumn('source', text)
    .addColumn('origin', text)
    .addColumn('stage', text)
    .addColumn('text_sealed', text)
    .addColumn('well_sealed', text)
    .addColumn('surprised_sealed', text)
    .addColumn('next_time_sealed', text)
    .addColumn('written_at', instant, (c) => c.notNull())
    .addColumn('looked_back_at', instant)
    .addPrimaryKeyConstraint('lessons_by_id', ['workspace_id', 'lesson_id'])
    .addUniqueConstraint('lessons_origin', ['workspace_id', 'member_id', 'origin'])
    .addForeignKeyConstraint(
      'lessons_of_entry',
      ['workspace_id', 'entry_id'],
      'entries',
      ['workspace_id', 'entry_id'],
      (c) => c.onDelete('cascade'),
    )
    .execute()
  const kept = ['workspace_id', 'member_id', 'entry_id', 'source', 'stage', 'text_sealed', 'well_sealed']
  const columns = sql.join([...kept, 'surprised_sealed', 'next_time_sealed', 'written_at'].map(sql.ref))
  await sql`insert into lessons (lesson_id, ${columns})
    select entry_id || ':' || source, ${columns} from lessons_of_entries`.execute(db)
  await db.schema.dropTable('lessons_of_entries').execute()
  await db.schema
    .createIndex('lessons_newest')
    .on('lessons')
    .columns(['workspace_id', 'member_id', 'written_at'])
    .execute()
  await db.schema
    .createIndex('lessons_by_entry')
    .on('lessons')
    .columns(['workspace_id', 'entry_id'])
    .execute()
  // What was learned is kept in one place: the form's field is a lesson like the others.
  await db.schema.alterTable('entries').dropColumn('lesson_sealed').execute()
}

async function interviewTables(db: Kysely<unknown>, types: ColumnTypes): Promise<void> {
  const { text, instant } = types
  await ofAMember(db, 'interviews', types)
    .addColumn('interview_id', text, (c) => c.notNull())
    .addColumn('origin', text, (c) => c.notNull())
    .addColumn('company_id', text, (c) => c.notNull())
    .addColumn('company_sealed', text, (c) => c.notNull())
    .addColumn('stage', text, (c) => c.notNull())
    .addColumn('starts_at', instant, (c) => c.notNull())
    .addColumn('next_lessons_at', instant)
    .addColumn('told_on', text)
    .addColumn('told_of_start', instant)
    .addColumn('wish', text)
    .addColumn('entered_at', instant, (c) => c.notNull())
    .addPrimaryKeyConstraint('interviews_key', ['workspace_id', 'interview_id'])
    .addUniqueConstraint('interviews_origin', ['workspace_id', 'member_id', 'origin'])
    .addForeignKeyConstraint('interviews_company', ['workspace_id', 'company_id'], 'companies', [
      'workspace_id',
      'company_id',
    ])
    .execute()
  await db.schema
    .createIndex('interviews_by_start')
    .on('interviews')
    .columns(['workspace_id', 'member_id', 'starts_at'])
    .execute()
  await db.schema
    .createIndex('interviews_by_company')
    .on('interviews')
    .columns(['workspace_id', 'company_id'])
    .execute()
  await db.schema.createIndex('interviews_due').on('interviews').columns(['next_lessons_at']).execute()
}

async function lookBackTables(db: Kysely<unknown>, types: ColumnTypes): Promise<void> {
  const { text, instant } = types
  await ofAMember(db, 'look_backs', types)
    .addColumn('next_look_back_at', instant, (c) => c.notNull())
    .addPrimaryKeyConstraint('look_backs_key', ['workspace_id', 'member_id'])
    .execute()
  await db.schema.createIndex('look_backs_due').on('look_backs').columns(['next_look_back_at']).execute()

  await ofAMember(db, 'shown_lessons', types)
    .addColumn('kind', text, (c) => c.notNull())
    .addColumn('subject_id', text, (c) => c.notNull())
    .addColumn('place', 'integer', (c) => c.notNull())
    .addColumn('lesson_id', text, (c) => c.notNull())
    .addPrimaryKeyConstraint('shown_lessons_key', [
      'workspace_id',
      'member_id',
      'kind',
      'subject_id',
      'place',
    ])
    .addForeignKeyConstraint(
      'shown_lessons_lesson',
      ['workspace_id', 'lesson_id'],
      'lessons',
      ['workspace_id', 'lesson_id'],
      (c) => c.onDelete('cascade'),
    )
    .execute()
  await db.schema
    .createIndex('shown_lessons_by_lesson')
    .on('shown_lessons')
    .columns(['workspace_id', 'lesson_id'])
    .execute()
}

/** A table that belongs to a member, and goes with the member. */
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
      `${name}_of_member`,
      ['workspace_id', 'member_id'],
      'members',
      ['workspace_id', 'member_id'],
      (c) => c.onDelete('cascade'),
    )
}
