import { answersTheQuestion, decides, hearsSomethingHard, keepsDraft } from './checklist-steps.ts'
import type { KnownEntry } from './ledger.ts'
import {
  type Actor,
  deletes,
  deletesFromTheList,
  edits,
  leaves,
  logs,
  opensHome,
  turns,
  writes,
} from './member-steps.ts'

/** Who acts, and what each does, one thing after the other; all at the same time. */
export const SCRIPT: Readonly<Record<string, (actor: Actor) => Promise<void>>> = {
  async U1ANN(ann) {
    await logs(ann, entry('ann-1', { stage: 'interview' }), 'command')
    await logs(ann, entry('ann-2', { stage: 'final_round' }), 'shortcut')
    await edits(ann, 'ann-1', 'Southwind')
    await turns(ann, 'ann-2', 'open')
    await deletes(ann, 'ann-1')
    await logs(ann, entry('ann-3', { stage: 'applied', outcome: 'silence' }), 'command')
  },
  async U1BEN(ben) {
    await opensHome(ben)
    await logs(ben, entry('ben-1', { stage: 'first_call' }), 'command')
    await logs(ben, entry('ben-2', { stage: 'applied', quiet: true }), 'command')
    await writes(ben)
    await deletesFromTheList(ben, 'ben-1')
    await writes(ben)
  },
  async U1CAT(cat) {
    await logs(cat, entry('cat-1', { stage: 'interview', outcome: 'withdrew' }), 'command')
    await writes(cat)
    await leaves(cat)
    await logs(cat, entry('cat-2', { stage: 'interview' }), 'command')
    await turns(cat, 'cat-2', 'open')
    await edits(cat, 'cat-2', 'Eastwind')
    await turns(cat, 'cat-2', 'closed')
  },
  async U1DOV(dov) {
    await logs(dov, entry('dov-1', { stage: 'final_round' }), 'shortcut')
    await edits(dov, 'dov-1', 'Westwind')
    await leaves(dov)
  },
  async U1EVA(eva) {
    await logs(eva, entry('eva-1', { stage: 'final_round' }), 'command')
    await decides(eva, 'eva-1', 'card', 'done')
    await decides(eva, 'eva-1', 'door', 'skipped')
    await keepsDraft(eva, 'eva-1', 'Hello from the torture')
    await keepsDraft(eva, 'eva-1', 'Hello again from the torture')
  },
}

/**
 * What comes later: `hours` after the beginning, on a Monday at ten where everybody is. What is due at nine is
 * due by then also for somebody whose time zone Slack did not say in time: theirs is UTC until it does.
 */
export const LATER: readonly {
  readonly hours: number
  readonly id: string
  readonly act: (actor: Actor) => Promise<void>
}[] = [
  {
    hours: 24,
    id: 'U1EVA',
    act: async (eva) => {
      await answersTheQuestion(eva, 'eva-1')
      await decides(eva, 'eva-1', 'feedback', 'done')
      await hearsSomethingHard(eva, 'eva-1')
    },
  },
  { hours: 48, id: 'U1EVA', act: async (eva) => decides(eva, 'eva-1', 'touch', 'done') },
]

function entry(
  role: string,
  given: Pick<KnownEntry, 'stage'> & Partial<Pick<KnownEntry, 'outcome' | 'quiet'>>,
): KnownEntry {
  return { role, company: 'Northwind', outcome: 'no', quiet: false, isOpen: false, ...given }
}
