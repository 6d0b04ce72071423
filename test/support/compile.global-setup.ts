import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const entry = fileURLToPath(new URL('../../bin/onward.mjs', import.meta.url))

/** Compiles Onward once: a process that a test kills leaves nothing for the next one's start. */
export function setup(): void {
  execFileSync(process.execPath, [entry, '--compile'])
}
