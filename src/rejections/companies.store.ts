import type { Scope } from '../db/scope.ts'
import type { Random } from '../random.ts'
import { blindIndex } from '../sealing/blind-index.ts'
import { normaliseCompany } from '../sealing/normalise-company.ts'
import { seal } from '../sealing/seal.ts'

/** The id of a company in the workspace's dictionary; made where the name is new. Repeating is safe. */
export async function companyIdFor(scope: Scope, random: Random, name: string): Promise<string> {
  const normalised = normaliseCompany(name)
  const nameIndex = blindIndex(scope.keyring, scope.workspaceId, normalised)
  const companyId = random.id()
  const place = { workspace: scope.workspaceId, table: 'companies', column: 'name', row: companyId }
  await scope.trx
    .insertInto('companies')
    .values({
      workspace_id: scope.workspaceId,
      company_id: companyId,
      name_index: nameIndex,
      name_sealed: seal(scope.keyring, name, place),
    })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'name_index']).doNothing())
    .execute()
  const row = await scope.trx
    .selectFrom('companies')
    .select('company_id')
    .where('workspace_id', '=', scope.workspaceId)
    .where('name_index', '=', nameIndex)
    .executeTakeFirstOrThrow()
  return row.company_id
}

/** Removes the companies that no entry refers to any more. */
export async function deleteUnusedCompanies(scope: Scope): Promise<void> {
  await scope.trx
    .deleteFrom('companies')
    .where('workspace_id', '=', scope.workspaceId)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('entries')
            .select('entry_id')
            .whereRef('entries.workspace_id', '=', 'companies.workspace_id')
            .whereRef('entries.company_id', '=', 'companies.company_id'),
        ),
      ),
    )
    .execute()
}
