import { beforeAll, expect, test } from 'vitest'
import type { OpenView, PersonDriver, SeenMessage } from '../../src/playground/local-slack/person.ts'
import type { Filling } from '../../src/playground/local-slack/view-state.ts'
import { wordsFor } from '../../src/words/language.ts'
import { clickedBody, forgeClick } from '../support/forge.ts'
import { objectOf, shown } from '../support/log-a-no.ts'
import { readValue } from '../support/read-database.ts'
import { asItIs, becomes, textsIn } from '../support/read-messages.ts'
import { CLUB, sharedOnward } from '../support/shared-onward.ts'
import { posted, previewed, setsUp } from '../support/shares.ts'

const LEAD = 'U1PERSON00'
const shared = sharedOnward({ time: '2026-03-02T12:00:00.000Z', env: { ONWARD_LEADS: LEAD } })
const said = wordsFor(null).landing.news
let lead: PersonDriver

beforeAll(async () => {
  lead = shared.someone()
  await setsUp(lead, shared)
}, 60_000)

test('the group is told nothing before a preview, and then what was previewed, byte for byte', async () => {
  const ann = shared.someone()
  const answer = await lands(ann)
  expect(textsIn(answer).join(' ')).toContain(said.notTold)
  expect(newsOf(ann)).toEqual([])
  let preview = await asksToTell(ann, answer)
  expect(JSON.stringify(previewed(preview))).not.toMatch(/Quillfeather|nurse/)

  ann.fills(preview, { says: ['where'] })
  preview = await again(ann, preview)
  expect(textsIn(preview)).toContain(said.changed)
  expect(JSON.stringify(previewed(preview))).toContain('Quillfeather')
  expect(newsOf(ann)).toEqual([])

  expect(await ann.submits(preview)).toEqual({ outcome: 'closed' })
  const news = await newsFrom(ann)
  expect(JSON.stringify(posted(news))).toBe(JSON.stringify(previewed(preview)))
  expect(shown(news)).not.toContain('nurse')
  expect(news.text).toBe(said.channel.quiet)
  await becomes(ann, answer, (message) =>
    shown(message).includes('Your group was told on Monday, 2 March 2026'),
  )

  // A second job's words, the same form again, and an old copy of the button tell nobody anything more.
  const body = structuredClone(shared.slack.wire.deliveries('view_submission').at(-1)?.body ?? {})
  await shared.slack.deliver({ kind: 'interactive', name: 'view_submission', body })
  await ann.clicks({ on: answer, actionId: 'landed_tell' })
  await ann.closes(await ann.modal((modal) => textsIn(modal).includes(said.told)))
  expect(newsOf(ann)).toHaveLength(1)

  await ann.clicks({ on: asItIs(ann, answer), actionId: 'landed_take_back' })
  await becomes(ann, answer, (message) => textsIn(message).join(' ').includes(said.notTold))
  await shared.slack.until(() => (newsOf(ann).length === 0 ? true : undefined), 'the post to go')
})

test('a helper can say so, and leaving takes the post out of the channel', async () => {
  const ann = shared.someone()
  const answer = await lands(ann)
  await ann.clicks({ on: answer, actionId: 'landed_helper' })
  await becomes(ann, answer, (message) => shown(message).includes('You stay as a helper'))
  const preview = await asksToTell(ann, asItIs(ann, answer))
  expect(textsIn(preview)).toContain(said.channel.helps)
  await ann.submits(preview)
  expect(textsIn(await newsFrom(ann))).toContain(said.channel.helps)
  await ann.types('/rejected', 'forget-me')
  await ann.submits(await ann.modal(({ callbackId }) => callbackId === 'forget_me'))
  await shared.slack.until(() => (newsOf(ann).length === 0 ? true : undefined), 'the post to go')
})

test('a lead takes the post down, its author is told where they look, and nobody else can', async () => {
  const [ann, ben] = [shared.someone(), shared.someone()]
  const answer = await lands(ann)
  await ann.submits(await asksToTell(ann, answer))
  const news = await newsFrom(ann)
  const { takeDown } = wordsFor(null).shares
  await ben.clicks({ on: news, actionId: 'take_down_news' })
  await shared.slack.until(() => tells(ben, takeDown.notYours), 'that it is not theirs')
  expect(newsOf(ann)).toHaveLength(1)
  await lead.clicks({ on: news, actionId: 'take_down_news' })
  await shared.slack.until(() => tells(lead, takeDown.done), 'that it is done')
  await shared.slack.until(() => (newsOf(ann).length === 0 ? true : undefined), 'the post to go')
  await becomes(ann, answer, (message) => textsIn(message).join(' ').includes(said.takenDown))
})

