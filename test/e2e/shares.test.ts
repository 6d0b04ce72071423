import { readdirSync, readFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import { beforeAll, expect, test } from 'vitest'
import { wordsFor } from '../../src/words/language.ts'
import { clickedBody, forgeClick } from '../support/forge.ts'
import { logsAndIsAnswered, shown } from '../support/log-a-no.ts'
import { clockMover } from '../support/move-clock.ts'
import { readValue } from '../support/read-database.ts'
import { asksForExport, filesIn } from '../support/read-export.ts'
import { textsIn } from '../support/read-messages.ts'
import { CLUB, sharedOnward } from '../support/shared-onward.ts'
import {
  confirms,
  isGone,
  posted,
  previewed,
  setsUp,
  sharesIn,
  shareWith,
  wantsToShare,
} from '../support/shares.ts'

const LEAD = 'U1PERSON00'
const shared = sharedOnward({ time: '2026-03-02T12:00:00.000Z', env: { ONWARD_LEADS: LEAD } })
const moveTo = clockMover(shared)
const { shares: words, entry: entryWords } = wordsFor(null)
let lead: ReturnType<typeof shared.someone>

beforeAll(async () => {
  lead = shared.someone()
  await setsUp(lead, shared)
}, 60_000)

test('an unsigned share waits some minutes, and is then what was previewed, byte for byte', async () => {
  const ann = shared.someone()
  let preview = await wantsToShare(ann, { company: 'Zyxxoplan', stage: 'final_round' })
  expect(shown(preview)).toContain(words.channel.said.no.final_round)
  expect(textsIn(preview)).toEqual(
    expect.arrayContaining([words.unnamedWait, words.giveAway, words.cut, words.companyHint]),
  )
  expect(JSON.stringify(previewed(preview))).not.toMatch(/Zyxxoplan|U1PERSON/)

  // What is changed is looked at again before anything is stored.
  ann.fills(preview, { words: 'Quetzalwords: they were *kind* <!channel>' })
  preview = await confirms(ann, preview)
  expect(shown(preview)).toContain(words.changed)
  expect(readValue(shared.onward, 'select count(*) from shares')).toBe(0)

  expect(textsIn(await confirms(ann, preview))).toContain(words.placedUnnamed)
  await moveTo('2026-03-02T12:02:50.000Z')
  expect(sharesIn(shared)).toEqual([])
  await moveTo('2026-03-02T12:20:10.000Z')
  const share = await shareWith(shared, 'Quetzalwords')
  expect(JSON.stringify(posted(share))).toBe(JSON.stringify(previewed(preview)))
  expect(share.text).toBe(words.channel.quiet)
  expect(JSON.stringify(share)).not.toContain(ann.id)
})

test('with the name and the company where the member adds them, at once', async () => {
  const ben = shared.someone()
  const answer = await logsAndIsAnswered(ben, { company: 'Oberwaldoptik', stage: 'interview' })
  await ben.clicks({ on: answer, actionId: 'share_entry' })
  let preview = await ben.modal(({ callbackId }) => callbackId === 'share')
  expect(shown(preview)).not.toContain(words.peopleThere)
  ben.fills(preview, { name: 'named', company: ['company'] })
  preview = await confirms(ben, preview)
  expect(shown(preview)).toContain(words.peopleThere)
  await confirms(ben, preview)
  const share = await shareWith(shared, 'Oberwaldoptik')
  expect(JSON.stringify(posted(share))).toBe(JSON.stringify(previewed(preview)))
  expect(shown(share)).toContain(`"user_id":"${ben.id}"`)

  const [file] = (await asksForExport(ben)).files ?? []
  const files = filesIn(file?.content ?? Buffer.alloc(0))
  expect(JSON.parse(files['onward-export.json'] ?? '').shares).toMatchObject([
    { group: 'job-club', state: 'sent', signed: true, company: 'Oberwaldoptik', words: null },
  ])

  // The same button says what became of it; saying yes to an old form shares nothing again.
  await ben.clicks({ on: answer, actionId: 'share_entry' })
  expect(shown(await ben.modal((modal) => shown(modal).includes('take_down_share')))).toContain('job-club')
})

test('a reader of the database without the key finds the author of an unsigned share nowhere', async () => {
  const [cid, dora] = [shared.someone(), shared.someone()]
  await logsAndIsAnswered(dora, { company: 'Besideworks', stage: 'interview' })
  const preview = await wantsToShare(cid, { company: 'Hiddenmakers', stage: 'interview' })
  await moveTo('2026-03-02T12:21:00.000Z')
  // What was sent before is over and its lanes are given back.
  const held = 'select count(*) from lanes where lease_owner is not null'
  await expect.poll(() => readValue(shared.onward, held), { timeout: 30_000 }).toBe(0)
  const before = dump(shared.onward.dir)
  cid.fills(preview, { words: 'Ibexwords' })
  await confirms(cid, await confirms(cid, preview))
  const after = dump(shared.onward.dir)
  // Saying yes wrote a share and no other row.
  const written = after.filter((row) => !before.includes(row))
  expect(written.map((row) => row.split(' ')[0])).toEqual(['shares'])
  const memberId = String(
    readValue(shared.onward, `select member_id from members where slack_user_id = '${cid.id}'`),
  )
  const entryId = String(
    readValue(shared.onward, `select entry_id from entries where member_id = '${memberId}'`),
  )
  for (const name of [cid.id, memberId, entryId, 'Ibexwords', 'Hiddenmakers']) {
    expect(written.join()).not.toContain(name)
  }
  expect(readValue(shared.onward, "select created_at % 86400000 from shares where state = 'waiting'")).toBe(0)
  // Every text and every link is as long as the next one.
  expect(
    readValue(
      shared.onward,
      'select count(distinct length(text_sealed)) || count(distinct length(link_sealed)) from shares where link_sealed is not null',
    ),
  ).toBe('11')
  expect(() => readValue(shared.onward, 'select rowid from shares')).toThrow()
  await moveTo('2026-03-02T12:45:00.000Z')
  await shareWith(shared, 'Ibexwords')
  const queued = dump(shared.onward.dir).filter((row) => row.startsWith('outbox') && row.includes('"share"'))
  for (const name of [cid.id, memberId, entryId]) expect(queued.join()).not.toContain(name)
  // Nor do the log and the files hold the words.
  expect(shared.onward.log()).not.toContain('Ibexwords')
  expect(isInFiles('Ibexwords')).toBe(false)
})

test('is taken down by its author and by a lead, and by nobody else', async () => {
  const [eve, finn, gus] = [shared.someone(), shared.someone(), shared.someone()]
  for (const [who, said] of [
    [eve, 'Kestrelwords'],
    [finn, 'Lynxwords'],
  ] as const) {
    const preview = await wantsToShare(who, { company: 'Takendown', stage: 'interview' })
    who.fills(preview, { words: said })
    await confirms(who, await confirms(who, preview))
  }
  await moveTo('2026-03-02T13:10:00.000Z')
  const first = await shareWith(shared, 'Kestrelwords')
  await gus.clicks({ on: first, actionId: 'take_down_share' })
  const told = await shared.slack.until(() => gus.ephemerals().at(-1), 'an answer')
  expect(told.text).toBe(words.takeDown.notYours)
  await lead.clicks({ on: first, actionId: 'take_down_share' })
  await isGone(shared, 'Kestrelwords')
  expect(JSON.stringify(lead.ephemerals())).not.toContain(eve.id)
  await finn.clicks({ on: await shareWith(shared, 'Lynxwords'), actionId: 'take_down_share' })
  await isGone(shared, 'Lynxwords')

  // Its author is told when they look, by no message.
  const answer = await eve.dm((message) => shown(message).includes('Takendown'))
  await eve.clicks({ on: answer, actionId: 'share_entry' })
  expect(shown(await eve.modal((modal) => shown(modal).includes('divider')))).toContain(words.takenDownBefore)
})

test('goes with its entry, and with its author', async () => {
  const hal = shared.someone()
  const preview = await wantsToShare(hal, { company: 'Goneworks', stage: 'interview' })
  hal.fills(preview, { name: 'named', words: 'Marmotwords' })
  await confirms(hal, await confirms(hal, preview))
  await shareWith(shared, 'Marmotwords')
  const answer = await hal.dm((message) => shown(message).includes('Goneworks'))
  await hal.clicks({ on: answer, actionId: 'delete_entry' })
  await isGone(shared, 'Marmotwords')

  const before = String(readValue(shared.onward, 'select group_concat(share_id) from shares'))
  const again = await wantsToShare(hal, { company: 'Leftworks', stage: 'interview' })
  hal.fills(again, { name: 'named', words: 'Narwhalwords' })
  await confirms(hal, await confirms(hal, again))
  await shareWith(shared, 'Narwhalwords')
  const bytes = String(
    readValue(shared.onward, `select link_sealed from shares where instr('${before}', share_id) = 0`),
  )
  expect(isInFiles(bytes)).toBe(true)
  await hal.types('/rejected', 'forget-me')
  await hal.submits(await hal.modal(({ callbackId }) => callbackId === 'forget_me'))
  await isGone(shared, 'Narwhalwords')
  await expect.poll(() => isInFiles(bytes), { timeout: 30_000 }).toBe(false)
})

test('holds to the rules of its group until it goes out, and loses nothing where it can not', async () => {
  const ida = shared.someone()
  const preview = await wantsToShare(ida, { company: 'Waitingworks', stage: 'interview' })
  ida.fills(preview, { words: 'Ocelotwords' })
  await confirms(ida, await confirms(ida, preview))
  await setsUp(lead, shared, { shares: 'not_allowed' })
  await moveTo('2026-03-02T13:40:00.000Z')
  const told = await ida.dm((message) => message.text === words.notSent.quiet)
  expect(sharesIn(shared).some((share) => shown(share).includes('Ocelotwords'))).toBe(false)
  // What is kept of it looks like any form's offer: whoever reads the database does not learn of the wish.
  const traces = `select json_array(sent.kind, outbox.kind, outbox.variant) from sent_messages sent join outbox
    on outbox.subject_id = sent.subject_id where sent.ts = '${told.ts}'`
  await expect
    .poll(() => readValue(shared.onward, traces), { timeout: 30_000 })
    .toBe('["form-offer","form-offer",null]')

  const jon = shared.someone()
  const answer = await logsAndIsAnswered(jon, { company: 'Noneworks', share: 'group_named' })
  expect(shown(answer)).toContain(entryWords.notShared)

  await setsUp(lead, shared)
  await ida.clicks({ on: told, actionId: 'share_entry' })
  const kept = await ida.modal((modal) => shown(modal).includes(words.heldBefore))
  expect(shown(kept)).toContain('Ocelotwords')
  await setsUp(lead, shared, { shares: 'not_allowed' })
  expect(shown(await confirms(ida, kept))).toContain(words.noGroup)
  await setsUp(lead, shared)
})

test("another's entry, an outsider and a made-up click share nothing and take nothing down", async () => {
  const [kim, lou] = [shared.someone(), shared.someone()]
  const answer = await logsAndIsAnswered(kim, { company: 'Forgedworks', stage: 'interview' })
  const theirs = await logsAndIsAnswered(lou, { company: 'Otherworks', stage: 'interview' })
  const body = await clickedBody(shared.slack, lou, { on: theirs, actionId: 'edit_entry' })
  const [, entryId] = /"action_id":"share_entry".*?"value":"([^"]+)"/.exec(shown(answer)) ?? []
  await forgeClick(shared.slack, body, { action_id: 'share_entry', value: entryId ?? '' })
  await shared.slack.until(() => lou.ephemerals().at(-1), 'an answer')
  await forgeClick(shared.slack, body, { action_id: 'take_down_share', value: 'nothing' })
  await expect.poll(() => lou.ephemerals().at(-1)?.text).toBe(words.gone)

  const preview = await wantsToShare(kim, { company: 'Leavingworks', stage: 'interview' })
  const inGroup = () => Number(readValue(shared.onward, 'select count(*) from group_roster'))
  const all = inGroup()
  kim.leaves(CLUB)
  await expect.poll(inGroup, { timeout: 30_000 }).toBe(all - 1)
  expect(shown(await confirms(kim, preview))).toContain(words.noGroup)
})

