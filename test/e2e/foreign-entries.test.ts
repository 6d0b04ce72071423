import { beforeAll, describe, expect, test } from 'vitest'
import type { PersonDriver, SeenMessage } from '../../src/playground/local-slack/person.ts'
import { wordsFor } from '../../src/words/language.ts'
import { clickedBody, forgeClick, forgeSubmission } from '../support/forge.ts'
import { entryIdOf, fillsForm, logsAndIsAnswered, opensList, shown } from '../support/log-a-no.ts'
import { sharedOnward } from '../support/shared-onward.ts'

const shared = sharedOnward({ time: '2026-03-02T12:00:00Z' })
const { errors } = wordsFor(null)

describe("another member's entry can neither be seen nor changed", () => {
  let ann: PersonDriver
  let answer: SeenMessage
  let entryId: string

  beforeAll(async () => {
    ann = shared.someone()
    answer = await logsAndIsAnswered(ann, { company: 'Of Ann alone', lesson: 'Her lesson' })
    entryId = entryIdOf(answer)
  })

  /** The entry and its message are as they were, and nobody else was shown anything of them. */
  async function isAnnsAlone(ben: PersonDriver) {
    expect(shown(await opensList(ann))).toContain('Of Ann alone')
    expect(ann.dms().find(({ ts }) => ts === answer.ts)).toEqual(answer)
    expect(JSON.stringify([ben.dms(), ben.ephemerals()])).not.toContain('Of Ann alone')
    expect(shown(await opensList(ben))).not.toContain('Of Ann alone')
  }

  test.each(['edit_entry', 'delete_entry', 'came_back', 'close_again'])(
    'by a forged click on "%s"',
    async (action_id) => {
      const ben = shared.someone()
      const own = await logsAndIsAnswered(ben, { company: 'Of Ben' })
      const body = await clickedBody(shared.slack, ben, { on: own, actionId: 'came_back' })
      await forgeClick(shared.slack, body, { action_id, value: entryId })
      const told = await shared.slack.until(() => ben.ephemerals()[0], 'a word to Ben alone')
      expect(told.text).toBe(errors.entryGone)
      expect(ben.hasNoModal).toBe(true)
      await isAnnsAlone(ben)
    },
  )

  test.each(['edit', 'delete', 'open', 'close'])('by a forged choice of "%s" in the list', async (choice) => {
    const ben = shared.someone()
    const id = entryIdOf(await logsAndIsAnswered(ben, { company: 'Of Ben' }))
    const list = await opensList(ben)
    const click = { on: list, actionId: 'entry_menu', value: `open:${id}` }
    const body = await clickedBody(shared.slack, ben, click)
    await forgeClick(shared.slack, body, { selected_option: { value: `${choice}:${entryId}` } })
    if (choice === 'edit') {
      expect(shown(await ben.modal(({ id: top }) => top !== list.id))).toContain(errors.entryGone)
    }
    if (choice === 'delete') {
      const question = await ben.modal(({ callbackId }) => callbackId === 'delete_entry')
      await ben.submits(question)
    }
    await isAnnsAlone(ben)
  })

  test('by a form that claims to edit it', async () => {
    const ben = shared.someone()
    const form = await fillsForm(ben, { company: 'Of Ben' })
    const private_metadata = JSON.stringify({ entry: entryId })
    expect(await forgeSubmission(shared.slack, ben, form.id, { private_metadata })).toEqual({
      response_action: 'errors',
      errors: { company: errors.entryGone },
    })
    await isAnnsAlone(ben)
  })

  test('by a question that claims to be about deleting it', async () => {
    const ben = shared.someone()
    const form = await fillsForm(ben, { company: 'Of Ben' })
    const claim = { callback_id: 'delete_entry', private_metadata: entryId }
    await forgeSubmission(shared.slack, ben, form.id, claim)
    await isAnnsAlone(ben)
  })

  test('by submitting with the id of the form that it came from', async () => {
    const [first] = shared.slack.wire.deliveries('view_submission')
    const ben = shared.someone()
    const form = await fillsForm(ben, { company: 'Of Ben' })
    const id = JSON.parse(JSON.stringify(first?.body.view)).id
    expect(await forgeSubmission(shared.slack, ben, form.id, { id })).toEqual({})
    expect(shown(await opensList(ben))).toContain('Forged Company')
    expect(shown(await opensList(ann))).toContain('Of Ann alone')
  })
})
