import { expect, test } from 'vitest'
import { wordsFor } from '../../src/words/language.ts'
import { writesLesson } from '../support/lessons.ts'
import { clockMover } from '../support/move-clock.ts'
import { becomes, textsIn } from '../support/read-messages.ts'
import { sharedOnward } from '../support/shared-onward.ts'

const shared = sharedOnward({ time: '2026-03-02T12:00:00Z' })
const movesClock = clockMover(shared)
const { quiet, why } = wordsFor(null).lessons.lookBack

test('who chooses the look back gets three lessons of their own a month, and nobody else does', async () => {
  const [ann, ben] = [shared.someone(), shared.someone()]
  const texts = ['Zyx one.', 'Zyx two.', 'Zyx three.', 'Zyx four.']
  for (const text of texts) {
    await writesLesson(ann, { text })
    await writesLesson(ben, { text })
  }
  await ann.types('/rejected', 'settings')
  const settings = await ann.modal(({ callbackId }) => callbackId === 'settings')
  await ann.clicks({ on: settings, actionId: 'settings_writing' })
  const form = await ann.modal(({ callbackId }) => callbackId === 'settings_writing')
  ann.fills(form, { look_back: ['yes'] })
  expect(await ann.submits(form)).toEqual({ outcome: 'closed' })

  // By the end of a month of days, hour by hour of an afternoon: whichever is this member's own.
  const lookBacks = () => ann.dms().filter(({ text }) => text?.startsWith(quiet))
  for (let day = 9; day <= 31 && lookBacks().length === 0; day++)
    await movesClock(`2026-03-${String(day).padStart(2, '0')}T15:30:00Z`)
  if (lookBacks().length === 0) await movesClock('2026-04-01T15:30:00Z')
  const first = await ann.dm(({ text }) => text?.startsWith(quiet) ?? false)
  expect(texts.filter((text) => textsIn(first).includes(text))).toHaveLength(3)
  expect(textsIn(first)).toContain(why)
  expect(first.text).not.toContain('Zyx')

  // A lesson that is deleted goes from the message too.
  const gone = texts.find((text) => textsIn(first).includes(text)) ?? ''
  await ann.types('/rejected', `lessons ${gone}`)
  const list = await ann.modal((one) => one.callbackId === 'lessons' && textsIn(one).includes(gone))
  const [, id = ''] =
    /"action_id":"delete_lesson".*?"value":"([^"]+)"/.exec(JSON.stringify(list.view.blocks)) ?? []
  await ann.clicks({ on: list, actionId: 'delete_lesson', value: id })
  await becomes(ann, first, (message) => !textsIn(message).includes(gone))

  await movesClock('2026-05-29T15:30:00Z')
  expect(lookBacks().length).toBe(2)
  expect(ben.dms().filter(({ text }) => text?.startsWith(quiet))).toEqual([])
})
