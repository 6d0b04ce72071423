import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import type { PersonDriver, SeenMessage } from '../../src/playground/local-slack/person.ts'
import { wordsFor } from '../../src/words/language.ts'
import { clickedBody, forgeClick } from '../support/forge.ts'
import { shown } from '../support/log-a-no.ts'
import { clockMover } from '../support/move-clock.ts'
import { readValue } from '../support/read-database.ts'
import { asksForExport, filesIn } from '../support/read-export.ts'
import { textsIn } from '../support/read-messages.ts'
import { CLUB, sharedOnward } from '../support/shared-onward.ts'
import { confirms, isGone, setsUp, shareWith, wantsToShare } from '../support/shares.ts'

const LEAD = 'U1PERSON00'
// Nine in the morning in Madrid, where everybody is.
const shared = sharedOnward({ time: '2026-03-02T08:00:00.000Z', env: { ONWARD_LEADS: LEAD } })
const moveTo = clockMover(shared)
const { kindWords: words } = wordsFor(null)
let lead: PersonDriver
let minutes = 0

beforeAll(async () => {
  lead = shared.someone()
  await setsUp(lead, shared)
}, 60_000)

/** Half an hour later: what waited its minutes is there. */
async function halfAnHour(): Promise<void> {
  minutes += 30
  await moveTo(new Date(Date.parse('2026-03-02T08:00:00.000Z') + minutes * 60_000).toISOString())
}

/** A share without a name of that person's, in the channel. */
async function share(person: PersonDriver, said: string): Promise<SeenMessage> {
  const preview = await wantsToShare(person, { company: 'Quillworks', stage: 'interview' })
  person.fills(preview, { words: said })
  await confirms(person, await confirms(person, preview))
  await halfAnHour()
  return shareWith(shared, said)
}

/** Writes a kind word under a share; gives what the sender is told. */
async function sends(person: PersonDriver, under: SeenMessage, said: string): Promise<string[]> {
  await person.clicks({ on: under, actionId: 'send_kind_word' })
  const form = await person.modal(({ callbackId }) => callbackId === 'kind_word')
  person.fills(form, { words: said })
  const told = await person.submits(form)
  if (told.outcome !== 'updated') throw new Error(`The form was answered with ${told.outcome}`)
  await person.closes(told.modal)
  return textsIn(told.modal)
}

const got = (person: PersonDriver, said: string) =>
  person.dms().filter((message) => shown(message).includes(said))
const reads = (person: PersonDriver, said: string) =>
  person.dm((message) => !message.deleted && shown(message).includes(said))

test('a kind word reaches whoever shared, signed, and tells its sender nothing', async () => {
  const [ann, ben] = [shared.someone(), shared.someone()]
  const under = await share(ann, 'Aardvarkshare')
  expect(await sends(ben, under, 'Good *luck* <!channel>')).toEqual([words.thanks])
  expect(got(ann, 'Good *luck*')).toEqual([])
  // Nothing that is stored names either of the two beside it.
  const row = String(
    readValue(
      shared.onward,
      "select json_array(kind_word_id, letter_sealed, once_index, day_index, group_id) from kind_words where state = 'waiting'",
    ),
  )
  for (const id of [ann.id, ben.id, 'Good']) expect(row).not.toContain(id)
  await halfAnHour()
  const message = await reads(ann, 'Good *luck* <!channel>')
  expect(shown(message)).toContain(`{"type":"user","user_id":"${ben.id}"}`)
  expect(message.text).toBe(words.message.quiet)
  expect(
    readValue(
      shared.onward,
      "select count(*) from outbox where kind = 'kind-word' and member_id is not null",
    ),
  ).toBe(0)
  expect(readValue(shared.onward, "select count(*) from sent_messages where kind = 'kind-word'")).toBe(0)

  await ben.clicks({ on: under, actionId: 'send_kind_word' })
  expect(textsIn(await ben.modal())).toEqual([words.already])

  await ann.clicks({ on: message, actionId: 'hide_kind_word' })
  await expect
    .poll(() => got(ann, 'Good *luck*').every(({ deleted }) => deleted), { timeout: 30_000 })
    .toBe(true)
})

test('is answered alike where it reaches nobody: stopped, or sent to oneself', async () => {
  const [cid, dora, eve] = [shared.someone(), shared.someone(), shared.someone()]
  const under = await share(cid, 'Bisonshare')
  await sends(dora, under, 'Firstword')
  await halfAnHour()
  await cid.clicks({ on: await reads(cid, 'Firstword'), actionId: 'stop_kind_words' })
  await shared.slack.until(
    () => cid.ephemerals().find(({ text }) => text === words.message.stopped),
    'an answer',
  )
  expect(await sends(eve, under, 'Secondword')).toEqual([words.thanks])
  expect(await sends(cid, under, 'Ownword')).toEqual([words.thanks])
  await halfAnHour()
  expect([...got(cid, 'Secondword'), ...got(cid, 'Ownword')]).toEqual([])
  expect(
    readValue(shared.onward, "select count(*) from kind_words where state = 'over'"),
  ).toBeGreaterThanOrEqual(2)
  // Nor does the sender's own file: a lead could take somebody out of the channel, and look whether it is gone.
  expect(await exported(eve)).toContain('Secondword')
  expect(await exported(dora)).toContain('Firstword')
  expect(await exported(cid)).toContain('Firstword')
})

