import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { projectFile, projectPaths } from '../../support/project-files.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const pages = [...projectPaths('*.md'), ...projectPaths('docs/**/*.md')]

/** As the anchors of GitHub's headings are made. */
const anchorsOf = (page: string) =>
  [...projectFile(page).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\w\s-]/g, '')
      .replaceAll(' ', '-'),
  )

describe.each(pages)('%s', (page) => {
  const text = projectFile(page)

  test('leads only to what is there', () => {
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link)
    const lost = links
      .filter((link) => !/^(https?|mailto):/.test(link))
      .filter((link) => {
        const [path = '', anchor] = link.split('#')
        const target = path === '' ? page : join(dirname(page), path)
        if (!existsSync(join(root, target))) return true
        return anchor !== undefined && !anchorsOf(target).includes(anchor)
      })
    expect(lost).toEqual([])
  })

  test('names only commands of npm that there are', () => {
    const { scripts } = JSON.parse(projectFile('package.json'))
    const named = [...text.matchAll(/npm run ([a-z:-]+)/g)].map(([, name = '']) => name)
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })
})

test('docs/OPERATIONS.md says what each alert means, and of no other', () => {
  const alerts = [...projectFile('ops/onward-alerts.yml').matchAll(/alert: (\w+)/g)].map(([, name]) => name)
  const told = [...projectFile('docs/OPERATIONS.md').matchAll(/^### (Onward\w+)$/gm)].map(([, name]) => name)
  expect(told).toEqual(alerts)
})
