import { AsyncLocalStorage } from 'node:async_hooks'
import type { RowRole } from './row-security.ts'

/** The transaction that is open here: what Postgres is told with its `begin`. A null workspace: all of them. */
export type OpenScope = { readonly rowRole: RowRole; readonly workspaceId: string | null }

/** What is open in the present chain of calls: there is one transaction at most. */
export const openScope = new AsyncLocalStorage<OpenScope>()
