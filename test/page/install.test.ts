import { expect, test } from 'vitest'
import { manyWorkspaces } from '../support/many-workspaces.ts'
import { describeInBrowser, openPage, seriousFindings } from '../support/playground-page.ts'

describeInBrowser('the pages of an installation', () => {
  const many = manyWorkspaces('2026-03-02T10:00:00Z')
  const open = (context: Parameters<typeof openPage>[2]) =>
    openPage(many, '/slack/install', context, [new URL(many.front.apiUrl).origin])

  test.each(['light', 'dark'] as const)(
    'lead through Slack and back without any script, with no serious accessibility finding, %s',
    async (colorScheme) => {
      const page = await open({ colorScheme, viewport: { width: 360, height: 740 } })
      expect(await page.content()).not.toContain('<script')
      expect(await seriousFindings(page)).toEqual([])
      await page.getByRole('link', { name: 'Add to Slack' }).click()
      await page.getByRole('link', { name: 'Allow in The north club' }).click()
      await page.getByRole('heading', { name: 'Onward is in your workspace' }).waitFor()
      expect(await page.getByText('/group setup').count()).toBe(1)
      expect(await seriousFindings(page)).toEqual([])
    },
  )

  test('say in Spanish that nothing was added, and lead back to the beginning', async () => {
    const page = await open({ locale: 'es-ES' })
    await page.getByRole('link', { name: 'Añadir a Slack' }).click()
    await page.getByRole('link', { name: 'Cancel' }).click()
    await page.getByRole('heading', { name: 'No se añadió nada' }).waitFor()
    expect(await seriousFindings(page)).toEqual([])
    await page.getByRole('link', { name: 'Empezar de nuevo' }).click()
    await page.getByRole('link', { name: 'Añadir a Slack' }).waitFor()
  })
})
