/**
 * The shapes of the words that the product says. A language is a folder beside this file (`en/`) that
 * fills every shape: a situation without words, a deck of fewer than eight lines or a key that does not
 * belong to its deck is a type error. There is no logic here and none in a language's folder.
 *
 * Texts are plain text: they go into `plain_text` and `rich_text` elements, never into mrkdwn.
 */

import type { Counted, Template } from './fill.ts'

import type { LandingWords } from './landing-words.ts'
import type { NudgeWords } from './nudge-words.ts'
import type { KeptLinkWords, PeopleWords } from './people-words.ts'

export type Outcome = 'no' | 'silence' | 'withdrew'

/** How far it went. */
export type Stage = 'applied' | 'first_call' | 'interview' | 'final_round'

/** The reasons with words of their own, given with a no. Any other reason takes the words of the stage. */
export type ReasonWithWords =
  | 'better_qualified'
  | 'better_connected'
  | 'experience'
  | 'pay'
  | 'place_or_permit'
  | 'role_closed'

/** An answer is an acknowledgement, then a perspective; the two are drawn independently of each other. */
export type Part = 'acknowledgement' | 'perspective'
type Letter = { readonly acknowledgement: 'a'; readonly perspective: 'p' }

/**
 * One line as a member reads it. The key is stored to remember what a member has seen: a key is never
 * reused and never renumbered; a line that goes takes its key with it, a new one gets a new number.
 */
export type Line<Prefix extends string = string> = {
  readonly key: `${Prefix}${number}`
  readonly text: string
}

type AtLeastTwo<L> = readonly [L, L, ...L[]]
type AtLeastThree<L> = readonly [L, L, L, ...L[]]
type AtLeastFour<L> = readonly [L, L, L, L, ...L[]]
type AtLeastEight<L> = readonly [L, L, L, L, L, L, L, L, ...L[]]
type AtLeastTwelve<L> = readonly [L, L, L, L, L, L, L, L, L, L, L, L, ...L[]]

/** Lines for an outcome at a stage. */
export type StageDeck<O extends Outcome, S extends Stage, P extends Part> = {
  readonly part: P
  readonly outcome: O
  readonly stage: S
  readonly lines: AtLeastEight<Line<`${O}.${S}.${Letter[P]}`>>
}

/** A deck for every stage of one outcome. */
export type StageDecks<O extends Outcome, P extends Part> = { readonly [S in Stage]: StageDeck<O, S, P> }

/** Perspectives for a reason that was given with a no; true at every stage. */
export type ReasonDeck<R extends ReasonWithWords> = {
  readonly part: 'perspective'
  readonly outcome: 'no'
  readonly reason: R
  readonly lines: AtLeastEight<Line<`no.${R}.p`>>
}

export type ReasonDecks = { readonly [R in ReasonWithWords]: ReasonDeck<R> }

/** Shorter, softer lines for a member in a rough patch; true at every stage and with every reason. */
export type RoughPatchDeck<O extends Outcome, P extends Part> = {
  readonly part: P
  readonly outcome: O
  readonly roughPatch: true
  readonly lines: AtLeastEight<Line<`${O}.rough_patch.${Letter[P]}`>>
}

export type RoughPatchDecks = {
  readonly [O in Outcome]: { readonly [P in Part]: RoughPatchDeck<O, P> }
}

/**
 * Everything that may be said about a logged entry.
 *
 * An acknowledgement may name the outcome and the stage. A perspective never names the outcome and never
 * acknowledges again: it says how things are. A quiet line tells a stranger nothing at all.
 *
 * The message shows: acknowledgement, perspective, at most one fact. Its top-level text, which a lock
 * screen shows the beginning of and a screen reader reads, is: quiet line, perspective. So the beginning
 * tells nothing, and who listens instead of looking still gets the words that help.
 */
export type Encouragement = {
  readonly acknowledgements: { readonly [O in Outcome]: StageDecks<O, 'acknowledgement'> }
  readonly perspectives: { readonly [O in Outcome]: StageDecks<O, 'perspective'> }
  readonly reasons: ReasonDecks
  readonly roughPatch: RoughPatchDecks
  /** "They came back to me": the entry is open again. */
  readonly reopened: AtLeastFour<Line<'reopened.r'>>
  readonly quiet: AtLeastTwelve<Line<'quiet.q'>>
}

