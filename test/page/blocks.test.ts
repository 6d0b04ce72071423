import { expect, test } from 'vitest'
import { inputGallery, messageGallery } from '../support/block-gallery.ts'
import {
  answerAbout,
  describeInBrowser,
  keepPicture,
  openPlayground,
  seriousFindings,
} from '../support/playground-page.ts'
import { call } from '../support/small-workspace.ts'
import { chart, segments } from '../unit/playground/block-kit.examples.ts'

describeInBrowser('Block Kit on the page', () => {
  test('every kind of block in a message is drawn, and words stay words', async () => {
    const { page, playground } = await openPlayground()
    const posted = await call(playground.slack, 'chat.postMessage', {
      channel: 'U1MAYA',
      text: 'All blocks',
      blocks: messageGallery,
    })
    expect(posted.body.error).toBeUndefined()
    const message = page.locator('.message', { hasText: 'A header' })
    await message.waitFor()
    expect(await message.locator('strong', { hasText: 'Bold' }).count()).toBeGreaterThan(0)
    expect(await message.getByRole('link', { name: 'a link' }).getAttribute('href')).toBe(
      'https://example.org',
    )
    await message.getByText('Members write <b>what</b> they *like*').waitFor()
    await message.getByRole('listitem').filter({ hasText: 'Second' }).waitFor()
    await message.getByRole('columnheader', { name: 'Stage' }).waitFor()
    expect(await message.locator('.undrawn').count()).toBe(0)
    expect(await seriousFindings(page)).toEqual([])
    await keepPicture(page, 'message-blocks')

    await message.getByLabel('Choose here').selectOption({ label: 'Option two' })
    const { slack } = playground
    const chosen = await slack.until(() => slack.wire.deliveries('block_actions').at(0), 'the choice')
    expect(chosen.body).toMatchObject({
      actions: [{ action_id: 'choose', selected_option: { value: 'two' } }],
    })
  })

  test('every input takes what is put into it, and the app gets it', async () => {
    const { page, playground } = await openPlayground({ at: '#/U1MAYA/D1MAYA/home' })
    await page.getByText('What this is').waitFor()
    const view = { type: 'home', blocks: inputGallery }
    const { slack } = playground
    expect((await call(slack, 'views.publish', { user_id: 'U1MAYA', view })).body.error).toBeUndefined()
    await page.getByLabel('A line').fill('a line')
    await page.getByLabel('A page').fill('a\npage')
    await page.getByLabel('An address').fill('ann@example.org')
    await page.getByLabel('A number').fill('7')
    await page.getByLabel('One of many', { exact: true }).selectOption('three')
    await page.getByLabel('One of groups').selectOption('one')
    const many = page.getByRole('group', { name: 'Many of many' })
    await many.getByLabel('Option one').check()
    await many.getByLabel('Option two').check()
    await page.getByLabel('A person').selectOption('U1TOM')
    await page.getByRole('group', { name: 'Boxes' }).getByLabel('Option three').check()
    await page.getByRole('group', { name: 'One button' }).getByLabel('Option two').check()
    await page.getByLabel('A day').fill('2026-03-04')
    await page.getByLabel('A time').fill('11:30')
    expect(await page.locator('.undrawn').count()).toBe(0)
    expect(await seriousFindings(page)).toEqual([])
    await keepPicture(page, 'inputs')
    await page.getByRole('button', { name: 'Done' }).click()

    const clicked = await slack.until(() => slack.wire.deliveries('block_actions').at(-1), 'the click')
    const of = (value: object) => ({ value })
    const chosen = (...values: string[]) => values.map((value) => ({ value }))
    expect(clicked.body).toMatchObject({
      view: {
        state: {
          values: {
            line: of({ value: 'a line' }),
            page: of({ value: 'a\npage' }),
            mail: of({ value: 'ann@example.org' }),
            count: of({ value: '7' }),
            one: of({ selected_option: { value: 'three' } }),
            groups: of({ selected_option: { value: 'one' } }),
            many: of({ selected_options: chosen('one', 'two') }),
            who: of({ selected_user: 'U1TOM' }),
            boxes: of({ selected_options: chosen('two', 'three') }),
            radio: of({ selected_option: { value: 'two' } }),
            day: of({ selected_date: '2026-03-04' }),
            time: of({ selected_time: '11:30' }),
          },
        },
      },
    })
  })

  test('a block that the page does not know says so instead of vanishing', async () => {
    const { page, playground } = await openPlayground()
    const blocks = [chart({ type: 'pie', segments: segments(2) })]
    const posted = await call(playground.slack, 'chat.postMessage', { channel: 'U1MAYA', text: 'x', blocks })
    expect(posted.body.error).toBeUndefined()
    await page.getByText('can\'t draw a block of type "data_visualization"').waitFor()
  })

  test('a file from the app can be saved', async () => {
    const { page, playground } = await openPlayground()
    const { slack } = playground
    await call(slack, 'chat.postMessage', { channel: 'U1MAYA', text: 'Here it comes' })
    const ticket = await call(slack, 'files.getUploadURLExternal', { filename: 'onward.csv', length: 3 })
    await fetch(String(ticket.body.upload_url), { method: 'POST', body: 'a,b' })
    const files = [{ id: ticket.body.file_id }]
    await call(slack, 'files.completeUploadExternal', { files, channel_id: 'D1MAYA' })
    const saving = page.waitForEvent('download')
    await page.getByRole('link', { name: /onward\.csv/ }).click()
    const saved = await saving
    expect(saved.suggestedFilename()).toBe('onward.csv')
    expect(await saved.failure()).toBeNull()
  })

  test('a form that the app does not answer stays open, says so, and keeps what was typed', async () => {
    const { page, playground } = await openPlayground()
    await page.getByLabel('Message Onward').fill('/rejected Northwind')
    await page.keyboard.press('Enter')
    const form = page.getByRole('dialog')
    await form.getByLabel('How far did it go?').selectOption({ label: 'I applied' })
    playground.slack.faults.at({ delivery: 'view_submission', point: 'sent', do: 'lose' })
    await form.getByRole('button', { name: 'Log it' }).click()
    await form.getByRole('alert').waitFor()
    expect(await form.getByLabel('Company').inputValue()).toBe('Northwind')
    await keepPicture(page, 'unanswered')
    await form.getByRole('button', { name: 'Log it' }).click()
    await form.waitFor({ state: 'detached' })
    await answerAbout(page, 'Northwind').waitFor()
  })
})
