import type { ExpressionBuilder, Insertable } from 'kysely'
import { prepared } from '../db/prepared.ts'
import type { Schema } from '../db/schema.ts'
import type { Scope, SystemScope } from '../db/scope.ts'
import type { Random } from '../random.ts'
import { blindIndex } from '../sealing/blind-index.ts'
import { normaliseCompany } from '../sealing/normalise-company.ts'
import { open, type Place, reseal, seal } from '../sealing/seal.ts'
import type { CompaniesTable } from './rejections.table.ts'

/**
 * The id of a company in the workspace's dictionary; made where the name is new. It is not collected before
 * this transaction ends. Repeating is safe.
 */
export async function companyIdFor(scope: Scope, random: Random, name: string): Promise<string> {
  const normalised = normaliseCompany(name)
  const nameIndex = blindIndex(scope.keyring, scope.workspaceId, normalised)
  // Another process may make or collect the row between our two statements: then it is looked for again.
  for (;;) {
    const { rows } = await companyOf(scope, { workspaceId: scope.workspaceId, nameIndex })
    const [row] = rows
    if (row !== undefined) return row.company_id
    const companyId = random.id()
    if (await insertCompany(scope, { companyId, nameIndex, name })) return companyId
  }
}

const companyOf = prepared((trx, is: { workspaceId: string; nameIndex: string }, { locks }) =>
  trx
    .selectFrom('companies')
    .select('company_id')
    .where('workspace_id', '=', is.workspaceId)
    .where('name_index', '=', is.nameIndex)
    .$if(locks, (query) => query.forKeyShare()),
)

/** False where the name is there already. */
async function insertCompany(
  scope: Scope,
  company: { companyId: string; nameIndex: string; name: string },
): Promise<boolean> {
  const { numAffectedRows = 0n } = await inserted(scope, {
    workspace_id: scope.workspaceId,
    company_id: company.companyId,
    name_index: company.nameIndex,
    name_sealed: seal(scope.keyring, company.name, namePlace(scope, company.companyId)),
  })
  return numAffectedRows > 0n
}

const inserted = prepared((trx, row: Insertable<CompaniesTable>) =>
  trx
    .insertInto('companies')
    .values(row)
    .onConflict((conflict) => conflict.columns(['workspace_id', 'name_index']).doNothing()),
)

/** The names of companies, by their ids; one that was collected is missing. */
export async function findCompanyNames(
  scope: Scope,
  companyIds: readonly string[],
): Promise<Map<string, string>> {
  const rows = await scope.trx
    .selectFrom('companies')
    .select(['company_id', 'name_sealed'])
    .where('workspace_id', '=', scope.workspaceId)
    .where('company_id', 'in', companyIds)
    .execute()
  return new Map(
    rows.map((row) => [
      row.company_id,
      open(scope.keyring, row.name_sealed, namePlace(scope, row.company_id)),
    ]),
  )
}

/**
 * Removes the companies that no entry and no interview refers to any more. One that somebody is just about to
 * refer to stays; the lock comes first, since what was stored before it was granted is seen only by a later
 * statement.
 */
export async function deleteUnusedCompanies(scope: Scope): Promise<void> {
  const unused = await scope.trx
    .selectFrom('companies')
    .select('company_id')
    .where('workspace_id', '=', scope.workspaceId)
    .where(isUnused)
    .$if(scope.locks, (query) => query.forUpdate().skipLocked())
    .execute()
  if (unused.length === 0) return
  await scope.trx
    .deleteFrom('companies')
    .where('workspace_id', '=', scope.workspaceId)
    .where(
      'company_id',
      'in',
      unused.map((company) => company.company_id),
    )
    .where(isUnused)
    .execute()
}

export type CompanyRef = { readonly workspaceId: string; readonly companyId: string }
type SealedCompany = CompanyRef & { readonly nameIndex: string; readonly nameSealed: string }

/** The companies after one, in the order of their ids. No id is empty: after none come all. */
export async function companiesAfter(
  scope: SystemScope,
  after: CompanyRef | null,
  limit: number,
): Promise<SealedCompany[]> {
  const rows = await scope.trx
    .selectFrom('companies')
    .selectAll()
    .where(({ eb, refTuple, tuple }) =>
      eb(
        refTuple('workspace_id', 'company_id'),
        '>',
        tuple(after?.workspaceId ?? '', after?.companyId ?? ''),
      ),
    )
    .orderBy('workspace_id')
    .orderBy('company_id')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    workspaceId: row.workspace_id,
    companyId: row.company_id,
    nameIndex: row.name_index,
    nameSealed: row.name_sealed,
  }))
}

/**
 * Seals a company's name under the newest key and makes its index with it. Where a process that should have
 * been stopped made the same company again meanwhile, the two become one. Repeating changes nothing.
 */
export async function rekeyCompany(scope: SystemScope, company: SealedCompany): Promise<void> {
  const { workspaceId, companyId, nameSealed } = company
  const place = namePlace(company, companyId)
  const name = open(scope.keyring, nameSealed, place)
  const nameIndex = blindIndex(scope.keyring, workspaceId, normaliseCompany(name))
  const resealed = reseal(scope.keyring, nameSealed, place)
  if (resealed === null && nameIndex === company.nameIndex) return
  const twin = await scope.trx
    .selectFrom('companies')
    .select('company_id')
    .where('workspace_id', '=', workspaceId)
    .where('name_index', '=', nameIndex)
    .where('company_id', '!=', companyId)
    .executeTakeFirst()
  if (twin !== undefined) await replaceCompany(scope, company, twin.company_id)
  await scope.trx
    .updateTable('companies')
    // A published report may go on naming the one of the two that nobody else refers to.
    .set({
      name_index: twin === undefined ? nameIndex : `${nameIndex} ${companyId}`,
      name_sealed: resealed ?? nameSealed,
    })
    .where('workspace_id', '=', workspaceId)
    .where('company_id', '=', companyId)
    .execute()
}

async function replaceCompany(scope: SystemScope, old: CompanyRef, companyId: string): Promise<void> {
  for (const table of ['entries', 'interviews'] as const) {
    await scope.trx
      .updateTable(table)
      .set({ company_id: companyId })
      .where('workspace_id', '=', old.workspaceId)
      .where('company_id', '=', old.companyId)
      .execute()
  }
  await scope.trx
    .deleteFrom('companies')
    .where('workspace_id', '=', old.workspaceId)
    .where('company_id', '=', old.companyId)
    .where(isUnused)
    .execute()
}

function isUnused({ and, not, exists, selectFrom }: ExpressionBuilder<Schema, 'companies'>) {
  const refersFrom = (table: 'entries' | 'interviews' | 'report_companies') =>
    exists(
      selectFrom(table)
        .select(`${table}.company_id`)
        .whereRef(`${table}.workspace_id`, '=', 'companies.workspace_id')
        .whereRef(`${table}.company_id`, '=', 'companies.company_id'),
    )
  return and([not(refersFrom('entries')), not(refersFrom('interviews')), not(refersFrom('report_companies'))])
}

function namePlace(scope: Pick<Scope, 'workspaceId'>, companyId: string): Place {
  return { workspace: scope.workspaceId, table: 'companies', column: 'name', row: companyId }
}
