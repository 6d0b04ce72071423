import type { Scope } from '../db/scope.ts'
import type { Member } from '../members/member.ts'
import { recogniseMember } from '../members/recognise-member.ts'
import type { Who } from '../slack/who.ts'
import type { Landing } from './landing.ts'
import { findLanding } from './landings.store.ts'

export type LandingClick = Who & {
  readonly landingId: string
  /** See MessageClick. */
  readonly updateNotBefore: number
}

/** Who clicked, with their landing; null where it is somebody else's, or an earlier one. */
export async function clickedLanding(
  scope: Scope,
  click: Pick<LandingClick, 'slackUserId' | 'landingId'>,
): Promise<{ readonly member: Member; readonly landing: Landing } | null> {
  const member = await recogniseMember(scope, click.slackUserId)
  const landing = member && (await findLanding(scope, member))
  return member !== null && landing?.id === click.landingId ? { member, landing } : null
}
