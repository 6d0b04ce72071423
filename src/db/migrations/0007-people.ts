import type { CreateTableBuilder, Kysely } from 'kysely'
import type { ColumnTypes } from './column-types.ts'

/** People to stay in touch with, what is kept for them and written to them; and landing. */
export async function peopleTables(db: Kysely<unknown>, types: ColumnTypes): Promise<void> {
  const { text, instant } = types
  await ofAMember(db, 'people', types)
    .addColumn('person_id', text, (c) => c.notNull())
    .addColumn('origin', text, (c) => c.notNull())
    .addColumn('entry_id', text)
    .addColumn('name_sealed', text, (c) => c.notNull())
    .addColumn('address_sealed', text)
    .addColumn('known_sealed', text)
    .addColumn('note_sealed', text)
    .addColumn('kind', text, (c) => c.notNull())
    .addColumn('cadence_weeks', 'integer')
    .addColumn('added_on', text, (c) => c.notNull())
    .addColumn('last_touch_on', text)
    .addColumn('touches', 'integer', (c) => c.notNull())
    .addColumn('postponed_to', text)
    .addColumn('next_on', text)
    .addColumn('state', text, (c) => c.notNull())
    .addColumn('unanswered', 'integer', (c) => c.notNull())
    .addColumn('added_at', instant, (c) => c.notNull())
    .addPrimaryKeyConstraint('people_key', ['workspace_id', 'person_id'])
    .addUniqueConstraint('people_origin', ['workspace_id', 'member_id', 'origin'])
    .addUniqueConstraint('people_entry', ['workspace_id', 'member_id', 'entry_id'])
    .execute()
  await db.schema
    .createIndex('people_next')
    .on('people')
    .columns(['workspace_id', 'member_id', 'next_on'])
    .execute()

  await ofAPerson(ofAMember(db, 'kept_links', types), 'kept_links')
    .addColumn('link_id', text, (c) => c.notNull())
    .addColumn('origin', text, (c) => c.notNull())
    .addColumn('person_id', text)
    .addColumn('url_sealed', text, (c) => c.notNull())
    .addColumn('note_sealed', text)
    .addColumn('kept_at', instant, (c) => c.notNull())
    .addColumn('used_at', instant)
    .addPrimaryKeyConstraint('kept_links_key', ['workspace_id', 'link_id'])
    .addUniqueConstraint('kept_links_origin', ['workspace_id', 'member_id', 'origin'])
    .execute()
  await db.schema
    .createIndex('kept_links_person')
    .on('kept_links')
    .columns(['workspace_id', 'person_id'])
    .execute()

  await ofAPerson(ofAMember(db, 'person_drafts', types), 'person_drafts')
    .addColumn('person_id', text, (c) => c.notNull())
    .addColumn('kind', text, (c) => c.notNull())
    .addColumn('tone', text, (c) => c.notNull())
    .addColumn('remembered_sealed', text)
    .addColumn('text_sealed', text, (c) => c.notNull())
    .addColumn('updated_at', instant, (c) => c.notNull())
    .addPrimaryKeyConstraint('person_drafts_key', ['workspace_id', 'person_id', 'kind'])
    .execute()

  await landingTables(db, types)
}

async function landingTables(db: Kysely<unknown>, types: ColumnTypes): Promise<void> {
  const { text, instant } = types
  await ofAMember(db, 'landings', types)
    .addColumn('landing_id', text, (c) => c.notNull())
    .addColumn('origin', text, (c) => c.notNull())
    .addColumn('where_sealed', text)
    .addColumn('role_sealed', text)
    .addColumn('start_on', text, (c) => c.notNull())
    .addColumn('landed_at', instant, (c) => c.notNull())
    .addColumn('looking_again_at', instant)
    .addColumn('chose', text)
    .addColumn('next_step_at', instant)
    .addPrimaryKeyConstraint('landings_key', ['workspace_id', 'landing_id'])
    .addUniqueConstraint('landings_one', ['workspace_id', 'member_id'])
    .execute()
  await db.schema.createIndex('landings_next_step').on('landings').columns(['next_step_at']).execute()

  await ofAPerson(ofAMember(db, 'landing_steps', types), 'landing_steps')
    .addColumn('landing_id', text, (c) => c.notNull())
    .addColumn('person_id', text, (c) => c.notNull())
    .addColumn('step', text, (c) => c.notNull())
    .addColumn('state', text, (c) => c.notNull())
    .addColumn('due_on', text, (c) => c.notNull())
    .addColumn('told_on', text)
    .addColumn('decided_at', instant)
    .addPrimaryKeyConstraint('landing_steps_key', ['workspace_id', 'landing_id', 'person_id', 'step'])
    .addForeignKeyConstraint(
      'landing_steps_landing',
      ['workspace_id', 'landing_id'],
      'landings',
      ['workspace_id', 'landing_id'],
      (c) => c.onDelete('cascade'),
    )
    .execute()
  await db.schema
    .createIndex('landing_steps_person')
    .on('landing_steps')
    .columns(['workspace_id', 'person_id'])
    .execute()
}

type Owned<Name extends string> = CreateTableBuilder<Name, 'workspace_id' | 'member_id'>

/** A table that belongs to a member and goes with them. */
function ofAMember<Name extends string>(db: Kysely<unknown>, name: Name, { text }: ColumnTypes): Owned<Name> {
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

/** The same, and with a person where it is about one. The column follows. */
function ofAPerson<Name extends string>(table: Owned<Name>, name: Name): Owned<Name> {
  return (table as CreateTableBuilder<Name, string>).addForeignKeyConstraint(
    `${name}_person`,
    ['workspace_id', 'person_id'],
    'people',
    ['workspace_id', 'person_id'],
    (c) => c.onDelete('cascade'),
  )
}
