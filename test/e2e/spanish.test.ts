import { expect, test } from 'vitest'
import { en } from '../../src/words/en/en.ts'
import { es } from '../../src/words/es/es.ts'
import { explores } from '../support/explorer.ts'
import { logsAndGetsSteps } from '../support/log-a-no.ts'
import { clockMover } from '../support/move-clock.ts'
import { findsForeignWords } from '../support/other-languages.ts'
import { saidTo } from '../support/said-to.ts'
import { CLUB, sharedOnward } from '../support/shared-onward.ts'

const shared = sharedOnward({ time: '2026-03-02T09:00:00Z' })
const moveTo = clockMover(shared)
/** What puts an entry, its list or what was said away. */
const ENDS = [
  'step_undo',
  'came_back',
  'delete_entry',
  'rough_patch_on',
  'edit_entry',
  'entry_menu',
  'person_menu',
]
/** Names that come from Intl and not from the words. */
const ENGLISH_DATE =
  /\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(January|February|April|June|July|August|September|October|November|December)\b/
const foreign = findsForeignWords('es-MX')

/** Fields that somebody reads. */
const READ = new Set(['text', 'title', 'alt_text', 'initial_comment'])

/** Every text in what was said; blocks and views stand in a request as JSON. */
function textsIn(node: unknown, name = ''): string[] {
  if (typeof node === 'string') {
    if (['view', 'blocks'].includes(name)) return textsIn(JSON.parse(node))
    return READ.has(name) ? [node] : []
  }
  if (Array.isArray(node)) return node.flatMap((child) => textsIn(child))
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([field, child]) =>
    field === 'errors' && child !== null ? Object.values(child).map(String) : textsIn(child, field),
  )
}

const shownTo = (told: unknown) => JSON.stringify(told)

test('what is English is known for it, and what is Spanish is not', () => {
  expect(foreign(`Zyxxo. ${en.checklist.title}`)).toBe(en.checklist.title)
  expect(foreign(es.checklist.title)).toBeNull()
})

test('who has Slack in Spanish is shown no other language, whatever they press, for five weeks', async () => {
  const person = shared.someone()
  person.becomes({ locale: 'es-MX', isAdmin: true })
  const types = (command: string, texts: readonly string[]) =>
    texts.map((text) => () => person.types(command, text, { channel: CLUB }))
  const entry = { role: 'Quorf', contact_name: 'Blixa', contact_address: 'blixa@quorf.example' }
  const exploration = {
    person,
    slack: shared.slack,
    // What ends something waits until everything else was seen.
    never: new Set([...ENDS, 'forget_me']),
    again: new Set(['all_steps']),
    done: new Set<string>(),
    beginnings: [
      async () => person.opensHome(),
      ...types('/rejected', ['help', 'list', 'lessons', 'settings', 'export', 'Zyxxo | Quorf', '']),
      ...types('/interview', ['', 'list', 'Zyxxo']),
      ...types('/stay-in-touch', ['Zyxxo', 'list', 'pause', 'pause ayer', 'resume', 'Zyxxo', 'list']),
      ...types('/group', ['help', 'topic', 'stats', 'setup', 'topics', 'topic', 'topics', 'stats']),
      () => person.messageShortcut('keep_for_somebody', { channel: CLUB, text: 'Zyxxo' }),
      async () => person.writes('Zyxxo'),
    ],
  }
  // Slack may be slow to say which language they have; until then they are met in English.
  await expect
    .poll(async () => shownTo(await person.types('/rejected', 'help')), { timeout: 30_000 })
    .toContain(es.help.intro)
  const met = new Set(saidTo(shared.slack).map(({ what }) => what))
  for (const values of [
    { company: 'Zyxxo', stage: 'final_round', outcome: 'no', share: 'group_unnamed' },
    { company: 'Zyxxo', stage: 'interview', outcome: 'no', reason: 'experience' },
    { company: 'Vuntra', stage: 'interview', outcome: 'silence' },
    { company: 'Vuntra', stage: 'first_call', outcome: 'withdrew' },
    { company: 'Plomb', stage: 'applied', outcome: 'no', reason: 'pay' },
  ])
    await logsAndGetsSteps(person, { ...entry, ...values })

  await explores(exploration)
  for (const instant of ['2026-03-03T08:00:00Z', '2026-03-04T09:00:00Z', '2026-03-09T08:00:00Z']) {
    await moveTo(instant)
    exploration.beginnings.push(...types('/group', ['topic', 'topics', 'stats', 'help']))
    await explores(exploration)
  }
  for (const end of ENDS) exploration.never.delete(end)
  await explores(exploration)
  exploration.beginnings.push(...types('/landed', ['', 'Zyxxo', 'help']))
  await moveTo('2026-04-08T08:00:00Z')
  await explores(exploration)

  const said = new Set(
    saidTo(shared.slack).flatMap(({ to, what }) =>
      to === person.id && !met.has(what) ? textsIn(JSON.parse(what)) : [],
    ),
  )
  expect([...said].filter((text) => foreign(text) !== null)).toEqual([])
  expect([...said].filter((text) => ENGLISH_DATE.test(text))).toEqual([])
  process.stdout.write(`Different texts that were shown in Spanish: ${said.size}\n`)
  expect(said.size).toBeGreaterThan(500)
}, 240_000)