test('stands in the channel once, also when the bot dies before it knows, and can be taken down then', async () => {
  const nora = shared.someone()
  let preview = await wantsToShare(nora, { company: 'Onceworks', stage: 'interview' })
  nora.fills(preview, { name: 'named', words: 'Quokkawords' })
  preview = await confirms(nora, preview)
  await moveTo('2026-03-02T13:41:00.000Z')
  shared.slack.faults.at({ method: 'chat.postMessage', point: 'accepted', do: 'kill' })
  await confirms(nora, preview)
  await shareWith(shared, 'Quokkawords')
  await shared.restart()
  await expect
    .poll(() => readValue(shared.onward, "select count(*) from shares where state = 'unknown'"), {
      timeout: 30_000,
    })
    .toBe(1)
  const all = sharesIn(shared).filter((one) => shown(one).includes('Quokkawords'))
  expect(all).toHaveLength(1)
  for (const one of all) await nora.clicks({ on: one, actionId: 'take_down_share' })
  await isGone(shared, 'Quokkawords')
})

test('what stands in the channel of a share that is not known any more, a lead alone takes away', async () => {
  const [olga, pete] = [shared.someone(), shared.someone()]
  const preview = await wantsToShare(olga, { company: 'Leftworks', stage: 'interview' })
  olga.fills(preview, { name: 'named', words: 'Raccoonwords' })
  await confirms(olga, await confirms(olga, preview))
  const on = await shareWith(shared, 'Raccoonwords')
  const body = await clickedBody(shared.slack, pete, { on, actionId: 'take_down_share' })
  await shared.slack.until(
    () => pete.ephemerals().find(({ text }) => text === words.takeDown.notYours),
    'a no',
  )
  // As after a crash and forget-me, which did not know where it was.
  const forgotten = { action_id: 'take_down_share', value: 'forgotten' }
  await forgeClick(shared.slack, body, forgotten)
  await shared.slack.until(() => pete.ephemerals().find(({ text }) => text === words.gone), 'an answer')
  await shareWith(shared, 'Raccoonwords')
  await forgeClick(shared.slack, { ...body, user: { id: lead.id } }, forgotten)
  await isGone(shared, 'Raccoonwords')
})

