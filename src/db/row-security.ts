import { type Kysely, sql } from 'kysely'
import pg from 'pg'
import type { Schema } from './schema.ts'

/**
 * The role in which transactions run where the database's own user is not held by row security: a superuser,
 * or one that may bypass it. It is the server's, so that several databases share it.
 */
const ROLE = 'onward_rows'
const POLICY = 'one_workspace'
/** Any number: processes that start at once do this one after the other. */
const LOCK = 7_305_015

/** Null where the database's own user is held by the policies as it is. */
export type RowRole = typeof ROLE | null

/**
 * The second wall between workspaces, on Postgres: policies on every table with a workspace_id, which show
 * and take only rows of the workspace that the transaction was opened for. For whichever table and view there
 * is, so that a later migration need not think of it. Repeating changes nothing.
 */
export async function secureRows(kysely: Kysely<Schema>): Promise<RowRole> {
  const role = (await isAboveRowSecurity(kysely)) ? ROLE : null
  if (!(await isSecured(kysely, role))) {
    await kysely.transaction().execute(async (trx) => {
      await sql`select pg_advisory_xact_lock(${LOCK})`.execute(trx)
      if (role !== null) await makeRole(trx)
      for (const table of await tablesWithoutPolicy(trx)) await addPolicy(trx, table)
      if (role !== null) await handToRole(trx)
    })
  }
  return role
}

/** What a transaction is told with its `begin`. A null workspace: all of them, for the machinery. */
export function alongBegin(role: RowRole, workspaceId: string | null): string {
  const settings = [
    ...(role === null ? [] : [`set_config('role', '${role}', true)`]),
    workspaceId === null
      ? `set_config('onward.system', 'on', true)`
      : `set_config('onward.workspace', ${pg.escapeLiteral(workspaceId)}, true)`,
  ]
  return `select ${settings.join(', ')}`
}

async function isAboveRowSecurity(kysely: Kysely<Schema>): Promise<boolean> {
  const { rows } = await sql<{ above: boolean }>`select rolsuper or rolbypassrls as above
    from pg_roles where rolname = current_user`.execute(kysely)
  return rows[0]?.above === true
}

/** Nothing is left to do, as at nearly every start. */
async function isSecured(kysely: Kysely<Schema>, role: RowRole): Promise<boolean> {
  if ((await tablesWithoutPolicy(kysely)).length > 0) return false
  if (role === null) return true
  const { rows } = await sql<{ missing: boolean }>`select
    not exists (select from pg_roles where rolname = ${role})
    or exists (
      select from pg_class c where c.relnamespace = current_schema()::regnamespace
      and ((c.relkind = 'r' and not exists (
          select from aclexplode(c.relacl) a join pg_roles r on r.oid = a.grantee
          where r.rolname = ${role} and a.privilege_type = 'INSERT'))
        or (c.relkind = 'v' and pg_get_userbyid(c.relowner) <> ${role}))
    ) as missing`.execute(kysely)
  return rows[0]?.missing === false
}

async function tablesWithoutPolicy(kysely: Kysely<Schema>): Promise<string[]> {
  const { rows } = await sql<{ relname: string }>`select c.relname
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'workspace_id' and not a.attisdropped
    where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r'
    and not (c.relrowsecurity and c.relforcerowsecurity and exists (
      select from pg_policy p where p.polrelid = c.oid and p.polname = ${POLICY}))`.execute(kysely)
  return rows.map(({ relname }) => relname)
}

/** Forced, so that it holds for the tables' owner too. The settings are read once a statement, not once a row. */
async function addPolicy(trx: Kysely<Schema>, name: string): Promise<void> {
  const [table, policy] = [sql.table(name), sql.ref(POLICY)]
  await sql`alter table ${table} enable row level security`.execute(trx)
  await sql`alter table ${table} force row level security`.execute(trx)
  await sql`drop policy if exists ${policy} on ${table}`.execute(trx)
  await sql`create policy ${policy} on ${table} using (
    workspace_id = (select current_setting('onward.workspace', true))
    or (select current_setting('onward.system', true)) = 'on')`.execute(trx)
}

async function makeRole(trx: Kysely<Schema>): Promise<void> {
  await sql`do $$ begin
    if not exists (select from pg_roles where rolname = ${sql.lit(ROLE)}) then
      begin
        create role onward_rows nologin;
      exception when duplicate_object or unique_violation then null;
      end;
    end if;
    execute format('grant onward_rows to %I', current_user);
    execute format('grant usage on schema %I to onward_rows', current_schema());
    execute format('grant select, insert, update, delete on all tables in schema %I to onward_rows', current_schema());
  end $$`.execute(trx)
}

/** A view reads with its owner's rights: one of a superuser's would look over the wall. */
async function handToRole(trx: Kysely<Schema>): Promise<void> {
  await sql`do $$ declare name text; begin
    for name in select relname from pg_class
      where relnamespace = current_schema()::regnamespace and relkind = 'v'
      and pg_get_userbyid(relowner) <> 'onward_rows'
    loop
      execute format('grant create on schema %I to onward_rows', current_schema());
      execute format('alter view %I owner to onward_rows', name);
      execute format('revoke create on schema %I from onward_rows', current_schema());
    end loop;
  end $$`.execute(trx)
}
