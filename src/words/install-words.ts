import type { Template } from './fill.ts'

/** The pages for whoever adds Onward to a workspace. */
export type InstallWords = {
  readonly title: string
  readonly intro: string
  readonly asksTitle: string
  /** What Onward asks Slack for, one line for each. */
  readonly asks: readonly string[]
  /** The button that leads to Slack. */
  readonly add: string
  readonly minutes: string
  readonly doneTitle: string
  readonly done: Template<'workspace'>
  /** Where it was added for a whole organisation: Slack adds it to no workspace by itself. */
  readonly doneOrganisation: Template<'organisation'>
  /** Where Slack gave less than was asked for. */
  readonly lacksTitle: string
  readonly lacks: Template<'scopes'>
  readonly addWorkspaces: string
  readonly nextTitle: string
  readonly next: readonly string[]
  readonly openSlack: string
  readonly cancelledTitle: string
  readonly cancelled: string
  readonly staleTitle: string
  readonly stale: string
  readonly refusedTitle: string
  readonly refused: string
  readonly awayTitle: string
  readonly away: string
  readonly again: string
}