test('one for each share, and five a day', async () => {
  const [finn, gus] = [shared.someone(), shared.someone()]
  for (let n = 0; n < 5; n++) {
    const under = await share(finn, `Camelshare${n}`)
    expect(await sends(gus, under, `Word ${n}`)).toEqual([words.thanks])
  }
  const under = await share(finn, 'Camelshare5')
  await gus.clicks({ on: under, actionId: 'send_kind_word' })
  expect(textsIn(await gus.modal())).toEqual([words.enough])
})

test('a lead who gets a report reads the words and who wrote them, and not whom they reached', async () => {
  const [hal, ida, jon] = [shared.someone(), shared.someone(), shared.someone()]
  const under = await share(hal, 'Dingoshare')
  await sends(ida, under, 'Unkindword')
  await halfAnHour()
  const message = await reads(hal, 'Unkindword')
  // Somebody else's click on it tells nobody anything.
  const body = await clickedBody(shared.slack, jon, { on: under, actionId: 'take_down_share' })
  const [, id] = /"report_kind_word".*?"value":"([^"]+)"/.exec(shown(message)) ?? []
  await forgeClick(shared.slack, body, { action_id: 'report_kind_word', value: id ?? '' })
  await shared.slack.until(
    () => jon.ephemerals().find(({ text }) => text === words.message.gone),
    'an answer',
  )
  expect(got(lead, 'Unkindword')).toEqual([])

  await hal.clicks({ on: message, actionId: 'report_kind_word' })
  await shared.slack.until(
    () => hal.ephemerals().find(({ text }) => text === words.message.reported),
    'an answer',
  )
  const report = await reads(lead, 'Unkindword')
  expect(shown(report)).toContain(ida.id)
  expect(JSON.stringify(report)).not.toContain(hal.id)

  // With its sender everything of it goes.
  const sealed = String(
    readValue(shared.onward, `select letter_sealed from kind_words where kind_word_id = '${id}'`),
  )
  await ida.types('/rejected', 'forget-me')
  await ida.submits(await ida.modal(({ callbackId }) => callbackId === 'forget_me'))
  for (const person of [hal, lead])
    await expect
      .poll(() => got(person, 'Unkindword').every(({ deleted }) => deleted), { timeout: 30_000 })
      .toBe(true)
  await expect.poll(() => isInFiles(sealed), { timeout: 30_000 }).toBe(false)
})

test('waits for the morning, and comes to nobody once the share is taken down or its sender has left', async () => {
  const [kim, lou, mia] = [shared.someone(), shared.someone(), shared.someone()]
  const under = await share(kim, 'Elandshare')
  await moveTo('2026-03-02T21:00:00.000Z')
  await sends(lou, under, 'Eveningword')
  // When it is looked at again tells nothing of where its reader is.
  await moveTo('2026-03-02T21:30:00.000Z')
  const dueAt = readValue(shared.onward, 'select max(due_at) from kind_words')
  expect(dueAt).toBeGreaterThan(Date.parse('2026-03-02T21:30:00.000Z'))
  expect(dueAt).toBeLessThan(Date.parse('2026-03-02T22:30:00.000Z'))
  await moveTo('2026-03-03T07:30:00.000Z')
  expect(got(kim, 'Eveningword')).toEqual([])
  await moveTo('2026-03-03T08:30:00.000Z')
  await reads(kim, 'Eveningword')

  await sends(mia, under, 'Lateword')
  await kim.clicks({ on: under, actionId: 'take_down_share' })
  await isGone(shared, 'Elandshare')
  await moveTo('2026-03-03T09:30:00.000Z')
  expect(got(kim, 'Lateword')).toEqual([])

  const inGroup = () => Number(readValue(shared.onward, 'select count(*) from group_roster'))
  const all = inGroup()
  mia.leaves(CLUB)
  await expect.poll(inGroup, { timeout: 30_000 }).toBe(all - 1)
  await mia.clicks({ on: await shareWith(shared, 'Camelshare0'), actionId: 'send_kind_word' })
  expect(textsIn(await mia.modal())).toEqual([words.notInGroup])
})

test('nothing of a kind word is kept once the share is 30 days old, and the button goes', async () => {
  await moveTo('2026-04-02T10:00:00.000Z')
  await expect
    .poll(() => readValue(shared.onward, 'select count(*) from kind_words'), { timeout: 30_000 })
    .toBe(0)
  const share = await shareWith(shared, 'Camelshare0')
  await expect
    .poll(async () => shown(await shareWith(shared, 'Camelshare0')), { timeout: 30_000 })
    .not.toContain('send_kind_word')
  expect(shown(share)).toContain('take_down_share')
})

/** What the file that somebody asks for says of kind words. */
async function exported(person: PersonDriver): Promise<string> {
  const { files = [] } = await asksForExport(person)
  const documents = files.map(({ content }) => filesIn(content)['onward-export.json'] ?? '{}')
  return documents.map((document) => JSON.stringify(JSON.parse(document).kind_words)).join('')
}

/** Whether a text stands in any of the bot's files. */
function isInFiles(text: string): boolean {
  const { dir } = shared.onward
  return readdirSync(dir).some((file) => readFileSync(`${dir}/${file}`).includes(text))
}
