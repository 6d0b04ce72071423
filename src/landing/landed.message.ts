import type { KnownBlock } from '@slack/types'
import { writtenDate } from '../clock/local-date.ts'
import { memberById } from '../members/recognise-member.ts'
import type { MessageKind, SlackMessage } from '../outbox/message-kind.ts'
import { personById } from '../people/person-by-id.ts'
import { actions, button, paragraph, runs, smallPrint } from '../slack/blocks.ts'
import { fill } from '../words/fill.ts'
import { type Language, wordsFor } from '../words/language.ts'
import { aWeekAfter, type Landing } from './landing.ts'
import { findLandingSteps } from './landing-steps.store.ts'
import { findLanding } from './landings.store.ts'

/** Buttons under the answer to `/landed`. Their value is the landing's id. */
export const LANDED_ACTIONS = {
  helper: 'landed_helper',
  journal: 'landed_journal',
  forget: 'landed_forget',
  lookingAgain: 'looking_again',
} as const

/** So many names stand in the message; the others are in the list of people. */
const MOST_NAMES = 15

/** The answer to `/landed`. Subject: the landing. Once the member is looking again it says that. */
export const landedMessage: MessageKind = {
  kind: 'landed',
  priority: 'answer',
  whenUnknown: 'send again',
  async render(scope, { memberId, subjectId, operation }) {
    const member = await memberById(scope, memberId)
    if (member === null) return null
    const words = wordsFor(member.locale)
    const landing = await findLanding(scope, member)
    if (landing === null || landing.id !== subjectId)
      return operation === 'update' ? said(words.landing.past) : null
    if (landing.lookingAgainAt !== null) return said(words.landing.lookingAgain)
    const steps = await findLandingSteps(scope, landing.id)
    const ids = steps.filter(({ step }) => step === 'note').map(({ personId }) => personId)
    const names: string[] = []
    for (const id of ids.slice(0, MOST_NAMES)) {
      const person = await personById(scope, member, id)
      if (person !== null) names.push(person.name)
    }
    return landedView(words, landing, { names, more: ids.length > MOST_NAMES })
  },
}

type People = { readonly names: readonly string[]; readonly more: boolean }

function landedView(words: Language, landing: Landing, people: People): SlackMessage {
  const { landing: saying } = words
  return {
    text: saying.quiet,
    blocks: [
      paragraph(saying.congratulation),
      jobLine(words, landing),
      paragraph(saying.stopped),
      ...peopleBlocks(words, landing, people),
      paragraph(landing.chose === null ? saying.question : saying.chose[landing.chose]),
      choices(words, landing),
    ],
  }
}

function jobLine(words: Language, { where, role, startOn }: Landing): KnownBlock {
  const start = fill(words.landing.startsOn, { day: writtenDate(startOn, words.locale) })
  const rest = [role, start].filter((part) => part !== null).join(' · ')
  if (where === null) return runs({ type: 'text', text: rest })
  return runs({ type: 'text', text: where, style: { bold: true } }, { type: 'text', text: ` · ${rest}` })
}

function peopleBlocks(words: Language, landing: Landing, { names, more }: People): KnownBlock[] {
  const { landing: saying } = words
  if (names.length === 0) return [paragraph(saying.nobody)]
  const day = writtenDate(aWeekAfter(landing.startOn), words.locale)
  const line = (name: string) => ({
    type: 'rich_text_section' as const,
    elements: [{ type: 'text' as const, text: name }],
  })
  return [
    paragraph(fill(saying.people, { day })),
    { type: 'rich_text', elements: [{ type: 'rich_text_list', style: 'bullet', elements: names.map(line) }] },
    ...(more ? [smallPrint(saying.morePeople)] : []),
  ]
}

function choices(words: Language, { id, chose }: Landing): KnownBlock {
  const { buttons } = words.landing
  return actions(
    ...(chose === 'helper' ? [] : [button(LANDED_ACTIONS.helper, buttons.helper, id)]),
    ...(chose === 'journal' ? [] : [button(LANDED_ACTIONS.journal, buttons.journal, id)]),
    button(LANDED_ACTIONS.forget, buttons.forget, id),
    button(LANDED_ACTIONS.lookingAgain, buttons.lookingAgain, id),
  )
}

function said(text: string): SlackMessage {
  return { text, blocks: [paragraph(text)] }
}
