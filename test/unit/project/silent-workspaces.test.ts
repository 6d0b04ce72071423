import { expect, test } from 'vitest'
import { projectFile, projectPaths } from '../../support/project-files.ts'

test('whatever leaves removed workspaces alone leaves those alone whose token is refused', () => {
  const differ = projectPaths('src/**/*.store.ts').filter((path) => {
    const source = projectFile(path)
    const times = (column: string) => source.split(`workspaces.${column}'`).length - 1
    // What is to be deleted in time is deleted wherever it is, and only says whether the app was removed.
    return !path.startsWith('src/workspaces/') && times('removed_at') > times('silenced_at')
  })
  expect(differ).toEqual(['src/shares/shares.store.ts'])
})
