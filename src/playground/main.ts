import { playFirstMeeting } from './first-meeting/play-first-meeting.ts'

const lines = await playFirstMeeting()
process.stdout.write(`${lines.join('\n')}\n`)
