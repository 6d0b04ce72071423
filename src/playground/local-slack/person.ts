import type { StoredView } from './accept-view.ts'
import type { DeliveryReply } from './deliveries.ts'
import type { Filling } from './view-state.ts'
import type { PersonOptions, StoredMessage } from './workspace.ts'

/** A message as its reader sees it; `deleted` ones stay in view for tests. */
export type SeenMessage = Readonly<StoredMessage>

/** An open modal or a Home, as it was when it was looked at. */
export interface OpenView {
  id: string
  hash: string
  callbackId: string
  rootId: string
  view: StoredView
}

/** What came of a command, a shortcut or a click, as the person sees it. */
export type Told =
  | { acked: true; ms: number; answer: SeenMessage | undefined }
  | { acked: false; ms: number; why: (DeliveryReply & { acked: false })['why'] }

/** What came of a submission. Where it failed, the modal is still open with everything that was typed. */
export type Submitted =
  | { outcome: 'closed' | 'cleared' }
  | { outcome: 'updated' | 'pushed'; modal: OpenView }
  | { outcome: 'errors'; errors: Record<string, string> }
  /** Slack's own client did not let it go: a required field is empty, a text is too long, … */
  | { outcome: 'refused'; errors: Record<string, string> }
  | { outcome: 'failed'; why: string }

/** A click or a choice: on a message, in a modal, or in Home. */
export interface Click {
  on: SeenMessage | OpenView
  actionId: string
  /** Where several blocks hold that action_id. */
  blockId?: string
  /** For a button: the one with this value. For anything else: what is chosen or typed. */
  value?: Filling
}

/** Somebody in the workspace, at their keyboard. Waiting methods reject after a few seconds with what they missed. */
export interface PersonDriver {
  readonly id: string
  /** Types a slash command; by default in the DM with the bot. Rejects for a command that the manifest lacks. */
  types(command: string, text?: string, where?: { channel: string }): Promise<Told>
  /** The open modal on top, or the first one that `is` accepts; waits for it. */
  modal(is?: (modal: OpenView) => boolean): Promise<OpenView>
  /** Whether no modal is open now. */
  readonly hasNoModal: boolean
  /** Fills inputs by block_id. An object maps the action_ids of a block with several. */
  fills(modal: OpenView, values: Record<string, Filling>): void
  /** Submits; `evenIfRefused` sends what Slack's own client would hold back. */
  submits(modal: OpenView, options?: { evenIfRefused?: boolean }): Promise<Submitted>
  /** Closes the modal: the one on top, or with `all` the whole stack. */
  closes(modal: OpenView, options?: { all?: boolean }): Promise<void>
  clicks(click: Click): Promise<Told>
  /** Runs a global shortcut. */
  shortcut(callbackId: string): Promise<Told>
  /** Runs a message shortcut on a message that is there, or on one that the person first writes in the channel. */
  messageShortcut(
    callbackId: string,
    on: { channel: string } & ({ ts: string } | { text: string }),
  ): Promise<Told>
  /** Writes to the bot, or in a channel. */
  writes(text: string, where?: { channel: string }): SeenMessage
  /** Opens the app's Home (or its messages). */
  opensHome(tab?: 'home' | 'messages'): void
  /** The published Home; waits for one that `is` accepts. */
  home(is?: (home: OpenView) => boolean): Promise<OpenView>
  /** The bot's messages in the DM, oldest first. */
  dms(): SeenMessage[]
  /** The bot's next message in the DM that this method has not returned yet. */
  nextDm(): Promise<SeenMessage>
  /** A message of the bot's in the DM that `is` accepts, there already or still to come. */
  dm(is: (message: SeenMessage) => boolean): Promise<SeenMessage>
  /** What only this person sees, in one channel or all. */
  ephemerals(channel?: string): SeenMessage[]
  joins(channel: string): void
  leaves(channel: string): void
  /** Changes the profile; the bot hears user_change if it listens. */
  becomes(changes: Partial<Omit<PersonOptions, 'id'>>): void
}
