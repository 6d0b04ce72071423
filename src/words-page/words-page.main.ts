import { writeFileSync } from 'node:fs'
import { wordsFor } from '../words/language.ts'
import { wordsPage } from './words-page.ts'

/** `npm run words`: writes docs/WORDS.md. */
writeFileSync(new URL('../../docs/WORDS.md', import.meta.url), wordsPage(wordsFor(null)))
