import { createLog, type Log, type LogLevel } from '../../../src/log.ts'
import { createInbox } from './inbox.ts'

export interface LogLine {
  readonly msg: string
  readonly level: string
  readonly [field: string]: unknown
}

/** A real log whose lines stay in memory. */
export function captureLog(level: LogLevel = 'debug') {
  const lines = createInbox<LogLine>()
  const raw: string[] = []
  const log: Log = createLog({
    level,
    write(line) {
      raw.push(line)
      lines.push(JSON.parse(line))
    },
  })
  return {
    log,
    text: () => raw.join(''),
    lines: lines.all,
    line: (msg: string) => lines.find((line) => line.msg === msg),
    port: async () => Number((await lines.find((line) => line.msg === 'listening')).port),
  }
}
