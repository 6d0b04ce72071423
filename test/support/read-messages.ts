import type { OpenView, PersonDriver, SeenMessage } from '../../src/playground/local-slack/person.ts'
import { shown } from './log-a-no.ts'

/** All that a message or a view says, in order and without outer blanks, without what is only an id. */
export function textsIn(what: SeenMessage | OpenView): string[] {
  return textsOf(JSON.parse(shown(what))).map((text) => text.trim())
}

/** The lines of a message's list. */
export function linesIn(message: SeenMessage): string[] {
  return objectsIn(JSON.parse(shown(message)))
    .filter(({ type }) => type === 'rich_text_list')
    .flatMap(({ elements }) => (Array.isArray(elements) ? elements : []))
    .map((line) => textsOf(line).join(''))
}

/** The buttons of a message: their action ids, and behind a colon what is written on them. */
export function buttonsIn(message: SeenMessage): string[] {
  return objectsIn(JSON.parse(shown(message)))
    .filter(({ type }) => type === 'button')
    .map(({ action_id, text }) => `${String(action_id)}: ${textsOf(text).join('')}`)
}

/** Those of `candidates` that a message or a view says as a whole text, or as the line below one. */
export function saidOf(what: SeenMessage | OpenView, candidates: readonly string[]): string[] {
  const said = textsIn(what).map((text) => text.trim())
  return candidates.filter((candidate) => said.includes(candidate))
}

/** That message as it stands in the DM now. */
export function asItIs(person: PersonDriver, { ts }: SeenMessage): SeenMessage {
  const message = person.dms().find((one) => one.ts === ts)
  if (message === undefined) throw new Error('The message is not in the DM')
  return message
}

/** The same message once `is` holds for it. */
export function becomes(
  person: PersonDriver,
  { ts }: SeenMessage,
  is: (message: SeenMessage) => boolean,
): Promise<SeenMessage> {
  return person.dm((message) => message.ts === ts && is(message))
}

function textsOf(value: unknown): string[] {
  return objectsIn(value).flatMap(({ text }) => (typeof text === 'string' ? [text] : []))
}

/** Every object inside, outer ones first. */
function objectsIn(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn)
  if (typeof value !== 'object' || value === null) return []
  return [{ ...value }, ...Object.values(value).flatMap(objectsIn)]
}

/** The id of the entry that a checklist is about: the value of the button that folds it. */
export function entryOf(list: SeenMessage): string {
  const fold = objectsIn(JSON.parse(shown(list))).find(({ action_id }) =>
    ['all_steps', 'fewer_steps'].includes(String(action_id)),
  )
  if (typeof fold?.value !== 'string') throw new Error('The message is no checklist')
  return fold.value
}

/** What stands in a message's boxes for copying. */
export function boxesIn(message: SeenMessage): string[] {
  return objectsIn(JSON.parse(shown(message)))
    .filter(({ type }) => type === 'rich_text_preformatted')
    .map((box) => textsOf(box).join(''))
}

/** A message's link to a mail program, taken apart; undefined where it has none. */
export function mailIn(message: SeenMessage): { to: string; subject: string; body: string } | undefined {
  const link = objectsIn(JSON.parse(shown(message))).find(({ type }) => type === 'link')
  if (typeof link?.url !== 'string') return undefined
  const [to = '', fields = ''] = link.url.replace('mailto:', '').split('?')
  const read = (field: string) => {
    const [, value = ''] = new RegExp(`(?:^|&)${field}=([^&]*)`).exec(fields) ?? []
    return decodeURIComponent(value).replaceAll('\r\n', '\n')
  }
  return { to: decodeURIComponent(to), subject: read('subject'), body: read('body') }
}
