import type { Button, KnownBlock } from '@slack/types'
import { dateIn, writtenDate } from '../clock/local-date.ts'
import { shareGroupOf } from '../groups/share-groups.ts'
import type { Member } from '../members/member.ts'
import { memberById } from '../members/recognise-member.ts'
import type { MessageKind, SlackMessage } from '../outbox/message-kind.ts'
import { personById } from '../people/person-by-id.ts'
import { actions, button, confirmation, paragraph, runs, smallPrint } from '../slack/blocks.ts'
import { fill } from '../words/fill.ts'
import { type Language, wordsFor } from '../words/language.ts'
import { aWeekAfter, type Landing } from './landing.ts'
import { findNewsOf } from './landing-news.store.ts'
import type { LandingNews } from './landing-news.ts'
import { findLandingSteps } from './landing-steps.store.ts'
import { findLanding } from './landings.store.ts'

/** Buttons under the answer to `/landed`. Their value is the landing's id. */
export const LANDED_ACTIONS = {
  helper: 'landed_helper',
  journal: 'landed_journal',
  forget: 'landed_forget',
  lookingAgain: 'looking_again',
  tell: 'landed_tell',
  takeBack: 'landed_take_back',
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
    const news = await findNewsOf(scope, member, landing.id)
    const canTell = (await shareGroupOf(scope, member)) !== null
    const people = { names, more: ids.length > MOST_NAMES }
    return landedView(words, { landing, people, member, news, canTell })
  },
}

type Landed = {
  readonly landing: Landing
  readonly people: People
  readonly member: Member
  readonly news: LandingNews | null
  /** Whether there is a group that takes a post of theirs. */
  readonly canTell: boolean
}
type People = { readonly names: readonly string[]; readonly more: boolean }

function landedView(words: Language, landed: Landed): SlackMessage {
  const { landing, people } = landed
  const { landing: saying } = words
  return {
    text: saying.quiet,
    blocks: [
      paragraph(saying.congratulation),
      jobLine(words, landing),
      paragraph(`${saying.stopped} ${newsLine(words, landed)}`),
      ...peopleBlocks(words, landing, people),
      paragraph(landing.chose === null ? saying.question : saying.chose[landing.chose]),
      choices(words, landed),
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

/** Who has been told, as far as that is known. */
function newsLine({ landing: { news: said }, locale }: Language, { member, news }: Landed): string {
  switch (news?.state) {
    case undefined:
      return said.notTold
    case 'queued':
      return said.onItsWay
    case 'sent':
      return fill(said.sent, { day: writtenDate(dateIn(member.timeZone, news?.toldAt ?? 0), locale) })
    case 'left out':
      return said.leftOut
    case 'unknown':
      return said.unknown
    case 'taken down':
      return said.takenDown
  }
}

function newsButton({ landing: { news: said } }: Language, { landing, news, canTell }: Landed): Button[] {
  if (news?.state === 'queued' || news?.state === 'sent') {
    const { takeBack } = said
    const back = button(LANDED_ACTIONS.takeBack, takeBack.button, landing.id)
    return [{ ...back, confirm: confirmation(takeBack) }]
  }
  return canTell ? [button(LANDED_ACTIONS.tell, said.button, landing.id)] : []
}

function choices(words: Language, landed: Landed): KnownBlock {
  const { id, chose } = landed.landing
  const { buttons } = words.landing
  return actions(
    ...newsButton(words, landed),
    ...(chose === 'helper' ? [] : [button(LANDED_ACTIONS.helper, buttons.helper, id)]),
    ...(chose === 'journal' ? [] : [button(LANDED_ACTIONS.journal, buttons.journal, id)]),
    button(LANDED_ACTIONS.forget, buttons.forget, id),
    button(LANDED_ACTIONS.lookingAgain, buttons.lookingAgain, id),
  )
}

function said(text: string): SlackMessage {
  return { text, blocks: [paragraph(text)] }
}
