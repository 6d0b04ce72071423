import { strFromU8, unzipSync } from 'fflate'
import type { PersonDriver, SeenMessage } from '../../src/playground/local-slack/person.ts'

/** The files in an export's archive, by their names. */
export function filesIn(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, file]) => [name, strFromU8(file)]))
}

/** Asks for everything as a file, and gives the message that holds it. */
export async function asksForExport(person: PersonDriver): Promise<SeenMessage> {
  const before = filesOf(person).length
  await person.types('/rejected', 'export')
  return fileAfter(person, before)
}

/** The next message with a file, once there are more than `before`. */
export function fileAfter(person: PersonDriver, before: number): Promise<SeenMessage> {
  return person.dm(({ ts }) => filesOf(person).findIndex((message) => message.ts === ts) >= before)
}

/** The messages in the DM that show a file. */
export function filesOf(person: PersonDriver): SeenMessage[] {
  return person.dms().filter(({ files, deleted }) => files !== undefined && !deleted)
}
