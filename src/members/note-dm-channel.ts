import type { Scope } from '../db/scope.ts'
import { updateDmChannel } from './members.store.ts'

/** Remembers the channel of a member's DM with the bot, in whose history a message can be looked up. */
export async function noteDmChannel(scope: Scope, memberId: string, channel: string): Promise<void> {
  if (channel !== '') await updateDmChannel(scope, memberId, channel)
}
