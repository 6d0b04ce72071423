import type { Words } from '../words.ts'
import { checklist } from './checklist.ts'
import { deleteEntry } from './delete-entry.ts'
import { drafts } from './drafts/drafts.ts'
import { encouragement } from './encouragement/encouragement.ts'
import { entry } from './entry.ts'
import { errors } from './errors.ts'
import { exportWords } from './export.ts'
import { facts } from './facts.ts'
import { firstMeeting } from './first-meeting.ts'
import { forgetMe } from './forget-me.ts'
import { freeMessage } from './free-message.ts'
import { group } from './group.ts'
import { help } from './help.ts'
import { home } from './home.ts'
import { inactive } from './inactive.ts'
import { install } from './install.ts'
import { interviews } from './interviews.ts'
import { keptLinks } from './kept-links.ts'
import { kindWords } from './kind-words.ts'
import { landing } from './landing.ts'
import { lessons } from './lessons.ts'
import { nudges } from './nudges.ts'
import { people } from './people.ts'
import { rejectionForm } from './rejection-form.ts'
import { report } from './report.ts'
import { roughPatch } from './rough-patch.ts'
import { settings } from './settings.ts'
import { shares } from './shares.ts'
import { support } from './support.ts'

/** English. Texts with placeholders keep their literal types, so that `fill` knows their names. */
export const en = {
  locale: 'en-GB',
  encouragement,
  facts,
  firstMeeting,
  help,
  freeMessage,
  forgetMe,
  deleteEntry,
  rejectionForm,
  entry,
  errors,
  home,
  checklist,
  lessons,
  group,
  shares,
  kindWords,
  report,
  interviews,
  roughPatch,
  support,
  settings,
  drafts,
  people,
  nudges,
  export: exportWords,
  inactive,
  keptLinks,
  landing,
  install,
} as const satisfies Words
