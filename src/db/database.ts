import type { Kysely } from 'kysely'
import type { Keyring } from '../sealing/keyring.ts'
import type { Schema } from './schema.ts'

/** An open database with the keys that read it. Both dialects behave alike behind `inWorkspace` and `asSystem`. */
export type OnwardDatabase = {
  readonly kysely: Kysely<Schema>
  readonly dialect: 'sqlite' | 'postgres'
  readonly keyring: Keyring
}
