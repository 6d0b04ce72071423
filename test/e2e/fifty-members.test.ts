import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import {
  commands,
  pressesAllOfHome,
  pressesAllOfTheDm,
  shortcuts,
  type Walker,
} from '../support/crawl-features.ts'
import { logs } from '../support/log-a-no.ts'
import { manifest, onwardBeside, onwardWorkspace } from '../support/onward-workspace.ts'
import { projectFile } from '../support/project-files.ts'
import { readValue } from '../support/read-database.ts'
import { filesIn } from '../support/read-export.ts'
import { type Said, saidTo } from '../support/said-to.ts'
import { codesIn, tableUnder } from '../support/tables.ts'

const CLUB = 'C1CLUB'
const MEMBERS = 50
/** How many are at it side by side. */
const AT_ONCE = 25

/**
 * Views that nobody of this walk gets to: what takes away, and what is a group's: a channel shows
 * what somebody wrote. Those have tests of their own.
 */
const NOT_REACHED = [
  'forget_me',
  'delete_entry',
  'delete_person',
  'group_setup',
  'group_topic',
  'group_topics',
  'landing_news',
  'share',
  'kind_word',
]

/** What some ten of the members type after a command; everybody types the canary after each. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  '/rejected': ['help', 'list', 'lessons', 'settings', 'export'],
  '/stay-in-touch': ['list', 'pause 3 weeks', 'resume'],
  '/group': ['stats', 'topic'],
  '/interview': ['list'],
}

/**
 * All that a member does, in its order, with their canary in everything that can be typed. A feature is walked
 * through by itself where a command, a shortcut, Home or a message leads to it; whatever else it needs is one
 * more line here.
 */
const ACTS: readonly ((walker: Walker) => Promise<unknown>)[] = [
  ({ person, canary }) =>
    logs(person, {
      company: `${canary}company`,
      role: `${canary}role`,
      stage: 'final_round',
      contact_name: `${canary}contact`,
      contact_address: `${canary}@${canary}.example`,
      contact_known: `${canary}known`,
      lesson: `${canary}lesson`,
      share: 'group_named',
    }),
  // The same company for everybody, each in a spelling of their own that nobody sees.
  ({ person, canary }) => logs(person, { company: spelled(canary), stage: 'interview' }),
  ...slashCommands().flatMap((command) => [
    (walker: Walker) => commands(walker, command, `${walker.canary}typed`, CLUB),
    ...(TEXTS[command] ?? []).map((text, nth) => async (walker: Walker) => {
      if (isOneOf(5, walker, nth)) await commands(walker, command, text, CLUB)
    }),
  ]),
  ...messageShortcuts().map(
    (callbackId) => (walker: Walker) => shortcuts(walker, callbackId, mailOf(walker), CLUB),
  ),
  async ({ person, canary }) => person.writes(`${canary}free`),
  async (walker) => {
    if (isOneOf(10, walker, 0)) await pressesAllOfTheDm(walker)
    if (isOneOf(10, walker, 1)) await pressesAllOfHome(walker)
  },
]

/** Weeks later, when nudges and reminders have come. */
const LATER_ACTS: typeof ACTS = [
  async (walker) => {
    if (isOneOf(10, walker, 4)) await pressesAllOfTheDm(walker)
  },
]

const START = '2026-03-02T09:00:00Z'
/** A Wednesday, four weeks later: nudges have come in Madrid, at ten. */
const LATER = '2026-04-01T10:00:00Z'