/** Where a fact may stand apart from encouragement. */
export type FactPurpose = 'nudge' | 'thank-you card' | 'kind word' | 'lesson' | 'feedback'

/** Where in encouragement a fact comforts. `withoutReason`: only where the entry names no reason. */
export type FactSituation = {
  readonly outcome: Outcome
  readonly stages: readonly Stage[]
  readonly withoutReason: boolean
}

/**
 * One finding, at most one in a message, after the acknowledgement, with source and year in small print.
 * `expires` is the last ISO month ("2027-12") in which it may be said; null where it does not grow old.
 */
export type Fact = {
  readonly key: string
  readonly text: string
  readonly source: string
  readonly year: number
  readonly expires: `${number}-${number}` | null
  readonly fits: {
    readonly encouragement: readonly FactSituation[]
    readonly purposes: readonly FactPurpose[]
  }
}

/** The first time a member meets Onward: one sentence each, in this order. */
export type FirstMeeting = {
  readonly what: string
  readonly whoCouldRead: string
  readonly howToLeave: string
}

/** `name` is shown for copying or as it stands in Slack's menus; `does` is one sentence about it. */
export type HelpItem = { readonly name: string; readonly does: string }

export type Help = {
  readonly intro: string
  readonly commands: readonly HelpItem[]
  readonly shortcuts: readonly HelpItem[]
  /** The bare command for copying, and why copying is safer than typing. */
  readonly copy: { readonly name: string; readonly why: string }
}

/** The answer to a free message in the DM; help follows. */
export type FreeMessage = {
  readonly text: Template<'contacts'>
  /** Stands for `{contacts}` where no group has set any. */
  readonly contactsOfNoGroup: string
}

/** The support contacts, in small print. */
export type SupportWords = { readonly line: Template<'contacts'> }

/** The settings. `title`, `close`, `save` and the names of rows take 24 characters; choices and fields 75. */
export type SettingsWords = Readonly<Record<'title' | 'close' | 'save' | 'change' | 'answer', string>> & {
  readonly nudges: Readonly<Record<'name' | 'weekendToo' | 'noWeekend' | 'silent', string>> & {
    readonly when: Template<'weekday' | 'time' | 'zone'>
    readonly cadence: Template<'first' | 'second' | 'every'>
    readonly paused: Template<'day'>
  }
  readonly writing: Readonly<Record<'name' | 'lookBackOn' | 'lookBackOff', string>> & {
    readonly language: Template<'language'>
    readonly tone: Template<'tone'>
  }
  readonly sharing: Readonly<
    Record<'name' | 'notAsked' | 'counted' | 'notCounted' | 'kindWordsOn' | 'kindWordsOff', string>
  >
  readonly roughPatch: Readonly<Record<'name' | 'off', string>> & { readonly on: Template<'day'> }
  /** What is stored, who could read it, what is counted: on the same screen as the settings. */
  readonly privacy: Readonly<Record<'stored' | 'keeper' | 'counted', string>>
  readonly form: SettingsFormWords
}

type SettingsFormWords = Readonly<
  Record<
    | 'timeZone'
    | 'timeZoneHint'
    | 'asSlackSays'
    | 'weekday'
    | 'hour'
    | 'weekend'
    | 'weekendOption'
    | 'weekendDay'
    | 'cadence'
    | 'pausedUntil'
    | 'pausedUntilHint'
    | 'language'
    | 'tone'
    | 'toneHint'
    | 'lookBack'
    | 'lookBackOption'
    | 'countedWhat'
    | 'countedKept'
    | 'countedNotPromised'
    | 'counted'
    | 'countedYes'
    | 'countedNo'
    | 'kindWords'
    | 'kindWordsGroups'
    | 'kindWordsNobody',
    string
  >
> & {
  readonly asSlackSaysIt: Template<'what'>
  readonly cadenceOption: Template<'first' | 'second' | 'every'>
}

/** A rough patch. `quiet` texts are for the lock screen; buttons take 75 characters, and stay under 30. */
export type RoughPatchWords = {
  /** What changes, and who is told. */
  readonly does: string
  readonly toldToNobody: string
  /** The offer names no number, and says nothing about the member. */
  readonly offer: Readonly<
    Record<'quiet' | 'text' | 'on' | 'notNow' | 'afterOn' | 'afterNotNow' | 'afterOff', string>
  >
  readonly ask: Readonly<Record<'quiet' | 'text' | 'question' | 'keep' | 'off' | 'afterOff', string>> & {
    readonly afterKeep: Template<'day'>
  }
}

