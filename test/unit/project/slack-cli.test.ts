import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { projectFile } from '../../support/project-files.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** What `npx -q --no-install` of a hook would run, without npx. */
function runs(hook: string): string {
  const [program = '', ...rest] = hook
    .replace('npx -q --no-install ', '')
    .replace('-p @slack/cli-hooks ', '')
    .split(' ')
  const args = program === 'node' ? rest : [`node_modules/.bin/${program}`, ...rest]
  return execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
}

test('the Slack CLI finds its hooks, the manifest, and what to start', () => {
  const { hooks } = JSON.parse(projectFile('.slack/hooks.json'))
  const offered = JSON.parse(runs(hooks['get-hooks']))
  expect(Object.keys(offered.hooks)).toContain('start')
  expect(JSON.parse(runs(hooks['get-manifest']))).toEqual(parse(projectFile('manifest.yml')))
  // Its start hook runs the file that package.json calls main.
  const { main, scripts } = JSON.parse(projectFile('package.json'))
  expect(scripts.start).toBe(`node ${main}`)
  expect(existsSync(`${root}${main}`)).toBe(true)
})
