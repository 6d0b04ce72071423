import { AsyncLocalStorage } from 'node:async_hooks'

/** The transaction that is open here. `alongBegin`: SQL that goes to Postgres with its `begin`. */
export type OpenScope = { readonly alongBegin: string }

/** What is open in the present chain of calls: there is one transaction at most. */
export const openScope = new AsyncLocalStorage<OpenScope>()
