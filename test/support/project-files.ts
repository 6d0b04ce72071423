import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = new URL('../../', import.meta.url)

/** A file of the project, by its path from the project's folder. */
export function projectFile(path: string): string {
  return readFileSync(new URL(path, root), 'utf8')
}

/** The paths, from the project's folder, of the files that a pattern such as `src/*.ts` means. */
export function projectPaths(pattern: string): string[] {
  return globSync(pattern, { cwd: fileURLToPath(root) }).sort()
}
