import type { Template } from './fill.ts'

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

/** Lengths: `title`, `confirm` and `keep` 24 characters each (a modal's limits). */
export type ForgetMe = {
  readonly title: string
  readonly text: string
  readonly stays: string
  readonly confirm: string
  readonly keep: string
  readonly done: string
}
