import type { ExpressionBuilder } from 'kysely'
import type { Schema } from '../db/schema.ts'
import type { Scope } from '../db/scope.ts'
import type { Random } from '../random.ts'
import { blindIndex } from '../sealing/blind-index.ts'
import { normaliseCompany } from '../sealing/normalise-company.ts'
import { type Place, seal } from '../sealing/seal.ts'

/**
 * The id of a company in the workspace's dictionary; made where the name is new. It is not collected before
 * this transaction ends. Repeating is safe.
 */
export async function companyIdFor(scope: Scope, random: Random, name: string): Promise<string> {
  const normalised = normaliseCompany(name)
  const nameIndex = blindIndex(scope.keyring, scope.workspaceId, normalised)
  // Another process may collect the row between our two statements: then it is made again.
  for (;;) {
    const companyId = random.id()
    await insertCompany(scope, { companyId, nameIndex, name })
    const row = await scope.trx
      .selectFrom('companies')
      .select('company_id')
      .where('workspace_id', '=', scope.workspaceId)
      .where('name_index', '=', nameIndex)
      .$if(scope.locks, (query) => query.forKeyShare())
      .executeTakeFirst()
    if (row !== undefined) return row.company_id
  }
}

async function insertCompany(
  scope: Scope,
  company: { companyId: string; nameIndex: string; name: string },
): Promise<void> {
  await scope.trx
    .insertInto('companies')
    .values({
      workspace_id: scope.workspaceId,
      company_id: company.companyId,
      name_index: company.nameIndex,
      name_sealed: seal(scope.keyring, company.name, namePlace(scope, company.companyId)),
    })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'name_index']).doNothing())
    .execute()
}

/**
 * Removes the companies that no entry refers to any more. One that somebody is just about to refer to stays;
 * the lock comes first, since what was stored before it was granted is seen only by a later statement.
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

function isUnused({ not, exists, selectFrom }: ExpressionBuilder<Schema, 'companies'>) {
  return not(
    exists(
      selectFrom('entries')
        .select('entry_id')
        .whereRef('entries.workspace_id', '=', 'companies.workspace_id')
        .whereRef('entries.company_id', '=', 'companies.company_id'),
    ),
  )
}

function namePlace(scope: Scope, companyId: string): Place {
  return { workspace: scope.workspaceId, table: 'companies', column: 'name', row: companyId }
}
