import { parseArgs } from 'node:util'

type Asked = { readonly file: string; readonly flags: ReadonlySet<string> } | { readonly fault: string }

/** One file, and flags that say yes. */
export function readArguments(usage: string, options: Record<string, { type: 'boolean' }>): Asked {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options })
    const [file, ...more] = positionals
    if (file === undefined || more.length > 0) return { fault: `Name one file: ${usage}` }
    return { file, flags: new Set(Object.keys(values).filter((name) => values[name])) }
  } catch {
    return { fault: `This is not understood. Use: ${usage}` }
  }
}

/** Says on standard error what could not be done and why, and lets the process end with 1. */
export function refuse(what: string, faults: readonly string[]): void {
  process.stderr.write(`${what}:\n${faults.map((fault) => `- ${fault}\n`).join('')}`)
  process.exitCode = 1
}
