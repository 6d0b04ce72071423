import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export interface Ran {
  code: number | null
  stdout: string
  stderr: string
}

/** Runs one of the project's commands, as npm would, with that environment alone, in a folder without an .env. */
export async function runCommand(
  script: string,
  args: readonly string[],
  { env, cwd }: { env: Record<string, string>; cwd: string },
): Promise<Ran> {
  const file = fileURLToPath(new URL(`../../${script}`, import.meta.url))
  const { PATH = '', HOME = '', TMPDIR = '/tmp' } = process.env
  const child = spawn(process.execPath, [file, ...args], {
    cwd,
    env: { PATH, HOME, TMPDIR, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk.toString()
  })
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString()
  })
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { code, stdout, stderr }
}
