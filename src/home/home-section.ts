import type { KnownBlock } from '@slack/types'
import type { Scope } from '../db/scope.ts'
import type { Member } from '../members/member.ts'
import type { Language } from '../words/language.ts'

/** What a section is drawn from. */
export type HomeContext = {
  /** For reading alone: one consistent picture of the rows. */
  readonly scope: Scope
  readonly member: Member
  readonly words: Language
  /** The clock port's now, epoch milliseconds. */
  readonly now: number
  /** How far this section is leafed through; 0 when Home was opened. See `homePageButtons`. */
  readonly offset: number
}

/**
 * One part of the Home tab. A feature's section stands in `src/<feature>/<feature>-home.ts` and is listed once,
 * in sections.ts, where it belongs in the order.
 *
 * `draw` reads the rows as they are and returns its blocks, none where it has nothing to show. It reads a
 * bounded number of rows, however many there are. Members' words stand in rich_text or plain_text only, and
 * shortened (`shortened` in slack/shortened.ts): whatever exceeds `most` is cut off behind the last block that fits.
 *
 * Nobody has to redraw Home: whatever transaction looks a member up in order to write queues it, and it is
 * published where it differs from what Slack shows. Buttons of a section are listened to by their feature.
 * A button may stand in a message and on Home alike: `listenForChange` takes both.
 */
export type HomeSection = {
  /** Names the section in `offset` and in logs. */
  readonly name: string
  /** The most it ever takes. The sum over all sections is held inside Slack's 100 blocks and 250 KB. */
  readonly most: { readonly blocks: number; readonly bytes: number }
  draw(context: HomeContext): Promise<readonly KnownBlock[]>
}
