import type { Counted, Template } from './fill.ts'

/** A group: `/group`, setting it up, and what members suggest. Titles and buttons take 24 characters. */
export type GroupWords = {
  readonly help: string
  readonly noGroup: string
  readonly forLeads: string
  /**
   * In the place of a sentence of the first meeting, and of one in the settings: who keeps the computer, in a
   * lead's words.
   */
  readonly whoCouldRead: Template<'computer'>
  readonly keeper: Template<'computer'>
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
  /** To somebody whom another person made a lead. `quiet` is the top-level text, which names no group. */
  readonly newLead: {
    readonly quiet: string
    readonly what: Template<'group'>
    readonly does: string
    readonly report: string
    readonly notSeen: string
    readonly stop: string
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
