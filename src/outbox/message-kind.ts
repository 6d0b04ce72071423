import type { KnownBlock } from '@slack/types'
import type { Scope } from '../db/scope.ts'
import type { Random } from '../random.ts'
import type { Place } from './place.ts'

/** A message as Slack gets it. `text` is read out by lock screens and screen readers: it names nobody. */
export type SlackMessage = {
  readonly text: string
  readonly blocks: readonly KnownBlock[]
}

/** What the outbox knows of a message before it is rendered: ids alone. */
export type MessageRef = {
  readonly memberId: string
  readonly subjectId: string
  readonly variant: string | null
  /** Whether it is to be posted, or to replace what was posted. */
  readonly operation: 'post' | 'update'
}

/**
 * How a post ended. `out of reach`: Slack knows nobody there any more. `unknown`: it may have reached Slack, was
 * looked for in vain, and is not sent again.
 */
export type PostEnd = 'sent' | 'given up' | 'out of reach' | 'left out' | 'unknown'

/** One kind of message: how it is made from the rows as they are now, and how it is treated. */
export type MessageKind = {
  readonly kind: string
  /** Answers to something the member did go before everything else. */
  readonly priority: 'answer' | 'nudge'
  /**
   * What to do when it cannot be known whether Slack took it: rather twice than never, or rather never
   * than twice.
   */
  readonly whenUnknown: 'send again' | 'leave out'
  /** The message as the rows say now; null when there is nothing to say any more. */
  render(scope: Scope, ref: MessageRef): Promise<SlackMessage | null>
  /**
   * Whether it may be posted at this moment (clock port, epoch milliseconds); asked right before it is. One that
   * may not is left out. A kind that does not say may be posted at any time.
   */
  mayPost?(scope: Scope, ref: Pick<MessageRef, 'memberId' | 'subjectId'>, now: number): Promise<boolean>
  /**
   * What else changes when a post is over, in the transaction that records it: it was sent, or given up for
   * good, or left out since it had nothing to say any more, or nobody can tell.
   */
  ended?(
    scope: Scope,
    deps: { random: Random; now: number },
    ref: Pick<MessageRef, 'memberId' | 'subjectId'>,
    how: PostEnd,
  ): Promise<void>
}

/** What became of a message that goes to a place of its own. */
export type PlacedEnd =
  /** `place` is null unless it was sent. */
  | { readonly operation: 'post'; readonly how: PostEnd; readonly place: Place | null }
  | { readonly operation: 'update' }

/**
 * One kind of message whose rows name nobody: its own rows say where it goes, a channel or somebody's DM. What
 * the outbox, its lanes and the metadata hold tells nobody whom it has to do with.
 */
export type PlacedKind = Pick<MessageKind, 'kind' | 'priority' | 'whenUnknown'> & {
  /** The message as the rows say now, and to which channel or user it goes; null when it is not wanted any more. */
  render(scope: Scope, subjectId: string): Promise<{ to: string; message: SlackMessage } | null>
  /** Where it is in Slack, as far as we know. */
  placeOf(scope: Scope, subjectId: string): Promise<Place | null>
  /**
   * What changes when it is over, in the transaction that records it. False where it is not wanted any more: what
   * was sent is then taken out of Slack again.
   */
  ended(
    scope: Scope,
    deps: { random: Random; now: number },
    subjectId: string,
    end: PlacedEnd,
  ): Promise<boolean>
}
