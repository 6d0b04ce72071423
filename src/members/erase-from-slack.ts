import type { Scope } from '../db/scope.ts'
import { eraseExports } from '../export/erase-exports.ts'
import { leaveHome } from '../home/leave-home.ts'
import { withdrawKindWords } from '../kind-words/withdraw-kind-words.ts'
import { eraseNews } from '../landing/take-news-back.ts'
import { eraseMessages } from '../outbox/erase-messages.ts'
import type { Random } from '../random.ts'
import { withdrawShares } from '../shares/withdraw-shares.ts'

/**
 * Queues taking what Slack shows a member of ours away: files, messages, Home, what they shared, and kind
 * words of theirs and to them. To be called before their rows go.
 */
export async function eraseFromSlack(
  scope: Scope,
  deps: { random: Random; now: number },
  { memberId, slackUserId }: { memberId: string; slackUserId: string },
): Promise<void> {
  await eraseExports(scope, deps, memberId)
  await eraseMessages(scope, deps, memberId)
  await withdrawShares(scope, deps, { memberId })
  await withdrawKindWords(scope, deps, slackUserId)
  await eraseNews(scope, deps, memberId)
  await leaveHome(scope, deps, { memberId, slackUserId })
}
