import type { z } from 'zod'
import type { Scope } from '../db/scope.ts'
import { kindWordsExport } from '../kind-words/kind-words-export.ts'
import type { Member } from '../members/member.ts'
import { sharesExport } from '../shares/shares-export.ts'
import type { FileRow } from './part.ts'

/** Rows that are about a member without belonging to them: they go out, and are left where they are by an import. */
export type Beside = {
  /** What they are called in the file. */
  readonly name: string
  /** What they are, for whoever reads the file. */
  readonly says: string
  readonly row: z.ZodObject
  rows(scope: Scope, member: Member): Promise<readonly FileRow[]>
}

export const BESIDE: readonly Beside[] = [sharesExport, kindWordsExport]

/** By name. */
export type BesideRows = Readonly<Record<string, readonly FileRow[]>>

export async function readBeside(scope: Scope, member: Member): Promise<BesideRows> {
  const all: Record<string, readonly FileRow[]> = {}
  for (const beside of BESIDE) all[beside.name] = await beside.rows(scope, member)
  return all
}
