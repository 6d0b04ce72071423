import type { KnownBlock, RichTextElement } from '@slack/types'
import { writtenDate } from '../clock/local-date.ts'
import type { SlackMessage } from '../outbox/message-kind.ts'
import { actions, button, paragraph, runs, smallPrint } from '../slack/blocks.ts'
import { fill } from '../words/fill.ts'
import type { Language } from '../words/language.ts'
import { chooseFact, chooseGive } from './choose-give.ts'
import type { LoadedItem } from './load-nudge.ts'
import { itemValue, type Nudge } from './nudge.ts'

/** The buttons of an item; their value is the nudge's id and the item's position, see `itemValue`. */
export const NUDGE_ACTIONS = {
  did: 'nudge_did',
  later: 'nudge_later',
  rest: 'nudge_rest',
  write: 'nudge_write',
  wake: 'nudge_wake',
  undo: 'nudge_undo',
} as const

/** The message: per item whom it is about, one thing to give, and the buttons; then at most one fact. */
export function nudgeView(words: Language, nudge: Nudge, items: readonly LoadedItem[]): SlackMessage {
  const { quiet, intros, footer } = words.nudges
  const fact = items.some(({ about }) => about === 'person') ? chooseFact(words.facts, nudge) : null
  return {
    text: quiet,
    blocks: [
      paragraph(intros[nudge.number % intros.length] ?? intros[0]),
      ...items.flatMap((loaded) => itemBlocks(words, nudge, loaded)),
      ...(fact === null ? [] : [smallPrint(`${fact.text} (${fact.source}, ${fact.year})`)]),
      smallPrint(footer),
    ],
  }
}

export function emptyNudge(words: Language): SlackMessage {
  const { nothingLeft } = words.nudges
  return { text: nothingLeft, blocks: [paragraph(nothingLeft)] }
}

function itemBlocks(words: Language, nudge: Nudge, loaded: LoadedItem): KnownBlock[] {
  const value = itemValue(nudge.id, loaded.item.position)
  if (loaded.item.answer !== null) {
    const { undo } = words.nudges.buttons
    return [
      runs(...nameOf(words, loaded), text(`\n${answered(words, loaded)}`)),
      actions(button(NUDGE_ACTIONS.undo, undo, value)),
    ]
  }
  return [runs(...nameOf(words, loaded), ...offer(words, nudge, loaded)), buttons(words, loaded, value)]
}

function nameOf({ nudges }: Language, loaded: LoadedItem): RichTextElement[] {
  if (loaded.about !== 'company') return [bold(loaded.person.name)]
  const { company, role } = loaded.entry
  const rest = role === null ? [] : [text(` · ${role}`)]
  return [text(`${nudges.company.title}\n`), bold(company), ...rest]
}

/** The last note, and one thing to give: what was kept for them goes first. */
function offer({ nudges }: Language, nudge: Nudge, loaded: LoadedItem): RichTextElement[] {
  if (loaded.about === 'company') return [text(`\n${nudges.company.give}`)]
  if (loaded.about === 'resting') return [text(`\n${nudges.resting}`)]
  const { person, link, item } = loaded
  const said = person.note === null ? [nudges.known, person.known] : [nudges.note, person.note]
  const [before, own] = said
  const remembered = own == null ? [] : [text(`\n${before} `), text(own)]
  if (link === null)
    return [...remembered, text(`\n${chooseGive(nudges.gives, nudge, person.kind, item.position)}`)]
  const note = link.note === null ? [] : [text(` · ${link.note}`)]
  return [...remembered, text(`\n${nudges.keptLink} `), text(link.url), ...note]
}

function buttons({ nudges }: Language, { about }: LoadedItem, value: string): KnownBlock {
  const { did, looked, later, again, rest, write, wake } = nudges.buttons
  const of = (action: keyof typeof NUDGE_ACTIONS, label: string) =>
    button(NUDGE_ACTIONS[action], label, value)
  switch (about) {
    case 'resting':
      return actions(of('wake', wake))
    case 'company':
      return actions(of('did', looked), of('later', again), of('rest', rest))
    case 'person':
      return actions(of('did', did), of('later', later), of('rest', rest), of('write', write))
  }
}

function answered({ nudges, locale }: Language, { about, item }: LoadedItem): string {
  const { answered: said } = nudges
  const isCompany = about === 'company'
  switch (item.answer) {
    case 'did':
      return isCompany ? said.looked : said.did
    case 'later':
      return fill(isCompany ? said.again : said.later, { day: writtenDate(item.until ?? '', locale) })
    case 'rest':
      return isCompany ? said.leftAlone : said.rest
    case 'wake':
      return said.wake
    case null:
      return ''
  }
}

function bold(own: string): RichTextElement {
  return { type: 'text', text: own, style: { bold: true } }
}

function text(said: string): RichTextElement {
  return { type: 'text', text: said }
}
