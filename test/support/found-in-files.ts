import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Which of these stand in any file of a folder, byte for byte; long rows of ~ are left out. */
export function foundInFiles(folder: string, traces: readonly string[]): string[] {
  const files = readdirSync(folder).map((name) =>
    readFileSync(join(folder, name))
      .toString('latin1')
      .replaceAll(/~{100,}/g, ''),
  )
  return traces.filter((trace) => {
    const bytes = Buffer.from(trace).toString('latin1')
    return files.some((file) => file.includes(bytes))
  })
}

/** A long value continues on other pages, and a part of one that is left is a trace too. */
export function piecesOf(trace: string): string[] {
  return trace.length < 100 ? [trace] : (trace.match(/.{40}/g) ?? [])
}
