import type { View } from '@slack/types'
import type { SlackMessage } from '../../src/outbox/message-kind.ts'
import { checkMessageBlocks } from '../../src/playground/block-kit/check-message-blocks.ts'
import { checkView } from '../../src/playground/block-kit/check-view.ts'
import { wordsFor } from '../../src/words/language.ts'
import { findsForeignWords } from '../support/other-languages.ts'
import { sentences } from '../unit/words/reading.ts'
import { type Voice as Rules, VOICES } from '../unit/words/voices.ts'
import { holdsMembersWords, withoutMembersWords } from './members-words.ts'

/** A text object as it stands in a block. `by`: whose voice it is; buttons, choices and drafts are the member's. */
type Shown = {
  readonly type: string
  readonly text: string
  readonly emoji: unknown
  readonly by: 'onward' | 'member'
}

const DATES = [
  /\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (\d{1,2} \w+|\w+ \d{1,2},) \d{4}\b/g,
  /(lunes|martes|miércoles|jueves|viernes|sábado|domingo), \d{1,2} de \p{L}+ de \d{4}/gu,
]
const facts = VOICES.flatMap(({ words }) => words.facts)

/** Where a rule gives way, and why that is meant. */
const MEANT: readonly { readonly what: string; readonly texts: readonly (string | RegExp)[] }[] = [
  // Dates, the sources of facts, the length that LinkedIn takes, and a command to copy.
  {
    what: 'no counting',
    texts: [
      ...DATES,
      ...facts.map((fact) => `${fact.source}, ${fact.year}`),
      ...['200 characters', '200 caracteres'],
      /\/stay-in-touch pause [\p{L}\p{N} ]+/gu,
      // Hours, and the settings as the member chose them.
      /\b\d{1,2}:\d{2}\b/g,
      /: \d+, (then|luego) \d+, .*\d+\./gu,
    ],
  },
  // The stage of an entry in the member's words.
  { what: 'no false intimacy', texts: [' I applied'] },
  // A question about the member's own plan is no promise of ours.
  { what: 'no promise', texts: ['What would you do next time?'] },
  // Where somebody needs a person today, and where what is hard came today.
  {
    what: 'nothing tied to a time of reading',
    texts: [
      ...['talk to somebody today', 'You need not answer tonight', 'Tomorrow Onward brings you'],
      ...['habla hoy con alguien', 'No hace falta que respondas esta noche', 'Mañana Onward te trae'],
    ],
  },
]

/** One language: what holds in it, what was found wrong, and the distinct sentences of ours that were said. */
export type Voice = {
  readonly rules: Rules
  readonly foreign: (shown: string) => string | null
  readonly sentences: Set<string>
  readonly known: Map<string, readonly string[]>
}

export function newVoices(): Voice[] {
  return VOICES.map((rules) => ({
    rules,
    foreign: findsForeignWords(rules.words.locale),
    sentences: new Set(),
    known: new Map(),
  }))
}

/** The voice in which a member with this locale is spoken to. */
export function voiceFor(voices: readonly Voice[], locale: string | null): Voice {
  const { encouragement } = wordsFor(locale)
  const voice = voices.find(({ rules }) => rules.words.encouragement === encouragement)
  if (voice === undefined) throw new Error(`nobody has said how to speak to ${locale}`)
  return voice
}

/** What is wrong with a message, by Slack's limits, by VOICE.md, and by what may stand where. */
export function faultsOfMessage(voice: Voice, message: SlackMessage): string[] {
  const plain = JSON.parse(JSON.stringify(message))
  const faults = checkMessageBlocks(plain.blocks, plain.text)
  if (holdsMembersWords(message.text)) faults.push(`a member's words in the top-level text: ${message.text}`)
  const top: Shown = { type: 'top-level', text: message.text, emoji: false, by: 'onward' }
  const shown = [top, ...shownIn(plain.blocks, 'onward')]
  const factsSaid = facts.filter((fact) => shown.some(({ text }) => text === fact.text))
  if (factsSaid.length > 1) faults.push(`${factsSaid.length} facts in one message`)
  return [...faults, ...faultsOfTexts(voice, shown)]
}

