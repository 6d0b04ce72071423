import type { ChecklistWords } from './checklist-words.ts'
import type { DraftWords } from './draft-words.ts'
import type { Encouragement, Fact } from './encouragement-words.ts'
import type { DeleteEntry, EntryWords, RejectionForm } from './entry-words.ts'
import type { GroupWords, ReportWords } from './group-words.ts'
import type { InstallWords } from './install-words.ts'
import type { KindWordWords } from './kind-word-words.ts'
import type { LandingWords } from './landing-words.ts'
import type { InterviewWords, LessonWords } from './lesson-words.ts'
import type { FirstMeeting, ForgetMe, FreeMessage, Help, SupportWords } from './meeting-words.ts'
import type { NudgeWords } from './nudge-words.ts'
import type { KeptLinkWords, PeopleWords } from './people-words.ts'
import type { RoughPatchWords, SettingsWords } from './settings-words.ts'
import type { ShareWords } from './share-words.ts'
import type { ErrorWords, ExportWords, HomeWords, InactiveWords } from './system-words.ts'

/**
 * All that a language has to say. A language is a folder beside this file (`en/`, `es/`) that fills every
 * shape: a situation without words, a deck of fewer than eight lines, a text without its places or a key that
 * does not belong to its deck is a type error. There is no logic in the shapes and none in a language's folder.
 *
 * Texts are plain text: they go into `plain_text` and `rich_text` elements, never into mrkdwn.
 */
export type Words = {
  /** The locale by which dates and numbers are written, such as `en-GB`. */
  readonly locale: string
  readonly encouragement: Encouragement
  readonly facts: readonly Fact[]
  readonly firstMeeting: FirstMeeting
  readonly help: Help
  readonly freeMessage: FreeMessage
  readonly roughPatch: RoughPatchWords
  readonly support: SupportWords
  readonly settings: SettingsWords
  readonly forgetMe: ForgetMe
  readonly deleteEntry: DeleteEntry
  readonly rejectionForm: RejectionForm
  readonly entry: EntryWords
  readonly errors: ErrorWords
  readonly home: HomeWords
  readonly checklist: ChecklistWords
  readonly lessons: LessonWords
  readonly group: GroupWords
  readonly shares: ShareWords
  readonly kindWords: KindWordWords
  readonly report: ReportWords
  readonly interviews: InterviewWords
  readonly drafts: DraftWords
  readonly people: PeopleWords
  readonly nudges: NudgeWords
  readonly export: ExportWords
  readonly inactive: InactiveWords
  readonly keptLinks: KeptLinkWords
  readonly landing: LandingWords
  readonly install: InstallWords
}
