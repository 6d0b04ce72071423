import type { HomeView } from '@slack/types'
import type { SlackFile } from './file-kind.ts'
import type { SlackMessage } from './message-kind.ts'
import type { Place } from './place.ts'

/** What became of one request that changes something in Slack. */
export type Delivery =
  | { readonly kind: 'accepted'; readonly place: Place }
  /** Slack did not take it and will take it later; `afterMs` where Slack said when. */
  | { readonly kind: 'later'; readonly afterMs: number | null; readonly error: string }
  /** Slack will never take it. */
  | { readonly kind: 'refused'; readonly error: string }
  /** It may have been taken: the answer was lost. */
  | { readonly kind: 'unknown'; readonly error: string }

/** What became of publishing a Home. */
export type Publication =
  | { readonly kind: 'published'; readonly hash: string }
  /** Slack shows another view than the one that was to be replaced. */
  | { readonly kind: 'overtaken' }
  | Exclude<Delivery, { readonly kind: 'accepted' }>

/** What asking Slack's history for a message of ours can say. */
export type Lookup =
  | { readonly kind: 'found'; readonly places: readonly Place[] }
  | { readonly kind: 'absent' }
  | { readonly kind: 'cannot ask'; readonly error: string }

/** What became of uploading a file. Nobody sees one that was uploaded alone. */
export type Upload =
  | { readonly kind: 'uploaded'; readonly fileId: string }
  | Exclude<Delivery, { readonly kind: 'accepted' }>

/** The few things the outbox asks of Slack. Never throws for anything that Slack or the network does. */
export type Courier = {
  /** Posts to a user's DM, or to a known channel. `marker` goes into the metadata, to find it again. */
  post(to: string, message: SlackMessage, marker: string): Promise<Delivery>
  /** Replaces a message. Repeating is safe. */
  update(place: Place, message: SlackMessage, marker: string): Promise<Delivery>
  /** Takes a message away; one that is gone already counts as accepted. Repeating is safe. */
  erase(place: Place): Promise<Delivery>
  /** Looks for messages with that marker among the newest of a channel. */
  find(channel: string, marker: string): Promise<Lookup>
  /**
   * Shows a Home, in the place of the view with that hash; of whatever is there where none is given.
   * Repeating is safe.
   */
  publish(slackUserId: string, view: HomeView, hash: string | null): Promise<Publication>
}

/** What became of a request about a file: Slack names no place in its answer. */
export type FileDelivery = { readonly kind: 'accepted' } | Exclude<Delivery, { readonly kind: 'accepted' }>

/** What the outbox asks of Slack about files. Never throws for anything that Slack or the network does. */
export type FileCourier = {
  /** Hands a file to Slack, which shows it to nobody yet. */
  upload(file: SlackFile): Promise<Upload>
  /** Shows an uploaded file in a channel. */
  show(channel: string, file: { readonly fileId: string; readonly title: string }): Promise<FileDelivery>
  /** Looks for messages that show a file among the newest of a channel. */
  find(channel: string, fileId: string): Promise<Lookup>
  /** Takes a file out of Slack; one that is gone already counts as accepted. Repeating is safe. */
  erase(fileId: string): Promise<FileDelivery>
}
