import type { Log } from '../../log.ts'
import type { Onward } from '../../onward.ts'
import type { LocalSlack } from '../local-slack/local-slack.ts'
import type { PlaygroundClock } from '../playground-clock.ts'

/** What the page shows and acts on. */
export type Stage = {
  readonly slack: LocalSlack
  readonly onward: Onward
  readonly clock: PlaygroundClock
  /** manifest.yml, parsed. */
  readonly manifest: unknown
  readonly log: Log
}
