import { expect, test } from 'vitest'
import { projectFile, projectPaths } from '../../support/project-files.ts'

test('every modal is opened in the one place that can offer it again', () => {
  const opening = projectPaths('src/**/*.ts').filter(
    (path) => !path.startsWith('src/playground/') && /\bviews\s*\.\s*(open|push)\b/.test(projectFile(path)),
  )
  expect(opening).toEqual(['src/slack/open-modal.ts'])
})
