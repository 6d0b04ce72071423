import type { Clock } from '../clock/clock.ts'
import type { Scope } from '../db/scope.ts'
import { homeGroupOf } from '../groups/home-group.ts'
import { markMet } from '../members/mark-met.ts'
import { memberById, recogniseMember } from '../members/recognise-member.ts'
import type { HomePage } from '../outbox/home-page.ts'
import { blindIndex } from '../sealing/blind-index.ts'
import { wordsFor } from '../words/language.ts'
import { composeHome } from './compose-home.ts'
import { emptyHome } from './empty-home.ts'
import { findHome, updateShown } from './homes.store.ts'
import { SECTIONS } from './sections.ts'

/** Home as the outbox delivers it. */
export function homePage(clock: Clock, localeOf: HomePage['localeOf']): HomePage {
  return {
    localeOf,
    async draw(scope, memberId) {
      const member = await memberById(scope, memberId)
      const home = member && (await findHome(scope, memberId))
      if (member === null || home === null) return null
      const context = { scope, member, words: wordsFor(member.locale), now: clock.now() }
      const view = await composeHome(SECTIONS, context, home.pages)
      const mark = markOf(scope, memberId, JSON.stringify(view))
      return { view, hash: home.hash, mark, isShown: home.shown === mark }
    },
    async noteShown(scope, memberId, shown) {
      // The member before their Home, as everywhere: two that lock in another order wait for each other.
      if (shown !== null) await markMet(scope, memberId, clock.now())
      await updateShown(scope, memberId, { hash: shown?.hash ?? null, shown: shown?.mark ?? null })
    },
    async drawEmpty(scope, slackUserId, locale) {
      if ((await recogniseMember(scope, slackUserId)) !== null) return null
      const group = await homeGroupOf(scope, { slackUserId })
      return emptyHome(wordsFor(locale), group)
    },
  }
}

/** Keyed: what a plain digest is of could be guessed. */
function markOf(scope: Scope, memberId: string, view: string): string {
  return blindIndex(scope.keyring, scope.workspaceId, `home ${memberId} ${view}`)
}