/** Lengths: `title`, `confirm` and `keep` 24 characters each (a modal's limits). */
export type ForgetMe = {
  readonly title: string
  readonly text: string
  readonly confirm: string
  readonly keep: string
  readonly done: string
}

/** Lengths: title 100, text 300, `confirm` and `keep` 30 characters (a confirmation dialog's limits). */
export type DeleteEntry = {
  readonly title: string
  readonly text: string
  readonly confirm: string
  readonly keep: string
  /** Stands in place of the deleted entry's message. */
  readonly done: string
}

/** The form behind `/rejected`. Titles and buttons 24 characters, labels of options 75. */
export type RejectionForm = {
  readonly titleNew: string
  readonly titleEdit: string
  readonly submitNew: string
  readonly submitEdit: string
  readonly close: string
  readonly labels: Readonly<
    Record<
      | 'company'
      | 'role'
      | 'stage'
      | 'outcome'
      | 'heard_on'
      | 'how'
      | 'reason'
      | 'contact_name'
      | 'contact_address'
      | 'contact_known'
      | 'lesson'
      | 'share'
      | 'quiet',
      string
    >
  >
  readonly stages: Readonly<Record<Stage, string>>
  readonly outcomes: Readonly<Record<Outcome, string>>
  readonly heardBy: Readonly<Record<'email' | 'letter' | 'phone' | 'portal', string>>
  readonly reasons: Readonly<Record<ReasonWithWords | 'none' | 'other', string>>
  readonly shares: Readonly<Record<'nobody' | 'group_unnamed' | 'group_named', string>>
  readonly quietOption: string
  readonly more: string
  readonly moreHint: string
  readonly choose: string
}

/** What stands under an answer and in the list of entries. */
export type EntryWords = {
  readonly edit: string
  readonly delete: string
  readonly cameBack: string
  readonly closeAgain: string
  /** Beside the company of an entry that was reopened. */
  readonly open: string
  readonly notShared: string
  readonly listTitle: string
  readonly listEmpty: string
  readonly newer: string
  readonly older: string
  readonly menu: string
  /** The button that asks which entries to show, and its form: title and button 24 characters. */
  readonly find: string
  readonly findTitle: string
  readonly findCompany: string
  readonly findSubmit: string
  readonly showAll: string
  readonly noneFound: string
  /** On an answer: the same company, role and stage were logged some days before. */
  readonly twin: Template<'day'>
}

/** What happened, what was kept, what to do next. */
export type ErrorWords = {
  readonly companyMissing: string
  /** By how many characters. */
  readonly tooLong: Counted<'over' | 'limit'>
  readonly choose: string
  readonly notADate: string
  readonly dateInFuture: string
  readonly dateInPast: string
  readonly draftEmpty: string
  readonly notStored: Template<'ref'>
  readonly notDone: Template<'ref'>
  /** The title of a modal that says one of these: 24 characters. */
  readonly sorry: string
  readonly entryGone: string
  readonly buttonGone: string
  readonly formExpired: string
  readonly formFailed: Template<'ref'>
  readonly openForm: string
  /** The same above Home or a modal, where what was pressed is still in view. */
  readonly expiredHere: string
  readonly failedHere: Template<'ref'>
  /** Under a field that takes less than was typed. */
  readonly cutOff: Template<'limit'>
  readonly unforeseen: Template<'ref'>
}

/** The Home tab. */
export type HomeWords = {
  readonly logANo: string
  readonly showEntries: string
  readonly export: string
  readonly forgetMe: string
  readonly about: string
  /** The button that shows the help, and the title of what it opens: 24 characters. */
  readonly seeHelp: string
  readonly helpTitle: string
  /** Above the first button, for somebody who has not logged anything yet. */
  readonly startTitle: string
  readonly start: string
  /** Above the next step of each of the newest entries. */
  readonly steps: string
  /** In place of a section of which something stored can't be read any more. */
  readonly damaged: string
}

