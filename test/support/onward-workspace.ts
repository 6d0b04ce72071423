import { readFileSync } from 'node:fs'
import { onTestFinished } from 'vitest'
import { parse } from 'yaml'
import { checkMessageBlocks } from '../../src/playground/block-kit/check-message-blocks.ts'
import { checkView } from '../../src/playground/block-kit/check-view.ts'
import type { LocalSlackOptions } from '../../src/playground/local-slack/assemble-core.ts'
import { type LocalSlack, startLocalSlack } from '../../src/playground/local-slack/local-slack.ts'
import { type OnwardOptions, type OnwardProcess, startOnward } from './onward-process.ts'

/** The product's own manifest.yml, parsed. */
export const manifest: unknown = parse(readFileSync(new URL('../../manifest.yml', import.meta.url), 'utf8'))

/**
 * Ann in Madrid, Ben in Honolulu and Lea, who leads, in one channel, with the product's manifest and Slack's
 * strictness.
 */
export async function onwardWorkspace(options: Partial<LocalSlackOptions> = {}): Promise<LocalSlack> {
  const slack = await startLocalSlack({
    manifest,
    people: [
      { id: 'U1ANN', name: 'Ann Lee', tz: 'Europe/Madrid', locale: 'en-GB' },
      { id: 'U1BEN', name: 'Ben Kea', tz: 'Pacific/Honolulu', locale: 'en-US' },
      { id: 'U1LEA', name: 'Lea Roth', tz: 'Europe/Berlin', locale: 'en-GB', isAdmin: true },
    ],
    channels: [{ id: 'C1CLUB', name: 'job-club', members: ['U1ANN', 'U1BEN', 'U1LEA'] }],
    blockKit: { checkMessageBlocks, checkView },
    // A loaded machine takes its time; how long something takes is for benchmarks.
    timing: { waitMs: 30_000 },
    ...options,
  })
  onTestFinished(() => slack.close())
  return slack
}

/** Onward as a process beside that Slack; killed when the test ends, and its data folder removed. */
export async function onwardBeside(
  slack: LocalSlack,
  options: Omit<OnwardOptions, 'slack'> = {},
): Promise<OnwardProcess> {
  const onward = await startOnward({ slack, ...options })
  onTestFinished(async () => {
    await onward.discard()
  })
  return onward
}
