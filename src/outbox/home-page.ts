import type { HomeView } from '@slack/types'
import type { Scope } from '../db/scope.ts'

/** A member's Home as the rows say now. */
export type DrawnHome = {
  readonly view: HomeView
  /** Slack's mark of the view that it shows now; null where that is not known. */
  readonly hash: string | null
  /** A keyed digest of the view. */
  readonly mark: string
  /** Whether Slack shows this very view already, as far as we know. */
  readonly isShown: boolean
}

/** What delivering needs to know of Home; the outbox knows nothing of what it shows. */
export type HomePage = {
  /** Null when there is nothing to publish any more: the member or their Home is gone. */
  draw(scope: Scope, memberId: string): Promise<DrawnHome | null>
  /** Remembers what Slack shows now; null where that is not known any more. */
  noteShown(scope: Scope, memberId: string, shown: { hash: string; mark: string } | null): Promise<void>
  /** What is put in the place of a Home whose member has left; null where they are here again. */
  drawEmpty(scope: Scope, slackUserId: string, locale: string | null): Promise<HomeView | null>
  /** Which language somebody reads of whom nothing is stored; asks Slack, for a second at most. */
  localeOf(workspaceId: string, slackUserId: string): Promise<string | null>
}