/** Everything about the member as a file. */
export type ExportWords = {
  /** What the command answers with. */
  readonly asked: string
  readonly onItsWay: string
  /** The message before the file, and what becomes of it. */
  readonly making: string
  readonly sent: string
  readonly keep: string
  readonly holds: string
  readonly failed: string
  /** The file's title in Slack. */
  readonly title: string
  /** In the calendar. */
  readonly reminder: Template<'company'>
  readonly interview: Template<'company'>
  readonly nudge: string
  readonly note: Template<'person'>
  readonly invite: Template<'person'>
  /** What the file says about itself. */
  readonly readMe: readonly string[]
}

/** All that a language has to say. */
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
  readonly report: ReportWords
  readonly interviews: InterviewWords
  readonly drafts: DraftWords
  readonly people: PeopleWords
  readonly nudges: NudgeWords
  readonly export: ExportWords
  readonly keptLinks: KeptLinkWords
  readonly landing: LandingWords
}

/** A group: `/group`, setting it up, and what members suggest. Titles and buttons take 24 characters. */
export type GroupWords = {
  readonly help: string
  readonly noGroup: string
  readonly forLeads: string
  readonly setUp: {
    readonly title: string
    readonly submit: string
    readonly close: string
    readonly intro: string
    readonly leads: string
    readonly leadsHint: string
    readonly leadsMissing: string
    readonly computer: string
    readonly computerHint: string
    readonly computerMissing: string
    readonly contacts: string
    readonly contactsHint: string
    readonly contactsMissing: string
    readonly shares: string
    readonly sharesHint: string
    readonly sharesAllowed: string
    readonly sharesNotAllowed: string
    /** What a lead has to expect of the report. */
    readonly aboutReports: string
    readonly inAChannel: string
    readonly inviteFirst: string
    readonly notAllowed: string
  }
  readonly topic: {
    readonly title: string
    readonly submit: string
    readonly close: string
    readonly label: string
    readonly hint: string
    readonly empty: string
    readonly full: string
  }
  readonly topics: {
    readonly title: string
    readonly close: string
    readonly intro: string
    readonly none: string
    readonly clear: string
    readonly confirm: {
      readonly title: string
      readonly text: string
      readonly confirm: string
      readonly keep: string
    }
  }
}

/** The report of a group, and the question whether a member wants to be counted in it. */
export type ReportWords = {
  readonly title: Template<'group'>
  readonly communityTitle: string
  readonly window: Template<'from' | 'to'>
  /** The top-level text of the message, which names no group. */
  readonly quiet: string
  readonly none: string
  readonly notYet: Template<'day'>
  readonly later: string
  readonly people: Counted<'people'>
  readonly interview: { readonly less: string; readonly about: string; readonly more: string }
  readonly stagesTitle: string
  readonly reasonsTitle: string
  readonly companiesTitle: string
  readonly about: Template<'people'>
  readonly few: string
  readonly overTime: string
  readonly howToRead: string
  readonly promise: string
  readonly asking: {
    readonly quiet: string
    readonly question: string
    readonly what: string
    readonly protection: string
    readonly limits: string
    readonly choice: string
    readonly yes: string
    readonly no: string
    readonly saidYes: string
    readonly saidNo: string
  }
}

/** The steps of a checklist; `door` is to look at other openings there, `touch` to stay in touch. */
export type Step = 'lesson' | 'card' | 'feedback' | 'door' | 'touch'

/**
 * What is said about one step. `Shown` are the outcomes after which the step may appear; after the others
 * it has no reasons (null). Buttons take 75 characters, and stay under 30.
 */
export type StepWords<S extends Step, Shown extends Outcome> = {
  /** The line in the list, in each state. A step that was skipped was decided. */
  readonly name: string
  readonly done: string
  readonly skipped: string
  /** Before the cool-head question, and while that question has no answer. */
  readonly waiting: S extends 'feedback' ? Template<'day'> : null
  readonly asked: S extends 'feedback' ? string : null
  /** Buttons: "I did it", and where the writing begins. */
  readonly did: string
  readonly write: string
  readonly reasons: StepReasons<S, Shown>
}

/** Why: one line of at most 20 words each. Lines without an outcome in their key are true after any. */
type StepReasons<S extends Step, Shown extends Outcome> = {
  readonly [O in Outcome]: O extends Shown ? AtLeastThree<Line<`${S}.r` | `${S}.${O}.r`>> : null
}

