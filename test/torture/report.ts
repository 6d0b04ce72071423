import type { Played } from './play.ts'

type Line = {
  runs: number
  deaths: number
  struck: number
  kept: number
  healed: number
  unanswered: number
  givenUp: number
  slowestMs: number
}

/** What all runs came to, by kill point or kind of trouble. */
export type Tally = {
  readonly lines: Map<string, Line>
  /** Runs in which a promise was broken. */
  broken: number
  /** Processes that were killed. */
  deaths: number
  /** The closing line. */
  summary(): string
}

export function newTally(): Tally {
  const tally: Tally = {
    lines: new Map(),
    broken: 0,
    deaths: 0,
    summary: () => {
      const sum = (of: keyof Line) => [...tally.lines.values()].reduce((total, line) => total + line[of], 0)
      const slowest = Math.max(0, ...[...tally.lines.values()].map((line) => line.slowestMs))
      return [
        `${sum('runs')} runs`,
        `${tally.deaths} kills`,
        `${tally.broken} runs with a broken promise`,
        `${sum('healed')} doubled messages taken away again`,
        `${sum('unanswered')} messages to the bot written again`,
        `${sum('givenUp')} messages given up`,
        `slowest restart ${(slowest / 1_000).toFixed(1)} s`,
      ].join(', ')
    },
  }
  return tally
}

export function tallyRun(tally: Tally, group: string, played: Played): void {
  const none = { runs: 0, deaths: 0, struck: 0, kept: 0, healed: 0, unanswered: 0, givenUp: 0, slowestMs: 0 }
  const line = tally.lines.get(group) ?? none
  const isKept = played.broken.length === 0
  tally.lines.set(group, {
    runs: line.runs + 1,
    deaths: line.deaths + played.deaths,
    struck: line.struck + played.struck,
    kept: line.kept + (isKept ? 1 : 0),
    healed: line.healed + played.healed,
    unanswered: line.unanswered + played.unanswered,
    givenUp: line.givenUp + played.givenUp,
    slowestMs: Math.max(line.slowestMs, played.slowestRecoveryMs),
  })
  tally.deaths += played.deaths
  if (!isKept) tally.broken += 1
}

/**
 * A line a kill point. `kept`: runs in which every promise held. `restart`: the longest that something queued
 * waited.
 */
export function formatTable(tally: Tally): string {
  const head = [
    'kill point',
    'runs',
    'kept',
    'kills',
    'planned struck',
    'healed',
    'unanswered',
    'given up',
    'restart',
  ]
  const rows = [...tally.lines].map(([group, line]) => [
    group,
    String(line.runs),
    String(line.kept),
    String(line.deaths),
    String(line.struck),
    String(line.healed),
    String(line.unanswered),
    String(line.givenUp),
    `${Math.round(line.slowestMs)} ms`,
  ])
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  )
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
  return `${[line(head), ...rows.map(line)].join('\n')}\n`
}
