import { writeFileSync } from 'node:fs'
import { LANGUAGES } from '../words/language.ts'
import { pageName, wordsPage } from './words-page.ts'

/** `npm run words`: writes docs/WORDS.md, and a page beside it for every further language. */
for (const words of Object.values(LANGUAGES)) {
  writeFileSync(new URL(`../../docs/${pageName(words)}`, import.meta.url), wordsPage(words))
}