/** The form for what a member learned, and where it is kept. Titles and buttons of forms take 24 characters. */
export type LessonWords = {
  readonly title: string
  readonly submit: string
  readonly labels: Readonly<Record<'text' | 'well' | 'surprised' | 'next_time' | 'stage', string>>
  readonly hint: string
  /** An error at the first field, where nothing was written. */
  readonly empty: string
  /** Buttons on Home and in the list. */
  readonly write: string
  readonly all: string
  readonly edit: string
  readonly delete: string
  readonly deleting: DeleteQuestion
  /** The list, its field for searching with its hint and its button. */
  readonly listTitle: string
  readonly listEmpty: string
  readonly search: string
  readonly searchHint: string
  readonly find: string
  readonly nothingFound: string
  readonly looking: string
  readonly gone: string
  /** Above the newest ones on Home, and there where there are none yet. */
  readonly homeTitle: string
  readonly homeEmpty: string
  readonly lookBack: LookBackWords
}

/** Lengths: title 100, text 300, `confirm` and `keep` 30 characters (a confirmation dialog's limits). */
export type DeleteQuestion = Omit<DeleteEntry, 'done'>

/** Once a month, three lessons of the member's own. */
export type LookBackWords = {
  /** The top-level text, which tells a stranger nothing. */
  readonly quiet: string
  readonly intro: AtLeastThree<Line<'look_back.r'>>
  readonly why: string
  /** In place of lessons that were all deleted since. */
  readonly nothingLeft: string
}

/** An interview to come. Titles and buttons of the form take 24 characters. */
export type InterviewWords = {
  readonly titleNew: string
  readonly titleEdit: string
  readonly submit: string
  readonly labels: Readonly<Record<'company' | 'date' | 'time' | 'stage', string>>
  readonly hint: string
  readonly past: string
  readonly notATime: string
  /** The top-level text of the confirmation, which tells a stranger nothing; and what it says. */
  readonly quiet: string
  readonly kept: string
  readonly comes: Template<'day' | 'time'>
  readonly edit: string
  readonly cancel: string
  readonly cancelling: DeleteQuestion
  readonly cancelled: string
  readonly gone: string
  readonly note: string
  readonly all: string
  readonly homeTitle: string
  readonly listTitle: string
  readonly listEmpty: string
  readonly over: string
  readonly before: BeforeInterviewWords
}

/** The message of the evening before. */
export type BeforeInterviewWords = {
  /** The top-level text, which tells a stranger nothing. */
  readonly quiet: string
  /** One kind line; true at whatever hour it is read. */
  readonly wishes: AtLeastEight<Line<'before.r'>>
  /** Above the lessons. */
  readonly lessons: string
}

/** The message with the steps. */
export type ChecklistWords = {
  /** At the top of the message; names no company. */
  readonly title: string
  /** The top-level text, for the lock screen: it tells a stranger nothing. */
  readonly quiet: string
  readonly skip: string
  readonly allSteps: string
  readonly fewerSteps: string
  readonly undo: string
  readonly allDone: AtLeastThree<Line<'all_done.r'>>
  /** Stands in place of the list while the entry is open again. */
  readonly putAway: string
  readonly steps: {
    readonly lesson: StepWords<'lesson', Outcome>
    readonly card: StepWords<'card', Outcome>
    readonly feedback: StepWords<'feedback', 'no'>
    readonly door: StepWords<'door', Outcome>
    readonly touch: StepWords<'touch', Outcome>
  }
  readonly coolHead: CoolHeadWords
  readonly cameBack: CameBackWords
  readonly remind: RemindWords
}

/** The question before asking for feedback, a message of its own. */
export type CoolHeadWords = {
  readonly quiet: string
  readonly title: string
  readonly question: string
  readonly yes: string
  readonly later: string
  readonly leave: string
  readonly afterYes: string
  readonly afterLater: Template<'day'>
  readonly afterLeave: string
}

/** What came back after the member asked for feedback. */
export type FeedbackAnswer = 'nothing' | 'canned' | 'useful' | 'hard'

export type CameBackWords = {
  readonly question: string
  readonly answers: { readonly [A in FeedbackAnswer]: string }
  readonly after: { readonly [A in FeedbackAnswer]: string }
  /** Behind `after.hard`, until the two sentences came. */
  readonly toCome: string
  /** The button that makes a lesson of something useful. */
  readonly keepAsLesson: string
  /** The day after something that was hard to hear: `thanks` is two sentences for copying. */
  readonly tomorrow: { readonly quiet: string; readonly intro: string; readonly thanks: string }
}

