/** What the page and its server say to one another. Types alone: the page runs in a browser. */

export type Json = Record<string, unknown>

export type PersonCard = {
  readonly id: string
  readonly name: string
  /** Who this is in the playground's story. */
  readonly role: string
  readonly city: string
  readonly tz: string
  /** One of the three that the page offers first. */
  readonly isMain: boolean
}

export type CommandCard = { readonly command: string; readonly hint: string; readonly description: string }
export type ShortcutCard = {
  readonly callbackId: string
  readonly name: string
  readonly description: string
}

export type WorkspacePart = {
  readonly team: string
  readonly botId: string
  readonly botName: string
  readonly people: readonly PersonCard[]
  readonly commands: readonly CommandCard[]
  readonly globalShortcuts: readonly ShortcutCard[]
  readonly messageShortcuts: readonly ShortcutCard[]
}

export type ClockPart = {
  /** How far the playground's clock is ahead of the computer's, in milliseconds, rounded to seconds. */
  readonly offset: number
  readonly isMoving: boolean
  /** The next instant at which something is planned; null when nothing is. */
  readonly next: number | null
}

export type FileCard = { readonly id: string; readonly name: string; readonly size: number }

export type MessageCard = {
  readonly ts: string
  readonly user: string
  readonly text: string
  readonly blocks: readonly Json[] | null
  readonly isEdited: boolean
  /** Only this person sees it. */
  readonly isEphemeral: boolean
  readonly files: readonly FileCard[]
}

export type Conversation = {
  readonly id: string
  readonly name: string
  readonly kind: 'public' | 'private' | 'im'
  /** The DM with the app. */
  readonly isWithBot: boolean
  readonly members: readonly string[]
  readonly messages: readonly MessageCard[]
}

/** An open modal, or Home. */
export type ViewCard = {
  readonly id: string
  readonly hash: string
  readonly title: string
  readonly submit: string | null
  readonly close: string | null
  readonly blocks: readonly Json[]
  /** What is filled in, as Slack keeps it: by block, then by action. */
  readonly values: Readonly<Record<string, Readonly<Record<string, Json>>>>
}

/** One change of what a person sees; `key` says of which part. */
export type Part =
  | { readonly key: 'workspace'; readonly value: WorkspacePart }
  | { readonly key: 'clock'; readonly value: ClockPart }
  | { readonly key: 'modals'; readonly value: readonly ViewCard[] }
  | { readonly key: 'home'; readonly value: ViewCard | null }
  | { readonly key: `place:${string}`; readonly value: Conversation }

/** What somebody put into an input: text, an option's value, several of them, or nothing. */
export type Filling = string | number | string[] | Json | null
export type Filled = { readonly blockId: string; readonly actionId: string; readonly value: Filling }

export type Where =
  | { readonly kind: 'message'; readonly place: string; readonly ts: string }
  | { readonly kind: 'view'; readonly view: string }

export type Act =
  | { readonly do: 'command'; readonly place: string; readonly command: string; readonly text: string }
  | { readonly do: 'write'; readonly place: string; readonly text: string }
  | { readonly do: 'global-shortcut'; readonly callbackId: string }
  | {
      readonly do: 'message-shortcut'
      readonly place: string
      readonly ts: string
      readonly callbackId: string
    }
  | {
      readonly do: 'click'
      readonly on: Where
      readonly blockId: string
      readonly actionId: string
      /** What was chosen; left out for a button. */
      readonly value?: Filling | undefined
      /** What stands in the view's other inputs. */
      readonly filled: readonly Filled[]
    }
  | { readonly do: 'fill'; readonly view: string; readonly filled: readonly Filled[] }
  | { readonly do: 'submit'; readonly view: string; readonly filled: readonly Filled[] }
  | { readonly do: 'close'; readonly view: string; readonly all: boolean }
  | { readonly do: 'open-app'; readonly tab: 'home' | 'messages' }
  | { readonly do: 'move-time'; readonly by: number | 'next' }

/** What came of it, as the person is told. */
export type Done =
  | { readonly kind: 'done' }
  /** Slack says so in the conversation: an unknown command, say. */
  | { readonly kind: 'told'; readonly text: string }
  /** By block_id. */
  | { readonly kind: 'errors'; readonly errors: Readonly<Record<string, string>> }
  /** The app did not answer. Nothing that was typed is lost. */
  | { readonly kind: 'failed'; readonly why: string }

/** One line of what crossed the wire; sent again when it was answered. */
export type WireCard = {
  readonly n: number
  readonly direction: 'to the app' | 'to Slack'
  readonly name: string
  /** Milliseconds since the epoch by the playground's clock. */
  readonly at: number
  readonly ms: number | null
  readonly outcome: 'waiting' | 'answered' | 'refused' | 'lost'
  /** A word on the outcome: an error's name, an attempt. */
  readonly note: string
}

export type StoredValue = string | number | null | { readonly sealed: string; readonly bytes: number }
export type StoredTable = {
  readonly name: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly StoredValue[])[]
}

export type BehindPart =
  | { readonly key: 'wire'; readonly value: readonly WireCard[] }
  | { readonly key: 'outbox'; readonly value: StoredTable }
  | { readonly key: 'stored'; readonly value: readonly StoredTable[] }
