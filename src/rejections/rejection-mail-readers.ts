import { companyAfter, isPassing, roleAfter } from './rejection-mail-context.ts'
import {
  cleanCompany,
  cleanRole,
  hasLegalForm,
  isRoleLike,
  nameAtStart,
  squash,
} from './rejection-mail-names.ts'
import * as phrases from './rejection-mail-phrases.ts'
import { closing, nameEnds, platforms, roleNouns, teamForms } from './rejection-mail-words.ts'

/** What one reader found. A finding that is not sure counts only when another reader found the same. */
export type Finding = {
  readonly field: 'company' | 'role'
  readonly value: string
  readonly sure: boolean
  readonly reader: string
}

type Found = Omit<Finding, 'reader'>

const company = (value: string | undefined, sure: boolean): Found[] =>
  value === undefined ? [] : [{ field: 'company', value, sure }]
const role = (value: string | undefined, sure: boolean): Found[] =>
  value === undefined ? [] : [{ field: 'role', value, sure }]

/**
 * Rule: a sender called "Acme Talent Team" writes for Acme, whatever service sends the mail. A bare name is sure
 * only when the address says the same (Acme <jobs@acme.com>; Acme <acme@myworkday.com>): it may be a person's.
 */
export function readSender(sender: string): Found[] {
  const address = /<?([^<>\s@]{1,64})@([^<>\s@]{1,200})>?\s{0,5}$/u.exec(sender)
  const shown = sender.slice(0, address?.index ?? sender.length).replace(/[[("]{0,3}$/u, '')
  const name = shown.replace(/ ?\(?via .{1,60}$/iu, '').replace(/^["' ]{1,5}|["' ]{1,5}$/gu, '')
  const team = readTeam(name)
  if (team.length > 0) return team
  const labels = (address?.[2] ?? '').toLowerCase().split('.').slice(0, -1).map(squash)
  const sentByPlatform = labels.some((label) => platforms.has(label))
  const own = sentByPlatform ? [squash(address?.[1] ?? '')] : labels
  const person = /^.{1,60} (?:at|from|von|de|chez) (?<company>.{1,80})$/iu.exec(name)?.groups?.company
  const value = cleanCompany(person ?? name)
  if (value === undefined || !isWholeName(value)) return []
  return company(value, own.includes(squash(value)))
}

/** Rule: "The Acme Talent Team" names Acme; "Jane Doe HR" may name a person, so a word like "team" makes it sure. */
function readTeam(line: string): Found[] {
  for (const { kind, form } of teamForms) {
    const found = form.exec(line)?.groups?.company
    if (found === undefined || !isWholeName(found.replace(/^the /u, ''))) continue
    const value = cleanCompany(found)
    const sure = kind === 'hiring' || (kind === 'bare' && (!found.includes(' ') || hasLegalForm(found)))
    if (value !== undefined) return company(value, sure)
  }
  return []
}

function isWholeName(text: string): boolean {
  const name = nameAtStart(text)
  return name !== undefined && name.rest === '' && !/[,;:–—-]$/u.test(text)
}

/** Rule: below "Kind regards" a line "Acme Recruiting" or "Acme GmbH" says who writes. */
export function readSignature(lines: readonly string[]): Found[] {
  const end = lines.findLastIndex((line) => line.length < 60 && closing.test(line))
  const last = lines.slice(end < 0 ? -8 : end + 1).filter((line) => line !== '' && line.length <= 100)
  return last.slice(0, 8).flatMap((line) => {
    const teams = [line, ...line.split(' | ')].flatMap((part) => readTeam(part.replace(/^[-–— ]{1,4}/u, '')))
    if (teams.length > 0 || end < 0) return teams.slice(0, 1)
    return hasLegalForm(line) && isWholeName(line) ? company(cleanCompany(line), true) : []
  })
}

/** Rule: a portal's line "Position: Ward Nurse" or "Company: Acme" is the field itself. */
export function readLabels(lines: readonly string[]): Found[] {
  const end = lines.findIndex((line) => line.length < 60 && closing.test(line))
  return lines.slice(0, end < 0 ? lines.length : end).flatMap((line) => {
    if (line.length > 200) return []
    const forCompany = phrases.companyLabel.exec(line)?.groups?.name
    const forRole = phrases.roleLabel.exec(line)?.groups?.name
    if (forCompany !== undefined) return company(cleanCompany(forCompany), true)
    return forRole === undefined || / (?:at|bei|chez) /iu.test(forRole) ? [] : role(cleanRole(forRole), true)
  })
}

/** Rule: phrases such as "the ... position at Acme" or "a career with Acme", in a subject or in the text. */
export function readCompanyPhrases(text: string): Found[] {
  const found: Found[] = []
  for (const sure of [true, false]) {
    for (const cue of phrases.companyCues[sure ? 'sure' : 'faint']) {
      for (const match of text.matchAll(cue)) {
        if (isPassing(text, match)) continue
        const named = companyAfter(
          text,
          match.index + match[0].length,
          /bei (?:der |dem )?(?:firma )?$/iu.test(match[0]),
        )
        // "puesto en Madrid" is a place, "puesto en Viento Norte S.L." is not.
        found.push(...company(named?.value, sure || hasLegalForm(named?.value ?? '')))
      }
    }
  }
  for (const match of text.matchAll(phrases.decidesCue)) {
    const named = companyAfter(text, match.index + match[0].length, false)
    if (named !== undefined && phrases.decides.test(named.rest)) found.push(...company(named.value, false))
  }
  return found
}

/** Rule: "the position of Ward Nurse"; "your application for Ward Nurse at St. Mary's", which names both. */
export function readRolePhrases(text: string): Found[] {
  const found: Found[] = []
  for (const kind of ['sure', 'beforeCompany'] as const) {
    for (const match of text.matchAll(combined(phrases.roleCues[kind]))) {
      const named = isPassing(text, match) ? undefined : roleAfter(text, match.index + match[0].length)
      if (named === undefined) continue
      const at = /^(?: ?\([^()\n]{1,40}\)){0,2},? (?:at|with|bei(?: der| dem)?(?: firma)?|chez) /iu.exec(
        named.rest,
      )
      const start = text.length - named.rest.length + (at?.[0].length ?? 0)
      const german = / bei /iu.test(at?.[0] ?? '')
      const employer = at === null ? undefined : companyAfter(text, start, german)
      const sure = kind === 'sure' || isRoleLike(named.value) || employer !== undefined
      if (sure) found.push(...role(named.value, true), ...company(employer?.value, true))
    }
  }
  return found
}

function combined(patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map((pattern) => pattern.source).join('|'), 'giu')
}

/** Rule: between "for the" and "position" stands the role; it is sure when its words are those of a job. */
export function readRoleBeforeNoun(text: string): Found[] {
  const found: Found[] = []
  for (const match of text.matchAll(phrases.roleNounAfter)) {
    const before = text.slice(Math.max(0, match.index - 120), match.index)
    const opens = [...before.matchAll(phrases.roleOpens)].at(-1)
    if (opens === undefined) continue
    // After a capital ("Assistant to the Director position") the role began earlier than it seems.
    const joined = /\p{Lu}\S{0,40} $/u.test(before.slice(0, opens.index))
    if (joined && /^(?:of|to|and) /iu.test(opens[0])) continue
    const start = match.index - before.length + opens.index
    if (isPassing(text, Object.assign(opens, { index: start }))) continue
    found.push(...betweenWords(text.slice(start + opens[0].length, match.index), match.groups?.noun ?? ''))
  }
  for (const match of text.matchAll(phrases.yourApplication)) {
    const name = match.groups?.name ?? ''
    if (isPassing(text, match) || !/^\p{Lu}/u.test(name) || hasStop(name)) continue
    found.push(...(isRoleLike(name) ? role(cleanRole(name), true) : company(cleanCompany(name), false)))
  }
  return found
}

function betweenWords(between: string, noun: string): Found[] {
  const last =
    between
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .findLast((word) => word !== '') ?? ''
  const jobWord = roleNouns.has(last)
  if (between.includes('\n') || hasStop(between) || phrases.anyRole.test(between)) return []
  if (!/^\.?[\p{Lu}\d]/u.test(between) && !jobWord) return []
  // "our LinkedIn post" and "the Leeds job market" hold no role.
  if (/^(?:post|job|opening|opportunity)$/iu.test(noun) && !jobWord && !isRoleLike(between)) return []
  return role(cleanRole(between), isRoleLike(between))
}

function hasStop(text: string): boolean {
  return text
    .split(/[\s,;]+/u)
    .some((word) => nameEnds.has(word) || word === 'The' || /[.!?]$/u.test(word.slice(4)))
}
