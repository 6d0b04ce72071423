import type { Language } from '../words/language.ts'
import { checklistSection } from './checklist-section.ts'
import { draftsSection } from './drafts-section.ts'
import { encouragementSection, factsSection } from './encouragement-section.ts'
import { groupSection } from './group-section.ts'
import { installSection } from './install-section.ts'
import { kindWordsSection } from './kind-words-section.ts'
import { landingSection } from './landing-section.ts'
import { lessonsSection } from './lessons-section.ts'
import { parts, withExamples } from './markdown.ts'
import { nudgesSection } from './nudges-section.ts'
import { keptLinksSection, peopleSection } from './people-section.ts'
import { reportSection } from './report-section.ts'
import { roughPatchSection } from './rough-patch-section.ts'
import { settingsSection } from './settings-section.ts'
import { sharesSection } from './shares-section.ts'
import { errorsSection, formSections, meetingSections } from './system-sections.ts'

/**
 * Every sentence that the product can say in a language, by situation, as Markdown for a reader who is no
 * programmer. Places in a text are filled with examples. The same words give the same page.
 */
export function wordsPage(words: Language): string {
  const { language } = new Intl.Locale(words.locale)
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(language)
  const page = parts(
    `# Every word that Onward says, in ${name}`,
    'For whoever reviews the words. Read each line as somebody who was turned down an hour ago, on a phone, in public. Names, days and numbers are examples.',
    `This page is made by \`npm run words\` from \`src/words/${language}\`: a sentence is changed there, and the page made again.`,
    encouragementSection(words),
    factsSection(words),
    meetingSections(words),
    formSections(words),
    lessonsSection(words),
    checklistSection(words),
    draftsSection(words),
    peopleSection(words),
    keptLinksSection(words),
    landingSection(words),
    groupSection(words),
    sharesSection(words),
    kindWordsSection(words),
    roughPatchSection(words),
    nudgesSection(words),
    settingsSection(words),
    reportSection(words),
    errorsSection(words),
    installSection(words),
  )
  return `${withExamples(words, page)}\n`
}

/** The page's file in docs: WORDS.md for English, WORDS.es.md for Spanish. */
export function pageName({ locale }: Language): string {
  const { language } = new Intl.Locale(locale)
  return language === 'en' ? 'WORDS.md' : `WORDS.${language}.md`
}
