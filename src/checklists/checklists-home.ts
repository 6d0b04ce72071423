import type { ActionsBlockElement, Button, KnownBlock } from '@slack/types'
import { homePageButtons } from '../home/home-pages.ts'
import type { HomeContext, HomeSection } from '../home/home-section.ts'
import { recentEntries } from '../rejections/recent-entries.ts'
import type { Entry } from '../rejections/rejection.ts'
import { actions, button, header, runs } from '../slack/blocks.ts'
import { shortened } from '../slack/shortened.ts'
import type { Language } from '../words/language.ts'
import { STEP_ACTIONS, stepValue } from './checklist.message.ts'
import { type Checklist, nextStep } from './checklist.ts'
import { loadChecklist } from './load-checklist.ts'
import type { Step } from './step.ts'

/** What is older is over: Home offers the steps of the last weeks, and the messages hold all of them. */
const RECENT_MS = 6 * 7 * 24 * 60 * 60 * 1_000
/** How many of the newest entries are looked at, however many there are. */
const MOST_ENTRIES = 30
const PAGE_SIZE = 5

const COMPANY_LENGTH = 60
/** What an accessibility label takes. */
const LABEL_LENGTH = 75

/** The next open step of each of the newest entries, with the buttons that it has in the DM. */
export const stepsSection: HomeSection = {
  name: 'steps',
  // A title, two blocks for each entry of a page, the buttons that leaf.
  most: { blocks: 2 + 2 * PAGE_SIZE, bytes: 30_000 },
  async draw(context) {
    const { words, offset } = context
    const { open, more } = await openSteps(context)
    if (open.length === 0 && offset === 0) return []
    return [
      header(words.home.steps),
      ...open.flatMap((one) => stepBlocks(words, one)),
      ...homePageButtons(words, { section: 'steps', offset, size: PAGE_SIZE, more }),
    ]
  },
}

type OpenStep = { readonly entry: Entry; readonly step: Step; readonly checklist: Checklist }

async function openSteps({
  scope,
  member,
  now,
  offset,
}: HomeContext): Promise<{ open: OpenStep[]; more: boolean }> {
  const open: OpenStep[] = []
  const recent = { since: now - RECENT_MS, limit: MOST_ENTRIES }
  for (const entry of await recentEntries(scope, member, recent)) {
    const checklist = await loadChecklist(scope, entry)
    const next = checklist && nextStep(checklist)
    if (next) open.push({ entry, step: next.step, checklist })
    if (open.length > offset + PAGE_SIZE) break
  }
  return { open: open.slice(offset, offset + PAGE_SIZE), more: open.length > offset + PAGE_SIZE }
}

/** The step first, then what it is about: a list of names would be a list of rejections. */
function stepBlocks(words: Language, { entry, step, checklist }: OpenStep): KnownBlock[] {
  const said = words.checklist.steps[step]
  const value = stepValue(entry.id, step)
  const company = shortened(entry.company, COMPANY_LENGTH)
  const about = (labelled: Button): Button => ({
    ...labelled,
    accessibility_label: shortened(`${labelled.text.text}: ${said.name}, ${company}`, LABEL_LENGTH),
  })
  const buttons: ActionsBlockElement[] = [
    about(button(STEP_ACTIONS.done, said.did, value)),
    about(button(STEP_ACTIONS.write, said.write, value)),
    ...(step === 'door' && checklist.remindOn === null
      ? [about(button(STEP_ACTIONS.remind, words.checklist.remind.remind, value))]
      : []),
    about(button(STEP_ACTIONS.skip, words.checklist.skip, value)),
  ]
  return [
    runs({ type: 'text', text: said.name, style: { bold: true } }, { type: 'text', text: ` · ${company}` }),
    actions(...buttons),
  ]
}