test('what can no longer go out stays out: once the member is looking again, or nobody can tell', async () => {
  const ann = shared.someone()
  const answer = await lands(ann)
  const lost = shared.slack.faults.at({
    method: 'chat.postMessage',
    point: 'accepted',
    do: 'drop-connection',
  })
  await ann.submits(await asksToTell(ann, answer))
  await lost.struck
  await becomes(ann, answer, (message) => textsIn(message).join(' ').includes(said.unknown))
  expect(newsOf(ann)).toHaveLength(1)

  const ben = shared.someone()
  const bens = await lands(ben)
  const busy = shared.slack.faults.at({
    ...{ method: 'chat.postMessage', point: 'received' },
    do: { error: 'service_unavailable' },
  })
  await ben.submits(await asksToTell(ben, bens))
  await busy.struck
  await ben.clicks({ on: bens, actionId: 'looking_again' })
  await becomes(ben, bens, (message) => shown(message).includes('You are looking again'))
  await shared.slack.until(() => (stateOf(ben) === 'left out' ? true : undefined), 'the post to be left out')
  expect(newsOf(ben)).toEqual([])
})

test("somebody else's landing, and forms that are not ours, tell nobody anything", async () => {
  const ann = shared.someone()
  const eve = shared.someone()
  const answer = await lands(ann)
  const eves = await lands(eve)
  const preview = await asksToTell(ann, answer)
  const landingId = /"value":"([^"]+)"/.exec(shown(answer))?.[1] ?? ''
  const click = await clickedBody(shared.slack, eve, { on: eves, actionId: 'landed_helper' })
  for (const value of [landingId, '', 'x'.repeat(2_000)]) {
    await forgeClick(shared.slack, click, { action_id: 'landed_tell', value })
    await forgeClick(shared.slack, click, { action_id: 'landed_take_back', value })
  }
  await ann.submits(preview)
  const news = await newsFrom(ann)
  const body = structuredClone(shared.slack.wire.deliveries('view_submission').at(-1)?.body ?? {})
  const view = objectOf(body.view)
  const byEve = { ...body, user: { ...objectOf(body.user), id: eve.id } }
  for (const private_metadata of [String(view.private_metadata), '{}', 'no', '[]']) {
    await shared.slack.deliver({
      ...{ kind: 'interactive', name: 'view_submission' },
      body: { ...byEve, view: { ...view, private_metadata } },
    })
  }
  expect(newsOf(eve)).toEqual([])
  expect(newsOf(ann).map(({ ts }) => ts)).toEqual([news.ts])
})

async function lands(person: PersonDriver, values: Record<string, Filling> = {}): Promise<SeenMessage> {
  await person.types('/landed', 'Quillfeather | Ward nurse')
  const form = await person.modal(({ callbackId }) => callbackId === 'landed')
  person.fills(form, { start_on: '2026-04-01', ...values })
  expect(await person.submits(form)).toEqual({ outcome: 'closed' })
  return person.dm((message) => shown(message).includes('"landed_tell"'))
}

async function asksToTell(person: PersonDriver, answer: SeenMessage): Promise<OpenView> {
  await person.clicks({ on: answer, actionId: 'landed_tell' })
  return person.modal(({ callbackId }) => callbackId === 'landing_news')
}

async function again(person: PersonDriver, form: OpenView): Promise<OpenView> {
  const result = await person.submits(form)
  if (result.outcome !== 'updated') throw new Error('It was not shown again')
  return result.modal
}

/** Whether somebody was told that, where nobody else sees it. */
function tells(person: PersonDriver, text: string): true | undefined {
  return person.ephemerals().some((message) => message.text === text) || undefined
}

function newsOf(person: PersonDriver): SeenMessage[] {
  return shared.slack
    .messagesIn(CLUB)
    .filter((message) => !message.deleted && shown(message).includes(`"user_id":"${person.id}"`))
}

function newsFrom(person: PersonDriver): Promise<SeenMessage> {
  return shared.slack.until(() => newsOf(person)[0], 'the news')
}

function stateOf(person: PersonDriver): unknown {
  const mine = `(select member_id from members where slack_user_id = '${person.id}')`
  return readValue(shared.onward, `select state from landing_news where member_id = ${mine}`)
}
