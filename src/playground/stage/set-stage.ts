import type { LocalSlack } from '../local-slack/local-slack.ts'
import type { ChannelOptions } from '../local-slack/workspace.ts'
import type { PlaygroundClock } from '../playground-clock.ts'
import { CAST, CLUB, LOUNGE, ownNotesOf } from './cast.ts'
import { OPENING } from './opening.ts'

/** The channels of the story, and everybody's conversation with themselves. */
export function stageChannels(): ChannelOptions[] {
  const everybody = CAST.map((player) => player.id)
  return [
    { id: CLUB, name: 'job-club', members: everybody },
    { id: LOUNGE, name: 'coffee', members: everybody, hasBot: false },
    ...CAST.map((player) => ({
      id: ownNotesOf(player.id),
      name: player.name,
      members: [player.id],
      isDm: true,
      hasBot: false,
    })),
  ]
}

/**
 * Lets people say what they said before the play begins, ending at `now` (epoch milliseconds). The clock has
 * to stand before the first line.
 */
export function playOpening(slack: LocalSlack, clock: PlaygroundClock, now: number): void {
  for (const line of [...OPENING].sort((a, b) => b.minutesAgo - a.minutesAgo)) {
    clock.moveTo(now - line.minutesAgo * 60_000)
    slack.person(line.who).writes(line.text, { channel: line.where })
  }
}
