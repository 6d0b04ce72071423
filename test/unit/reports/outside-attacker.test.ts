import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { projectFile } from '../../support/project-files.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))

test('the example in docs/WIRE.md, run from outside, gives the report that stands behind it', () => {
  const [, example = '', said = ''] =
    /```js\n(import \{ createSecretKey \}.*?)```\n\nsays\n\n```json\n(.*?)```/s.exec(
      projectFile('docs/WIRE.md'),
    ) ?? []
  const options = ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', example]
  expect(execFileSync(process.execPath, options, { cwd: root, encoding: 'utf8' })).toBe(said)
})
