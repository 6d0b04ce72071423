import { type Kysely, sql } from 'kysely'
import type { ColumnTypes } from './column-types.ts'

/**
 * The reports: what is locked when a window starts, and what was published. The code that makes a report
 * reads the views alone, in which nothing stands that anybody wrote. A published report never changes: the
 * database itself refuses it.
 */
export async function reportTables(
  db: Kysely<unknown>,
  types: ColumnTypes,
  dialect: 'sqlite' | 'postgres',
): Promise<void> {
  const { text, instant } = types
  await db.schema
    .createTable('report_scopes')
    .addColumn('workspace_id', text, (c) =>
      c.notNull().references('workspaces.workspace_id').onDelete('cascade'),
    )
    .addColumn('scope', text, (c) => c.notNull())
    .addColumn('tier', text)
    .addColumn('weeks', 'integer', (c) => c.notNull())
    .addColumn('next_window_at', instant, (c) => c.notNull())
    .addPrimaryKeyConstraint('report_scopes_key', ['workspace_id', 'scope'])
    .execute()
  await db.schema.createIndex('report_scopes_due').on('report_scopes').columns(['next_window_at']).execute()

  await db.schema
    .createTable('report_windows')
    .addColumn('workspace_id', text, (c) =>
      c.notNull().references('workspaces.workspace_id').onDelete('cascade'),
    )
    .addColumn('scope', text, (c) => c.notNull())
    .addColumn('window_id', text, (c) => c.notNull())
    .addColumn('tier', text, (c) => c.notNull())
    .addColumn('about', text, (c) => c.notNull())
    .addColumn('next_publish_at', instant)
    .addPrimaryKeyConstraint('report_windows_key', ['workspace_id', 'scope', 'window_id'])
    .execute()
  await db.schema
    .createIndex('report_windows_due')
    .on('report_windows')
    .columns(['next_publish_at'])
    .execute()

  await db.schema
    .createTable('reports')
    .addColumn('workspace_id', text, (c) =>
      c.notNull().references('workspaces.workspace_id').onDelete('cascade'),
    )
    .addColumn('scope', text, (c) => c.notNull())
    .addColumn('window_id', text, (c) => c.notNull())
    .addColumn('published_at', instant, (c) => c.notNull())
    .addColumn('shown', text, (c) => c.notNull())
    .addPrimaryKeyConstraint('reports_key', ['workspace_id', 'scope', 'window_id'])
    .execute()
  await db.schema
    .createIndex('reports_newest')
    .on('reports')
    .columns(['workspace_id', 'scope', 'published_at'])
    .execute()

  await db.schema
    .createTable('report_companies')
    .addColumn('workspace_id', text, (c) => c.notNull())
    .addColumn('scope', text, (c) => c.notNull())
    .addColumn('window_id', text, (c) => c.notNull())
    .addColumn('company_id', text, (c) => c.notNull())
    .addPrimaryKeyConstraint('report_companies_key', ['workspace_id', 'scope', 'window_id', 'company_id'])
    .addForeignKeyConstraint(
      'report_companies_report',
      ['workspace_id', 'scope', 'window_id'],
      'reports',
      ['workspace_id', 'scope', 'window_id'],
      (c) => c.onDelete('cascade'),
    )
    // What a report names is kept by `deleteUnusedCompanies`; with a workspace everything goes.
    .addForeignKeyConstraint(
      'report_companies_company',
      ['workspace_id', 'company_id'],
      'companies',
      ['workspace_id', 'company_id'],
      (c) => c.onDelete('cascade'),
    )
    .execute()

  await viewsWithoutWords(db)
  await refuseChanges(db, dialect)
  if (dialect === 'postgres') await roleOfItsOwn(db)
}

/** What the report's code may know. */
async function viewsWithoutWords(db: Kysely<unknown>): Promise<void> {
  await sql`create view report_entries as
    select e.workspace_id, e.group_id, e.member_id, e.entered_at, e.outcome, e.stage, e.reason, e.company_id
    from entries e
    where e.imported_at is null and e.reopened_at is null and e.group_id is not null`.execute(db)
  await sql`create view report_members as
    select workspace_id, member_id from settings where counted = 1`.execute(db)
  await sql`create view report_leads as
    select l.workspace_id, l.group_id, m.member_id
    from group_leads l
    join members m on m.workspace_id = l.workspace_id and m.slack_user_id = l.slack_user_id`.execute(db)
}

async function refuseChanges(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres'): Promise<void> {
  if (dialect === 'sqlite') {
    await sql`create trigger reports_stay before update on reports
      begin select raise(abort, 'a published report never changes'); end`.execute(db)
    return
  }
  await sql`create function reports_stay() returns trigger language plpgsql as
    $$ begin raise exception 'a published report never changes'; end $$`.execute(db)
  await sql`create trigger reports_stay before update on reports
    for each row execute function reports_stay()`.execute(db)
}

/** Where the database's user may not make roles, the views alone keep the words out; docs/PRIVACY.md says so. */
async function roleOfItsOwn(db: Kysely<unknown>): Promise<void> {
  await sql`do $$ begin
    if exists (select from pg_roles where rolname = current_user and (rolcreaterole or rolsuper)) then
      begin
        create role onward_report nologin;
      exception when duplicate_object or unique_violation then null;
      end;
      execute format('grant onward_report to %I', current_user);
      execute format('grant usage on schema %I to onward_report', current_schema());
      grant select on report_entries, report_members, report_leads to onward_report;
    end if;
  end $$`.execute(db)
}
