import type { Words } from '../words.ts'
import { deleteEntry } from './delete-entry.ts'
import { encouragement } from './encouragement/encouragement.ts'
import { facts } from './facts.ts'
import { firstMeeting } from './first-meeting.ts'
import { forgetMe } from './forget-me.ts'
import { freeMessage } from './free-message.ts'
import { help } from './help.ts'

/** English. Texts with placeholders keep their literal types, so that `fill` knows their names. */
export const en = {
  encouragement,
  facts,
  firstMeeting,
  help,
  freeMessage,
  forgetMe,
  deleteEntry,
} as const satisfies Words
