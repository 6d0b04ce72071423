import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { loadChecklist } from '../../src/checklists/load-checklist.ts'
import type { DatabaseLocation } from '../../src/config.ts'
import type { OnwardDatabase } from '../../src/db/database.ts'
import { openDatabase } from '../../src/db/open-database.ts'
import { readWorkspace, type Scope } from '../../src/db/scope.ts'
import { KINDS } from '../../src/deliveries.ts'
import { findKeptDraft } from '../../src/drafts/kept-draft.ts'
import { createLog } from '../../src/log.ts'
import { firstMeetingMessage } from '../../src/meeting/first-meeting.message.ts'
import type { Member } from '../../src/members/member.ts'
import { recogniseMember } from '../../src/members/recognise-member.ts'
import type { PersonDriver, SeenMessage } from '../../src/playground/local-slack/person.ts'
import { answerMessage } from '../../src/rejections/answer.message.ts'
import { entriesOf } from '../../src/rejections/entry-lists.store.ts'
import type { Entry } from '../../src/rejections/rejection.ts'
import type { Ledger, MemberLedger } from './ledger.ts'
import { freeAnswers } from './member-steps.ts'

const kinds = new Map(KINDS.map((kind) => [kind.kind, kind]))
const WORKSPACE = 'T0LOCAL'
const PAGE = { offset: 0, size: 1_000 }

/** What became of everything at the end of a run. */
export type Findings = {
  /** Promises that were not kept, in sentences. */
  readonly broken: string[]
  /** Messages that were doubled and taken away again. */
  healed: number
  /** Messages to the bot that a kill between acknowledgement and record left unanswered, until written again. */
  unanswered: number
  /** Posts that were given up. */
  givenUp: number
}

/** The database of a run: the file in its folder, or a Postgres. */
export type RunDatabase =
  | { readonly dir: string }
  | { readonly location: DatabaseLocation; readonly key: string }

/** Compares what members were told with what is stored and shown. The bot must have been stopped. */
export async function checkRun(
  where: RunDatabase,
  ledger: Ledger,
  personOf: (id: string) => PersonDriver,
  now: number,
): Promise<Findings> {
  const findings: Findings = { broken: [], healed: 0, unanswered: 0, givenUp: 0 }
  const silent = createLog({ level: 'error', write: () => {} })
  const database = await openDatabase(databaseOf(where), silent)
  try {
    await checkOutbox(database, findings, now)
    for (const [id, member] of ledger) {
      const check = { database, findings, ledger: member, person: personOf(id) }
      await (member.isForgotten ? checkForgotten(check) : checkMember(check))
    }
  } finally {
    await database.kysely.destroy()
  }
  if (!('dir' in where)) return findings
  for (const [id, member] of ledger) if (member.isForgotten) checkBytes(where.dir, id, findings)
  return findings
}

function databaseOf(where: RunDatabase): { database: DatabaseLocation; key: string | undefined } {
  if ('dir' in where)
    return { database: { dialect: 'sqlite', path: join(where.dir, 'onward.db') }, key: undefined }
  return { database: where.location, key: where.key }
}

type Check = {
  readonly database: OnwardDatabase
  readonly findings: Findings
  readonly ledger: MemberLedger
  readonly person: PersonDriver
}

async function checkOutbox({ kysely }: OnwardDatabase, findings: Findings, now: number): Promise<void> {
  const rows = await kysely.selectFrom('outbox').select(['state', 'kind', 'due_at']).execute()
  const held = await kysely.selectFrom('lanes').select('lane').where('lease_owner', 'is not', null).execute()
  if (held.length > 0) findings.broken.push(`${held.length} lanes are held by nobody who lives`)
  for (const { state, kind, due_at } of rows) {
    if (state === 'given_up') findings.givenUp += 1
    else if (state !== 'done' && due_at <= now) findings.broken.push(`a row of kind ${kind} is left ${state}`)
  }
}

async function checkForgotten({ database, findings, person }: Check): Promise<void> {
  const member = await readWorkspace(database, WORKSPACE, (scope) => recogniseMember(scope, person.id))
  if (member !== null) findings.broken.push(`${person.id} was forgotten and is stored`)
  const left = person.dms().filter((message) => !message.deleted)
  for (const message of left) findings.broken.push(`${person.id} was forgotten and has "${message.text}"`)
}

/** Nothing that names the person is in any file. */
function checkBytes(dir: string, id: string, findings: Findings): void {
  for (const file of readdirSync(dir)) {
    if (readFileSync(join(dir, file)).includes(id))
      findings.broken.push(`${id} was forgotten and is in ${file}`)
  }
}

async function checkMember(check: Check): Promise<void> {
  const { database, findings, person, ledger } = check
  await readWorkspace(database, WORKSPACE, async (scope) => {
    const member = await recogniseMember(scope, person.id)
    if (member === null) return void findings.broken.push(`${person.id} is not stored`)
    const { entries } = await entriesOf(scope, member, PAGE)
    checkEntries(check, entries)
    await checkSteps(check, scope, member, entries)
    await checkMessages(check, scope, member, entries)
  })
  if (!ledger.everForgotten) findings.healed += person.dms().filter((message) => message.deleted).length
  findings.unanswered += ledger.written - Math.min(ledger.written, liveFreeAnswers(person))
}

