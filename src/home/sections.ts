import { stepsSection } from '../checklists/checklists-home.ts'
import { interviewsSection } from '../interviews/interviews-home.ts'
import { landingSection } from '../landing/landing-home.ts'
import { lessonsSection } from '../lessons/lessons-home.ts'
import { nudgesSection } from '../nudges/nudges-home.ts'
import { peopleSection } from '../people/people-home.ts'
import { reportsSection } from '../reports/reports-home.ts'
import { settingsSection } from '../settings/settings-home.ts'
import { aboutSection, entriesSection, logSection } from './first-blocks.ts'
import type { HomeSection } from './home-section.ts'

/**
 * What Home shows, most useful first: logging; open steps; what is coming up (nudges, interviews); lessons;
 * people; entries; the group; settings and privacy; help.
 *
 * Of the 100 blocks that Slack takes, logging has 4, steps 24, nudges and interviews 10, lessons 12, people 10,
 * entries 2, the group 8, settings and privacy 14, help 16. Kilobytes alike, two for each block.
 */
export const SECTIONS: readonly HomeSection[] = [
  logSection,
  landingSection,
  stepsSection,
  nudgesSection,
  interviewsSection,
  lessonsSection,
  peopleSection,
  entriesSection,
  reportsSection,
  settingsSection,
  aboutSection,
]
