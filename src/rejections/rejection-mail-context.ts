import { cleanCompany, cleanRole, hasLegalForm, isRoleLike, nameAtStart } from './rejection-mail-names.ts'
import { anyRole, notACompany, ownJob, ownPast } from './rejection-mail-phrases.ts'
import { pointsElsewhere } from './rejection-mail-verdicts.ts'
import { nameEnds } from './rejection-mail-words.ts'

/** A name found in a text, and the text behind it. */
type Named = { readonly value: string; readonly rest: string }

/**
 * Whether a phrase must not be read: its sentence points at other openings, it speaks of a job that the reader
 * holds or held, or it is written in capitals, where a name can't be told from its neighbours.
 */
export function isPassing(text: string, phrase: RegExpExecArray): boolean {
  const before = text.slice(Math.max(0, phrase.index - 300), phrase.index)
  const after = text.slice(phrase.index, phrase.index + 300)
  const start = before.slice(
    Math.max(...['. ', '! ', '? ', ';', '\n'].map((end) => before.lastIndexOf(end))) + 1,
  )
  const end = after.search(/[.!?;](?:\s|$)|\n/u)
  const sentence = start + (end < 0 ? after : after.slice(0, end))
  const capitals = phrase[0] === phrase[0].toUpperCase() && /\p{L}/u.test(phrase[0])
  const own = /^(?:position|role|vacancy|job|opening|opportunity|post|internship)/iu.test(phrase[0])
  return (
    capitals ||
    pointsElsewhere.test(sentence) ||
    ownPast.test(start.slice(-120)) ||
    (own && ownJob.test(start))
  )
}

/**
 * The company that is named from `start` on, unless what follows makes it something else: "Acme Leeds office",
 * "Ward Nurse at", "Acme for ...". German writes every noun with a capital, so there (`nouns`) several words
 * count only up to a company form or punctuation.
 */
export function companyAfter(text: string, start: number, nouns: boolean): Named | undefined {
  const name = nameAtStart(text.slice(start, start + 400))
  if (name === undefined || notACompany.test(name.rest)) return undefined
  const forMore = /^ (?:for|für) (?:the )?(?<more>\p{Lu}[^\n]{0,80})/u.exec(name.rest)?.groups?.more
  if (forMore !== undefined && !isRoleLike(nameAtStart(forMore)?.name ?? '')) return undefined
  if (nouns && !name.closed && name.name.includes(' ') && !hasLegalForm(name.name)) return undefined
  const value = cleanCompany(name.name)
  return value === undefined ? undefined : { value, rest: text.slice(start + offset(name.rest, text, start)) }
}

/**
 * The role that is named from `start` on: up to "at", "chez" and their like or punctuation when all words before
 * can belong to a role, else the run of capitals when a verb or preposition ends it. Half a role is no role.
 */
export function roleAfter(text: string, start: number): Named | undefined {
  const window = text.slice(start, start + 400)
  const run =
    /^[^\n.,;:!?()]{2,100}?(?= (?:at|with|bei|chez|en|au sein) | ?[,;:!?()\n]| [-–—] |\.(?:\s|$)|$)/iu.exec(
      window,
    )
  const words = run?.[0].split(' ') ?? []
  const small = words.some((word) => /^\p{Ll}/u.test(word))
  const plain =
    words.length <= (small ? 6 : 8) &&
    !words.some((word) => nameEnds.has(word) || /^(?:y|et|und)$/u.test(word))
  if (run !== null && plain && !anyRole.test(run[0]) && (!small || isRoleLike(run[0]))) {
    const value = cleanRole(run[0])
    if (value !== undefined) return { value, rest: text.slice(start + run[0].length) }
  }
  const name = nameAtStart(window)
  const next = name?.rest.trimStart().split(/[\s.,;:!?]/u, 1)[0] ?? ''
  if (name === undefined || !(name.closed || nameEnds.has(next.toLowerCase()))) return undefined
  // "Chief of Staff to the Director" is one role, of which the run of capitals is half.
  if (/^ to (?:the )?\p{Lu}/u.test(name.rest)) return undefined
  const value = cleanRole(name.name)
  return value === undefined ? undefined : { value, rest: text.slice(start + offset(name.rest, text, start)) }
}

function offset(rest: string, text: string, start: number): number {
  return text.slice(start, start + 400).length - rest.length
}
