import type { HomeSection } from '../home/home-section.ts'
import { actions, button, smallPrint } from '../slack/blocks.ts'
import { LANDED_ACTIONS } from './landed.message.ts'
import { findLanding } from './landings.store.ts'

/** Once a job is found: why it is quiet here, and the way back. */
export const landingSection: HomeSection = {
  name: 'landing',
  most: { blocks: 2, bytes: 3_000 },
  async draw({ scope, member, words }) {
    const landing = await findLanding(scope, member)
    if (landing === null || landing.lookingAgainAt !== null) return []
    const { home, homeHelper, buttons } = words.landing
    return [
      smallPrint(landing.chose === 'helper' ? homeHelper : home),
      actions(button(LANDED_ACTIONS.lookingAgain, buttons.lookingAgain, landing.id)),
    ]
  },
}
