import {
  connectors,
  fields,
  legalForms,
  nameEnds,
  places,
  platforms,
  roleNouns,
  unnamed,
} from './rejection-mail-words.ts'

/** The longest name that is handed on; a longer one is refused rather than cut, since half a name is wrong. */
const longestName = 120

const abbreviation = /^(?:st|mt|ft|dr|sr|jr|no|bros|gebr|dipl|ing|asst|sen|inc|ltd|co|corp|\p{Lu}|.*\..*)$/iu
const nameWord = /^(?:\.?\p{Lu}|\p{Ll}\p{Lu}|\d+\p{L})/u
const requisition =
  /[([{]?(?<![\p{L}\p{N}])(?:(?:req(?:uisition)?|job|posting|vacancy|position|ref(?:erence)?|kennziffer|referenz)\.? ?(?:id|no|nr|number|code)?\.? ?[:#]? ?#?[a-z]{0,4}-?\d[\d-]*|#\d[\d-]*|(?:jr|r|req)-?\d{3,}|\d{4,})(?![\p{L}\p{N}])[)\]}]?/giu
const genderMark =
  / ?\((?:[mwfdxhigna]|div|all genders?|gn)(?: ?[/|*] ?(?:[mwfdxhigna]|div)){0,4}\)| (?:[mwf]\/[mwf]\/[dx])$/giu

type Name = {
  readonly name: string
  /** What follows the name in the text. */
  readonly rest: string
  /** Whether punctuation or the end of the line closed it, so that no further word can belong to it. */
  readonly closed: boolean
}

/**
 * Reads the run of name-like words that a text begins with: capitals, numbers, and connectors between them.
 * It ends at punctuation, a lower-case word, or a word that no name holds. Looks at 200 characters at most.
 */
export function nameAtStart(text: string): Name | undefined {
  const line = text.slice(0, 200).split('\n', 1)[0] ?? ''
  const words: string[] = []
  let pending: string[] = []
  let end = 0
  let closed = false
  for (const match of line.matchAll(/\S+/gu)) {
    const { word, mark } = splitMark(match[0])
    if (word === '' || /^[([{|–—-]/u.test(match[0])) {
      closed = true
      break
    }
    const next = line.slice(match.index + match[0].length)
    const lower = word.toLowerCase()
    if (connectors.has(lower) && mark === '' && !(lower !== word && words.length === 0)) {
      if (words.length > 0) pending.push(word)
      continue
    }
    if (endsName(word) || !nameWord.test(word)) break
    const goesOn = continuesAfter(word, mark, next)
    const ownDot = mark === '.' && word.includes('.') && isLegalForm(word)
    words.push(...pending, goesOn || ownDot ? word + mark : word)
    pending = []
    end = match.index + match[0].length
    if (words.length > 1 && isLegalForm(word) && !/^ (?:&|kg|co|pty|ltd)(?![\p{L}])/iu.test(next)) {
      closed = true
      break
    }
    if ((mark !== '' && !goesOn) || next.trim() === '') {
      closed = true
      break
    }
  }
  if (words.length === 0 || words.length > 12) return undefined
  return { name: words.join(' '), rest: text.slice(end), closed }
}

function splitMark(token: string): { word: string; mark: string } {
  const core = token.replace(/^["'«„]{1,3}/u, '')
  const word = core.replace(/(?:[.,;:!?)"'»\]]|\.\.\.){1,6}$/u, '')
  return { word, mark: core.slice(word.length) }
}

function endsName(word: string): boolean {
  const shouted = word.length > 1 && word === word.toUpperCase()
  return nameEnds.has(word.toLowerCase()) && !shouted
}

function continuesAfter(word: string, mark: string, next: string): boolean {
  const nextWord = next.trim().split(' ', 1)[0] ?? ''
  // A sentence does not begin small, so the dot before a small word is an abbreviation's.
  if (mark === '.' && /^\p{Ll}/u.test(nextWord)) return true
  if (mark === '.') return abbreviation.test(word) && nextWord !== '' && !endsName(splitMark(nextWord).word)
  return mark === ',' && isLegalForm(nextWord)
}

function isLegalForm(word: string): boolean {
  return legalForms.has(word.toLowerCase().replace(/[^\p{L}]/gu, ''))
}

/** Whether a name ends in a company form such as GmbH or Inc. */
export function hasLegalForm(name: string): boolean {
  const words = name.split(' ')
  return words.length > 1 && isLegalForm(words.at(-1) ?? '')
}

/** Whether a text is known to name a job by its words: "Senior Accountant", "Customer Success". */
export function isRoleLike(name: string): boolean {
  return name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => roleNouns.has(word) || roleNouns.has(word.replace(/s$/u, '')) || fields.has(word))
}

/** A company's name as it may stand in a field, or nothing when it names a team, a platform, a job or nobody. */
export function cleanCompany(text: string): string | undefined {
  const name = cleanLine(text)
    ?.replace(/^the (?=\S)/u, '')
    .replace(/ (?:team|Team|TEAM)$/u, '')
  if (name === undefined || !/\p{L}{2}|\d\p{L}|\p{L}\d/u.test(name)) return undefined
  const words = name.toLowerCase().split(/[^\p{L}\p{N}&'.-]+/u)
  if (words.every((word) => unnamed.has(word)) || words.every((word) => places.has(word))) return undefined
  if (/^(?:powered|sent|delivered|via|our|your|unser|notre|nuestro)\b/iu.test(name)) return undefined
  const core = words.filter((word) => !isLegalForm(word) && !/^(?:software|technologies|jobs)$/u.test(word))
  if (platforms.has(squash(core.join(''))) || platforms.has(squash(name))) return undefined
  const last = words.at(-1) ?? ''
  return roleNouns.has(last) || isPlural(last) ? undefined : name
}

function isPlural(word: string): boolean {
  return word.endsWith('s') && roleNouns.has(word.slice(0, -1)) && word !== 'partners'
}

/** A role as it may stand in a field: without requisition numbers and gender marks; nothing when it names none. */
export function cleanRole(text: string): string | undefined {
  const name = cleanLine(text.slice(0, 400).replace(requisition, ' ').replace(genderMark, ' '))
    ?.replace(/^(?:the |our |an? )?(?:position|role|post|job) (?:of|as) (?:an? |the )?/iu, '')
    .replace(/^(?:the|an?|our) (?=\S)/u, '')
    .replace(/ (?:position|role|vacancy)$/iu, '')
  if (name === undefined || !/\p{L}{2}/u.test(name)) return undefined
  // "Acme's Ward Nurse" begins with the employer; "Children's Nurse" does not.
  if (/(?<!children|women|men|people|boys|girls)'s /iu.test(name)) return undefined
  const words = name.toLowerCase().split(/[^\p{L}\p{N}]+/u)
  const generic = words.every((word) => unnamed.has(word) && !fields.has(word) && !roleNouns.has(word))
  return generic || words.length > 14 ? undefined : name
}

function cleanLine(text: string): string | undefined {
  const line = text
    .slice(0, 400)
    .replace(/\u{FE0F}|[\u{1F3FB}-\u{1F3FF}]|\p{Extended_Pictographic}/gu, ' ')
    .replace(/\s{1,400}/gu, ' ')
    .replace(/\( ?\)/gu, '')
    .replace(/^[\s"'«»„,;:|*_~`–—-]{1,40}|(?:[\s"«»„,;:!?|*_~`–—-]|(?<=\p{L}{4})\.){1,40}$/gu, '')
  const bad = /[<>{}[\]@%|\\]|:\/\/|www\.|&#|_{2}|\.{3}/u
  return line === '' || line.length > longestName || bad.test(line) ? undefined : line
}

/** Letters and digits alone, for comparing a name with a domain. */
export function squash(text: string): string {
  const plain = text.toLowerCase().normalize('NFKD')
  return plain.replace(/[^\p{L}\p{N}]/gu, '')
}

/** What two spellings of one company share: case, punctuation, "The" and company forms make no difference. */
export function companyKey(name: string): string {
  const words = name.split(' ')
  while (words.length > 1 && (isLegalForm(words.at(-1) ?? '') || words.at(-1) === '&')) words.pop()
  return squash(words.join(' ').replace(/^the /iu, ''))
}

/** What two spellings of one role share: case, punctuation and what stands in parentheses make no difference. */
export function roleKey(name: string): string {
  return squash(name.replace(/\([^()]{0,80}\)/gu, ' '))
}
