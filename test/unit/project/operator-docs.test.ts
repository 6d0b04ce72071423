import { expect, test } from 'vitest'
import { projectFile } from '../../support/project-files.ts'
import { codesIn, tableUnder } from '../../support/tables.ts'

const readme = projectFile('README.md')
const config = projectFile('src/config.ts')
const variables = [...config.matchAll(/^ {2}([A-Z_]+): z\b/gm)].map(([, name]) => name).sort()
const firstCodes = (rows: string[][]) => rows.map(([first = '']) => codesIn(first)[0]).sort()

test('README.md has every variable that the configuration reads, and no other', () => {
  expect(variables.length).toBeGreaterThan(5)
  expect(firstCodes(tableUnder(readme, 'Settings'))).toEqual(variables)
})

test('.env.example has every variable, and no other', () => {
  const named = [...projectFile('.env.example').matchAll(/^(?:# )?([A-Z_]+)=/gm)].map(([, name]) => name)
  expect(named.sort()).toEqual(variables)
})

test('every dependency has its reason, and no other package has one', () => {
  const { dependencies, devDependencies } = JSON.parse(projectFile('package.json'))
  const record = projectFile('docs/decisions/0002-one-lock-file-and-few-dependencies.md')
  const table = tableUnder(`## Table\n${record}`, 'Table')
  expect(firstCodes(table)).toEqual(Object.keys({ ...dependencies, ...devDependencies }).sort())
  expect(table.filter(([, reason]) => !reason)).toEqual([])
})
