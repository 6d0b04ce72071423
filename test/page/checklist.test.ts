import type { Locator, Page } from 'playwright-core'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import {
  checklistAbout,
  describeInBrowser,
  keepPicture,
  logIt,
  openForm,
  openPlayground,
  seriousFindings,
} from '../support/playground-page.ts'

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true }
const SATURDAY = 6

describeInBrowser('the checklist on the page', () => {
  test('shows every step, the first with its reason and its buttons, and takes a lesson', async () => {
    const { page } = await openPlayground()
    const list = await afterAFinalRound(page)
    expect(await list.getByRole('listitem').allTextContents()).toEqual([
      'Write down what you learned',
      'Send a thank-you card',
      expect.stringMatching(/^Ask for feedback\. Onward asks you about this on \w+day,? \d/),
      'Look at other openings there',
      'Stay in touch with somebody there',
    ])
    expect(await labelsIn(list)).toEqual(['Wrote it down', 'Write it here', 'Skip, on purpose', 'All steps'])
    await showAndKeep(page, list, 'checklist')

    await list.getByRole('button', { name: 'Write it here' }).click()
    const form = page.getByRole('dialog', { name: 'What you learned' })
    await form.getByRole('button', { name: 'Keep it' }).click()
    await form.locator('.field-error').waitFor()
    await form.getByLabel('What went well?').fill('I was calm in the last talk.')
    await keepPicture(page, 'lesson-form')
    await form.getByRole('button', { name: 'Keep it' }).click()
    await form.waitFor({ state: 'detached' })

    await list.getByText('✓ You wrote down what you learned').waitFor()
    await list.getByRole('button', { name: 'Sent the card' }).waitFor()
    expect(await list.getByRole('button', { name: 'Write it here' }).count()).toBe(0)
  })

  test('helps to write the card: a question, a draft in other words, a box to copy and a mail', async () => {
    const { page } = await openPlayground()
    const list = await afterAFinalRound(page)
    await list.getByRole('button', { name: 'Skip, on purpose' }).click()
    await list.getByRole('button', { name: 'Help me write it' }).click()
    const form = page.getByRole('dialog', { name: 'A thank-you card' })
    await form.getByLabel('One thing that you remember').fill('the tour of the ward')
    await form.getByRole('radio', { name: 'Yes' }).check()
    await form.getByRole('radio', { name: 'Warm' }).check()
    expect(await seriousFindings(page)).toEqual([])
    await keepPicture(page, 'draft-question')
    await form.getByRole('button', { name: 'Write a draft' }).click()

    const box = form.getByLabel('The draft, to change as you like')
    await box.waitFor()
    const first = await box.inputValue()
    expect(first).toContain('the tour of the ward')
    expect(await seriousFindings(page)).toEqual([])
    await keepPicture(page, 'draft-form')
    await form.getByRole('button', { name: 'Try other words' }).click()
    await expect.poll(() => box.inputValue()).not.toBe(first)
    const kept = `${await box.inputValue()}\nMaya Castell`
    await box.fill(kept)
    await form.getByRole('button', { name: 'Keep it' }).click()
    await form.waitFor({ state: 'detached' })

    const draft = page.locator('.message', { has: page.getByRole('button', { name: 'Change it' }) })
    await draft.waitFor()
    expect(await draft.locator('pre').textContent()).toBe(kept)
    const mail = await draft.getByRole('link', { name: 'Open in my mail program' }).getAttribute('href')
    expect(new URL(mail ?? '').protocol).toBe('mailto:')
    expect(new URL(mail ?? '').searchParams.get('body')).toBe(kept.replaceAll('\n', '\r\n'))
    expect(await seriousFindings(page)).toEqual([])
    await showAndKeep(page, draft, 'draft-box')
  })

  test('lets a step be skipped on purpose, shows all steps, and takes a decision back', async () => {
    const { page } = await openPlayground()
    const list = await afterAFinalRound(page)
    await list.getByRole('button', { name: 'Skip, on purpose' }).click()
    await list.getByText('✓ You chose not to write anything down').waitFor()
    await list.getByRole('button', { name: 'Sent the card' }).waitFor()
    await list.getByRole('button', { name: 'All steps' }).click()
    await list.getByRole('button', { name: 'Looked again' }).waitFor()
    await showAndKeep(page, list, 'all-steps')
    await list.getByRole('button', { name: 'Undo' }).click()
    await list.getByRole('button', { name: 'Wrote it down' }).waitFor()
    await list.getByRole('button', { name: 'Fewer steps' }).click()
    await list.getByRole('button', { name: 'Sent the card' }).waitFor({ state: 'detached' })
    expect(await labelsIn(list)).toEqual(['Wrote it down', 'Write it here', 'Skip, on purpose', 'All steps'])
  })

  test('asks about feedback at nine on the next weekday, then takes what came back; what was hard to hear waits a night', async () => {
    const { page, playground } = await openPlayground()
    const list = await afterAFinalRound(page)
    const logged = inLisbon(playground.clock.now())
    await page.getByRole('button', { name: 'up to the next thing due' }).click()
    const question = page.locator('.message', { hasText: 'Before you ask them for feedback' })
    await question.waitFor()
    const asked = inLisbon(playground.clock.now())
    expect([asked.toPlainDate().toString(), asked.hour]).toEqual([nextWeekday(logged).toString(), 9])
    expect(await labelsIn(question)).toEqual(['Yes', 'Ask me in three days', 'Leave it'])
    expect(await seriousFindings(page)).toEqual([])
    await showAndKeep(page, question, 'cool-head')
    await question.getByRole('button', { name: 'Yes' }).click()
    await page.getByText('Then one polite question by email is enough.').waitFor()

    await list.getByRole('button', { name: 'Skip, on purpose' }).click()
    await list.getByRole('button', { name: 'Sent the card' }).click()
    await list.getByRole('button', { name: 'Asked them' }).click()
    await list.getByText('What came back?').waitFor()
    await showAndKeep(page, list, 'came-back')
    await list.getByRole('button', { name: 'Something useful' }).click()
    await list.getByRole('button', { name: 'Write it down' }).waitFor()
    await showAndKeep(page, list, 'useful')

    await list.getByRole('button', { name: 'Undo' }).click()
    await list.getByRole('button', { name: 'Something hard to hear' }).click()
    await list.getByText('You need not answer tonight.').waitFor()
    await list.getByRole('button', { name: 'Looked again' }).click()
    await list.getByRole('button', { name: 'Wrote to them' }).click()
    await list.getByRole('button', { name: 'Wrote to them' }).waitFor({ state: 'detached' })
    await showAndKeep(page, list, 'all-decided')
    await page.getByRole('button', { name: 'up to the next thing due' }).click()
    const thanks = page.locator('.message', { hasText: 'Not answering is fine as well.' })
    await thanks.locator('pre').waitFor()
    await showAndKeep(page, thanks, 'thanks-for-tomorrow')
  })

  test.each(['light', 'dark'] as const)(
    'is readable by everybody at the width of a phone, %s',
    async (scheme) => {
      const { page } = await openPlayground({ context: { ...PHONE, colorScheme: scheme } })
      const list = await afterAFinalRound(page)
      await showAndKeep(page, list, `phone-checklist-${scheme}`)
      await list.getByRole('button', { name: 'Skip, on purpose' }).click()
      await list.getByRole('button', { name: 'All steps' }).click()
      await list.getByRole('button', { name: 'Looked again' }).waitFor()
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
      expect(await seriousFindings(page)).toEqual([])
      await showAndKeep(page, list, `phone-all-steps-${scheme}`)
    },
  )
})

/** Logs a no after a final round, as the member who is at the page; its checklist. */
async function afterAFinalRound(page: Page): Promise<Locator> {
  await openForm(page, '/rejected Northwind | Ward nurse')
  await logIt(page, 'Northwind', 'The final round')
  const list = checklistAbout(page, 'Northwind')
  await list.waitFor()
  return list
}

/** What stands on the app's own buttons in a message, in order. */
function labelsIn(message: Locator): Promise<string[]> {
  return message.locator('button.button').allTextContents()
}

async function showAndKeep(page: Page, message: Locator, name: string): Promise<void> {
  await message.scrollIntoViewIfNeeded()
  await keepPicture(page, name)
}

function inLisbon(instant: number): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO('Europe/Lisbon')
}

function nextWeekday(day: Temporal.ZonedDateTime): Temporal.PlainDate {
  let date = day.toPlainDate().add({ days: 1 })
  while (date.dayOfWeek >= SATURDAY) date = date.add({ days: 1 })
  return date
}
