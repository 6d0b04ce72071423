import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { StartError } from '../start-error.ts'
import { type KeptWorkspace, keptWorkspace } from './local-slack/kept-workspace.ts'

const FILE = 'playground.json'

/** Onward's own database, beside it. */
export const DATABASE = 'onward.db'

const kept = z.object({
  /** How far the clock was ahead of the computer's, in milliseconds. */
  offset: z.number(),
  workspace: keptWorkspace,
})

export type KeptPlayground = { readonly offset: number; readonly workspace: KeptWorkspace }

/** What an earlier run kept in a folder, which is made if missing; undefined on the first run. Throws a StartError. */
export function readKept(folder: string): KeptPlayground | undefined {
  const path = join(folder, FILE)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    if (!existsSync(path)) {
      if (existsSync(join(folder, DATABASE))) throw new Error('the database is there alone')
      return undefined
    }
    return kept.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch (cause) {
    throw new StartError(`${folder} holds no whole playground. Name another folder, or delete that one.`, {
      cause,
    })
  }
}

/** Keeps it for the next run. A crash in the middle leaves what was kept before. */
export function writeKept(folder: string, playground: KeptPlayground): void {
  const path = join(folder, FILE)
  writeFileSync(`${path}.new`, JSON.stringify(playground), { mode: 0o600 })
  renameSync(`${path}.new`, path)
}
