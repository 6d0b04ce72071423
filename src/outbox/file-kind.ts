import type { Scope } from '../db/scope.ts'
import type { Random } from '../random.ts'

/** A file as Slack gets it. Neither name nor title holds a member's words or a count. */
export type SlackFile = {
  readonly name: string
  readonly title: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** For whom a file is, and which; each kind says what its subject is. */
export type FileRef = { readonly workspaceId: string; readonly memberId: string; readonly subjectId: string }

/** One kind of file that goes into a member's DM: made from the rows as they are at delivery, and shown once. */
export type FileKind = {
  readonly kind: string
  readonly priority: 'answer' | 'nudge'
  /** The file; null when it is not wanted any more. Called outside any transaction, and may take long. */
  make(ref: FileRef): Promise<SlackFile | null>
  /** Slack's id of an earlier upload of it; null where there was none. */
  uploadedAs(scope: Scope, ref: FileRef): Promise<string | null>
  /** Remembers Slack's id before the file is shown, so that it can be looked for. */
  noteUpload(scope: Scope, ref: FileRef, fileId: string): Promise<void>
  /** What else changes when it is over, in the transaction that records it. */
  ended(
    scope: Scope,
    deps: { random: Random; now: number },
    ref: FileRef,
    how: 'sent' | 'given up',
  ): Promise<void>
}
