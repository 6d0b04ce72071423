import { readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { type Name, newDataFolder, slackFor, startBot } from './contestant.ts'

/** Each process is looked at this long after it was ready. */
const IDLE_AFTER_MS = 1_000
const BYTES_PER_KIB = 1_024

export type Start = {
  /** From spawning the process to the first 200 of /healthz, which is asked for every 25 ms. */
  readonly readyMs: number
  /** Resident memory when idle, in bytes; null where the computer has no /proc. */
  readonly idleBytes: number | null
}

/** Starts both apps in turns, on a data folder that they have started on before. */
export async function measureStarts(times: number): Promise<Readonly<Record<Name, readonly Start[]>>> {
  const folders = { product: newDataFolder(), bare: newDataFolder() }
  const starts: Record<Name, Start[]> = { product: [], bare: [] }
  await startOnce('product', folders.product)
  await startOnce('bare', folders.bare)
  for (let turn = 0; turn < times; turn++) {
    starts.product.push(await startOnce('product', folders.product))
    starts.bare.push(await startOnce('bare', folders.bare))
  }
  for (const folder of Object.values(folders)) await rm(folder, { recursive: true, force: true })
  return starts
}

async function startOnce(name: Name, dir: string): Promise<Start> {
  const slack = await slackFor({ mode: 'socket', memberIds: [] })
  try {
    const begun = performance.now()
    const bot = await startBot(name, slack, dir)
    const readyMs = performance.now() - begun
    await pause(IDLE_AFTER_MS)
    const idleBytes = residentBytes(bot.pid)
    await bot.stop()
    return { readyMs, idleBytes }
  } finally {
    await slack.close()
  }
}

/** The resident memory of a process, in bytes; null where the computer has no /proc. */
export function residentBytes(pid: number): number | null {
  try {
    const found = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
    return found === null ? null : Number(found[1]) * BYTES_PER_KIB
  } catch {
    return null
  }
}