test('nobody is ever shown what somebody else wrote', async () => {
  const people = Array.from({ length: MEMBERS }, (_, n) => ({
    id: `U1M${String(n).padStart(2, '0')}`,
    name: `Member ${n}`,
    tz: n % 2 === 0 ? 'Europe/Madrid' : 'Pacific/Honolulu',
    locale: n % 3 === 0 ? 'es-ES' : 'en-GB',
  }))
  const slack = await onwardWorkspace({
    people,
    channels: [{ id: CLUB, name: 'job-club', members: people.map(({ id }) => id) }],
    // A loaded machine takes its time; nothing here is about how long it takes.
    timing: { ackMs: 30_000, waitMs: 60_000 },
  })
  const dir = mkdtempSync(join(tmpdir(), 'onward-'))
  const clockFile = join(dir, 'clock')
  writeFileSync(clockFile, START)
  const onward = await onwardBeside(slack, { dir, env: { ONWARD_CLOCK_FILE: clockFile } })
  const walkers = people.map(
    ({ id }, n): Walker => ({
      person: slack.person(id),
      canary: `zq${String(n).padStart(2, '0')}q`,
      seen: new Set(),
    }),
  )
  await allDo(walkers, ACTS)
  writeFileSync(clockFile, LATER)
  const nudged = "select count(*) from outbox where kind = 'nudge' and state = 'done'"
  await expect.poll(() => Number(readValue(onward, nudged)), { timeout: 180_000 }).toBeGreaterThan(4)
  await allDo(walkers, LATER_ACTS)

  const seen = new Set(walkers.flatMap((walker) => [...walker.seen]))
  expect(viewsOfWire().filter((view) => !seen.has(view) && !NOT_REACHED.includes(view))).toEqual([])

  const exported = walkers.flatMap(exportsOf)
  expect(exported.length).toBeGreaterThan(3)
  const said = [...saidTo(slack), ...exported]
  for (const { person, canary } of walkers) {
    const words = [canary, spelled(canary)]
    const isTheirs = (what: string) => words.some((word) => what.includes(word))
    const elsewhere = said.filter(({ to, what }) => to !== person.id && isTheirs(what))
    expect(elsewhere.slice(0, 3)).toEqual([])
    // How often depends on how many changes one update shows.
    expect(said.filter(({ to, what }) => to === person.id && what.includes(canary)).length).toBeGreaterThan(3)
  }
}, 400_000)

/** Whatever stands in the files that a member was sent. */
function exportsOf({ person }: Walker): Said[] {
  const files = person.dms().flatMap((message) => message.files ?? [])
  return files.flatMap(({ content }) =>
    Object.values(filesIn(content)).map((what) => ({ to: person.id, what })),
  )
}

async function allDo(walkers: readonly Walker[], acts: typeof ACTS): Promise<void> {
  const waiting = walkers.values()
  const walks = async () => {
    for (const walker of waiting) for (const act of acts) await act(walker)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, walks))
}

/** One of so many members; each `nth` is another one. */
function isOneOf(many: number, { canary }: Walker, nth: number): boolean {
  return numberOf(canary) % many === nth
}

/** "Zuckerwerk" with the member's number in characters that draw nothing: the dictionary takes all for one. */
function spelled(canary: string): string {
  const bits = numberOf(canary).toString(2).padStart(6, '0')
  return `Zucker${bits.replaceAll('0', '\u200c').replaceAll('1', '\u200d')}werk`
}

function mailOf({ canary }: Walker): string {
  return `Thank you for applying at ${canary}mail. Unfortunately we chose somebody else: https://${canary}.example/`
}

function numberOf(canary: string): number {
  return Number(canary.replaceAll(/\D/g, ''))
}

function viewsOfWire(): string[] {
  return tableUnder(projectFile('docs/WIRE.md'), 'Views').flatMap(([name = '']) => codesIn(name))
}

function features(): {
  slash_commands: { command: string }[]
  shortcuts: { type: string; callback_id: string }[]
} {
  return (manifest as { features: ReturnType<typeof features> }).features
}

function slashCommands(): string[] {
  return features().slash_commands.map(({ command }) => command)
}

function messageShortcuts(): string[] {
  return features()
    .shortcuts.filter(({ type }) => type === 'message')
    .map(({ callback_id }) => callback_id)
}