/** "Remind me" under `door`: it comes back once, with the nudges. The dialog's words take 24 characters. */
export type RemindWords = {
  readonly remind: string
  readonly inSixWeeks: string
  readonly onADate: string
  readonly dialog: {
    readonly title: string
    readonly label: string
    readonly submit: string
    readonly close: string
  }
  readonly set: Template<'day'>
  readonly undo: string
  readonly cancelled: string
}

/** What can be written for the member; `landed_note` goes with the card of the new job. */
export type DraftKind = 'card' | 'feedback' | 'touch' | 'landed_note' | 'linkedin' | 'reapply'
export type Tone = 'plain' | 'warm' | 'formal'

/**
 * One place in a draft, where one of its sentences is said. `{occasion}` is filled with a phrase of
 * `occasions`; it ends in the member's words, so a word or a comma of ours always follows it.
 */
export type DraftSlot = {
  readonly say: AtLeastTwo<string>
  /**
   * Said only to employers the member still likes, after withdrawing, where they have talked, or where no
   * application stands behind the draft. Then sentences with an occasion are not said.
   */
  readonly only?: 'interested' | 'withdrew' | 'talked' | 'met otherwise'
  /** Left out where the draft would be too long, the last one first. */
  readonly optional?: true
}

/** A draft between salutation and close. `remembered` is where the member's own memory stands. */
export type DraftText = {
  readonly subject: string | null
  readonly paragraphs: readonly (readonly DraftSlot[] | 'remembered' | 'remembered if there is room')[]
}

export type DraftTones = { readonly [T in Tone]: DraftText }

/** How the application is referred to, by what is known of it. */
export type Occasion = {
  readonly bare: string
  readonly role: Template<'role'>
  readonly company: Template<'company'>
  readonly both: Template<'role' | 'company'>
}

/**
 * Drafts in the member's voice. They say nothing that the member did not: no strength, no feeling about
 * a meeting, no interest that was not named, no decision that was never told.
 */
export type DraftWords = {
  readonly tones: { readonly [T in Tone]: string }
  /** What is written: the title of its form, 24 characters. */
  readonly kinds: { readonly [K in DraftKind]: string }
  readonly form: DraftFormWords
  /** `open` for a name that ends in a sign, where a comma would be one too many. */
  readonly salutations: {
    readonly [T in Tone]: {
      readonly named: Template<'name'>
      readonly open: Template<'name'>
      readonly unnamed: string
    }
  }
  /** The close above a name, and alone. */
  readonly closes: { readonly [T in Tone]: { readonly named: string; readonly unnamed: string } }
  /** Around words that would not read well inside a sentence; `inner` where they hold `outer`. */
  readonly quotes: { readonly outer: Template<'words'>; readonly inner: Template<'words'> }
  /** Small words: a name that ends in one would run into the sentence, and gets quotes. */
  readonly smallWords: readonly string[]
  readonly occasions: { readonly [S in Stage]: Occasion }
  /** Before the member's memory, which follows in the member's words. */
  readonly remembered: AtLeastThree<string>
  readonly cards: { readonly [O in Outcome]: DraftTones }
  readonly letters: { readonly [K in Exclude<DraftKind, 'card'>]: DraftTones }
}

/** The dialog behind "Help me write it" (`submit` and `close` 24 characters), and what stands around a draft. */
export type DraftFormWords = {
  readonly submit: string
  readonly close: string
  readonly remembered: string
  readonly rememberedHint: string
  readonly interested: string
  readonly interestedYes: string
  readonly interestedNo: string
  readonly tone: string
  readonly otherWords: string
  /** In the place of a draft to a person that the member has deleted. */
  readonly personGone: string
  /** The button that stores the draft, 24 characters, and the label of its text. */
  readonly keep: string
  readonly text: string
  /** The top-level text of the message with a draft, which tells a stranger nothing; and what it says. */
  readonly quiet: string
  readonly ready: string
  readonly change: string
  readonly openMail: string
  /** Where the text does not go into the link. */
  readonly copyIntoMail: string
  readonly tooLong: { readonly card: string; readonly linkedin: string }
}