/** The same of a modal or a Home tab. */
export function faultsOfView(voice: Voice, view: View): readonly string[] {
  const wire = JSON.stringify(view)
  const looked = voice.known.get(wire)
  if (looked !== undefined) return looked
  const plain = JSON.parse(wire)
  const faults = [...checkView(plain), ...faultsOfTexts(voice, shownIn(plain, 'onward'))]
  if (!holdsMembersWords(wire)) voice.known.set(wire, faults)
  return faults
}

/** What is wrong with a text that stands alone, such as an error at a field. */
export function faultsOfText(voice: Voice, text: string): string[] {
  return faultsOfTexts(voice, [{ type: 'plain_text', text, emoji: false, by: 'onward' }])
}

/** Whose words these hold: what the member presses, chooses or copies. */
const MEMBERS_OWN = new Set(['button', 'link', 'rich_text_preformatted', 'plain_text_input'])

function shownIn(node: unknown, by: Shown['by']): Shown[] {
  if (typeof node !== 'object' || node === null) return []
  if (Array.isArray(node)) return node.flatMap((one) => shownIn(one, by))
  const { type, text, url, emoji, initial_value, value } = node as Record<string, unknown>
  const isOption = type === undefined && typeof value === 'string'
  const whose = isOption || MEMBERS_OWN.has(String(type)) ? 'member' : by
  const here: Shown[] = []
  if (typeof type === 'string' && typeof text === 'string') here.push({ type, text, emoji, by: whose })
  if (typeof url === 'string') here.push({ type: 'url', text: decodeURIComponent(url), emoji, by: whose })
  if (typeof initial_value === 'string') here.push({ type: 'initial', text: initial_value, emoji, by: whose })
  return [...here, ...Object.values(node).flatMap((child) => shownIn(child, whose))]
}

function faultsOfTexts(voice: Voice, shown: readonly Shown[]): string[] {
  const { sentences: said, known } = voice
  return shown.flatMap(({ type, text, emoji, by }) => {
    const faults: string[] = []
    if (holdsMembersWords(text)) {
      if (type === 'mrkdwn') faults.push(`a member's words in mrkdwn: ${text}`)
      if (type === 'plain_text' && emoji !== false) faults.push(`a member's words with emoji: ${text}`)
    }
    const ours = withoutMembersWords(text)
    const key = `${by} ${ours}`
    let found = known.get(key)
    if (found === undefined) {
      found = faultsOfOurs(voice, ours, by)
      known.set(key, found)
      // A label or a button is no sentence; an address is none either.
      if (type !== 'url')
        for (const sentence of sentences(ours)) if (/[.?]$/.test(sentence)) said.add(sentence)
    }
    return [...faults, ...found]
  })
}

function faultsOfOurs({ rules: { forbidden }, foreign }: Voice, ours: string, by: Shown['by']): string[] {
  const rules = by === 'onward' ? forbidden : forbidden.filter(({ what }) => what !== 'no false intimacy')
  const faults = rules
    .filter(({ what, pattern }) => pattern.test(withoutMeant(what, ours)))
    .map(({ what }) => `${what}: ${ours}`)
  if (foreign(ours) !== null) faults.push(`another language: ${ours}`)
  if (/[{}]|undefined|\bnull\b|NaN|\[object/.test(ours)) faults.push(`unfilled: ${ours}`)
  if (/ {2}|\s$|^\s(?!·)/.test(ours) && !ours.startsWith('\n')) faults.push(`a stray blank: “${ours}”`)
  return faults
}

function withoutMeant(rule: string, ours: string): string {
  const texts = MEANT.flatMap(({ what, texts }) => (what === rule ? texts : []))
  return texts.reduce<string>((left, text) => left.replaceAll(text, ''), ours)
}