function checkEntries({ findings, ledger, person }: Check, entries: readonly Entry[]): void {
  for (const known of ledger.entries.values()) {
    const stored = entries.filter((entry) => entry.role === known.role)
    const [entry] = stored
    if (stored.length !== 1 || entry === undefined) {
      findings.broken.push(`${person.id}: ${known.role} is stored ${stored.length} times`)
      continue
    }
    const { company, stage, outcome, quiet } = entry
    const asStored = { role: known.role, company, stage, outcome, quiet, isOpen: entry.reopenedAt !== null }
    if (!isDeepStrictEqual(asStored, known)) {
      findings.broken.push(`${person.id}: told ${JSON.stringify(known)}, stored ${JSON.stringify(asStored)}`)
    }
  }
  for (const { role } of entries) {
    if (!ledger.entries.has(role ?? '')) findings.broken.push(`${person.id}: ${role} is stored, and was not`)
  }
}

/** What was decided and kept in a checklist is stored, and each entry has its one checklist. */
async function checkSteps(
  { findings, ledger, person }: Check,
  scope: Scope,
  member: Member,
  entries: readonly Entry[],
): Promise<void> {
  for (const entry of entries) {
    const list = await loadChecklist(scope, entry)
    if ((list === null) !== entry.quiet) findings.broken.push(`${person.id}: ${entry.role} has no checklist`)
    for (const { step, state } of list?.steps ?? []) {
      const told = ledger.steps.get(`${entry.role}:${step}`)
      if (told !== undefined && told !== state)
        findings.broken.push(`${person.id}: ${step} of ${entry.role} was ${told}, stored is ${state}`)
    }
    const text = ledger.drafts.get(entry.role ?? '')
    const draft = await findKeptDraft(scope, member, { of: 'entry', id: entry.id }, 'touch')
    if (text !== undefined && draft?.text !== text)
      findings.broken.push(`${person.id}: the draft of ${entry.role} is not what was kept`)
  }
}

async function checkMessages(
  { findings, ledger, person }: Check,
  scope: Scope,
  member: Member,
  entries: readonly Entry[],
): Promise<void> {
  const live = person.dms().filter((message) => !message.deleted)
  const places = await scope.trx
    .selectFrom('sent_messages')
    .selectAll()
    .where('member_id', '=', member.id)
    .execute()
  for (const message of live) {
    if (!places.some((place) => place.ts === message.ts)) {
      findings.broken.push(`${person.id}: nothing knows of "${message.text}" (doubled)`)
    }
    if (!isKeyOnly(message.metadata)) findings.broken.push(`${person.id}: metadata holds more than a key`)
  }
  for (const entry of entries.filter(({ quiet }) => !quiet)) {
    const mine = places.filter((place) => place.kind === answerMessage.kind && place.subject_id === entry.id)
    if (mine.length !== 1) findings.broken.push(`${person.id}: ${entry.role} has ${mine.length} answers`)
  }
  for (const place of places) {
    const shown = live.find((message) => message.ts === place.ts)
    if (shown === undefined)
      findings.broken.push(`${person.id}: a message of kind ${place.kind} is not there`)
    else {
      const ref = {
        memberId: member.id,
        subjectId: place.subject_id,
        variant: null,
        operation: 'update',
      } as const
      const wanted = await kinds.get(place.kind)?.render(scope, ref)
      if (wanted != null && !isShown(shown, wanted))
        findings.broken.push(`${person.id}: a message of kind ${place.kind} is not as the rows are`)
    }
  }
  const meetings = places.filter((place) => place.kind === firstMeetingMessage.kind).length
  const isMet = meetings === 1 || (meetings === 0 && ledger.sawHome)
  if (!member.met || !isMet) findings.broken.push(`${person.id}: ${meetings} first meetings`)
  const answered = liveFreeAnswers(person)
  if (answered > ledger.written)
    findings.broken.push(`${person.id}: ${answered} answers to ${ledger.written}`)
}

function liveFreeAnswers(person: PersonDriver): number {
  return freeAnswers(person).filter((message) => !message.deleted).length
}

function isKeyOnly(metadata: SeenMessage['metadata']): boolean {
  const text = JSON.stringify(metadata ?? {})
  return /^\{"event_type":"onward_message","event_payload":\{"key":"[\w-]{22}"\}\}$/.test(text)
}

/** Slack gives blocks an id where they have none. */
export function isShown(
  shown: SeenMessage,
  wanted: { text: string; blocks: readonly object[] } | null,
): boolean {
  const blocks = (shown.blocks ?? []).map(({ block_id: _, ...block }) => block)
  return wanted !== null && shown.text === wanted.text && isDeepStrictEqual(blocks, plain(wanted.blocks))
}

function plain(blocks: readonly object[]): unknown {
  return JSON.parse(JSON.stringify(blocks))
}