test('after 30 days nobody knows whose it is: link and text go, the place stays for a lead', async () => {
  const mia = shared.someone()
  const preview = await wantsToShare(mia, { company: 'Cutworks', stage: 'interview' })
  mia.fills(preview, { name: 'named', words: 'Pelicanwords' })
  await confirms(mia, await confirms(mia, preview))
  await shareWith(shared, 'Pelicanwords')
  await moveTo('2026-04-01T12:00:00.000Z')
  await expect
    .poll(
      () =>
        readValue(
          shared.onward,
          'select count(*) from shares where link_sealed is not null or text_sealed is not null',
        ),
      {
        timeout: 30_000,
      },
    )
    .toBe(0)
  await mia.types('/rejected', 'forget-me')
  await mia.submits(await mia.modal(({ callbackId }) => callbackId === 'forget_me'))
  await lead.clicks({ on: await shareWith(shared, 'Pelicanwords'), actionId: 'take_down_share' })
  await isGone(shared, 'Pelicanwords')
})

/** Whether a text stands in any of the bot's files. */
function isInFiles(text: string): boolean {
  const { dir } = shared.onward
  return readdirSync(dir).some((file) => readFileSync(`${dir}/${file}`).includes(text))
}

/** Every row of the database, as text behind the name of its table. */
function dump(dir: string): string[] {
  const database = new Database(`${dir}/onward.db`, { readonly: true })
  try {
    const tables = database
      .prepare("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'")
      .pluck()
      .all()
    return tables.flatMap((table) =>
      database
        .prepare(`select * from "${table}"`)
        .all()
        .map((row) => `${table} ${JSON.stringify(row)}`),
    )
  } finally {
    database.close()
  }
}
