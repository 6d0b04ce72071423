import { isRecentDay } from './rejection-mail-dates.ts'
import { readHeaderDays, readLetterDays, readPortalDays } from './rejection-mail-days.ts'
import { companyKey, roleKey, squash } from './rejection-mail-names.ts'
import type { Finding } from './rejection-mail-readers.ts'
import * as readers from './rejection-mail-readers.ts'
import { toPlainText, unwrap } from './rejection-mail-text.ts'
import { type Mail, splitMails } from './rejection-mail-threads.ts'
import { saysNo, saysOwnStory, saysYes, writesForClient } from './rejection-mail-verdicts.ts'

/** What a pasted mail says beyond doubt; every field may be missing. Names are one line, 120 characters at most. */
export type ReadMail = { company?: string; role?: string; heardOn?: string }

/**
 * Reads company, role and day out of a pasted rejection mail. It decides to leave a field empty whenever the text
 * does not settle it: an empty field costs the member a word, a wrong one hurts. Only a text that says no is read
 * for names; an offer or an invitation gives nothing; a mail of which neither can be told gives what its headers
 * say. Of a thread only the mails that say no count. Pure, never throws, and reads the first 40,000 characters
 * in time linear in their number.
 *
 * @param text what was pasted, as Slack hands it over or plain
 * @param now.today the member's own date, YYYY-MM-DD; days after it or two years before it are not taken
 */
export function readRejectionMail(text: string, now: { today: string }): ReadMail {
  const mails = splitMails(toPlainText(text)).map((mail) => ({ mail, body: unwrap(mail.lines) }))
  const judged = mails.map(({ mail, body }) => ({ mail, body, verdict: judge(mail, body) }))
  const noes = judged.filter(({ verdict }) => verdict === 'no')
  if (noes.length > 0) {
    return settle(
      noes.flatMap(({ mail, body }) => findNames(mail, body)),
      noes.flatMap(({ mail }) => findDays(mail)),
      now.today,
    )
  }
  const headed = judged.filter(
    ({ mail }) => mail.senders.length + mail.subjects.length + mail.dates.length > 0,
  )
  const [only] = headed
  const doubtful = judged.some(({ verdict }) => verdict !== 'unclear') || headed.length !== 1
  if (only === undefined || doubtful) return {}
  return settle(findHeaderNames(only.mail, only.body), readHeaderDays(only.mail), now.today)
}

function judge(mail: Mail, body: string): 'no' | 'yes' | 'unclear' | 'chat' {
  const whole = [...mail.subjects, body].join('\n').replace(/\s+/gu, ' ')
  if (saysYes.some((pattern) => pattern.test(whole))) return 'yes'
  if (saysOwnStory.test(whole)) return 'chat'
  return saysNo.some((pattern) => pattern.test(whole)) ? 'no' : 'unclear'
}

function findNames(mail: Mail, body: string): Finding[] {
  return unlessForClient(body, [
    ...findHeaderNames(mail, body),
    ...named('text', readPhrases(body)),
    ...named('labels', readers.readLabels(mail.lines)),
    ...named('signature', readers.readSignature(mail.lines)),
  ])
}

function findHeaderNames(mail: Mail, body: string): Finding[] {
  return unlessForClient(body, [
    ...named('sender', mail.senders.flatMap(readers.readSender)),
    ...named('subject', mail.subjects.flatMap(readPhrases)),
  ])
}

function unlessForClient(body: string, found: Finding[]): Finding[] {
  return writesForClient.test(body) ? found.filter(({ field }) => field !== 'company') : found
}

function readPhrases(text: string): Omit<Finding, 'reader'>[] {
  return [
    ...readers.readRolePhrases(text),
    ...readers.readRoleBeforeNoun(text),
    ...readers.readCompanyPhrases(text),
  ]
}

function named(reader: string, found: readonly Omit<Finding, 'reader'>[]): Finding[] {
  return found.map((finding) => ({ ...finding, reader }))
}

function findDays(mail: Mail): (string | undefined)[] {
  return [...readHeaderDays(mail), ...readLetterDays(mail.lines), ...readPortalDays(mail.lines)]
}

function settle(found: readonly Finding[], days: readonly (string | undefined)[], today: string): ReadMail {
  const company = agreed(
    found.filter(({ field }) => field === 'company'),
    companyKey,
  )
  const role = agreed(
    found.filter(({ field }) => field === 'role'),
    roleKey,
  )
  const [day, ...others] = days
  // "the Acme Ward Nurse position": where the employer's name ends is not said.
  const mixed = company !== undefined && role !== undefined && beginsWith(role, companyKey(company))
  return {
    ...(company === undefined ? {} : { company }),
    ...(role === undefined || mixed ? {} : { role }),
    ...(day === undefined || others.some((other) => other !== day) || !isRecentDay(day, today)
      ? {}
      : { heardOn: day }),
  }
}

function beginsWith(role: string, key: string): boolean {
  const words = role.split(' ')
  return words.some((_, index) => squash(words.slice(0, index + 1).join('')) === key)
}

/** The one value that all sure findings spell, or without any the one that two readers share. */
function agreed(found: readonly Finding[], toKey: (value: string) => string): string | undefined {
  const keyed = found.map((finding) => ({ ...finding, key: toKey(finding.value) }))
  const sure = keyed.filter((finding) => finding.sure)
  const shared = sure.length > 0 ? new Set<string>() : keysOfTwoReaders(keyed)
  const counted = sure.length > 0 ? sure : keyed.filter(({ key }) => shared.has(key))
  const keys = new Set(counted.map(({ key }) => key))
  return keys.size === 1 ? counted[0]?.value : undefined
}

/** In one pass: a hostile text can hold thousands of findings. */
function keysOfTwoReaders(found: readonly (Finding & { key: string })[]): Set<string> {
  const firstReaders = new Map<string, string>()
  const shared = new Set<string>()
  for (const { key, reader } of found) {
    const first = firstReaders.get(key)
    if (first === undefined) firstReaders.set(key, reader)
    else if (first !== reader) shared.add(key)
  }
  return shared
}
