import { STEPS, type Step } from '../../src/checklists/step.ts'
import type { LocalSlack } from '../../src/playground/local-slack/local-slack.ts'
import type { SeenMessage } from '../../src/playground/local-slack/person.ts'
import { wordsFor } from '../../src/words/language.ts'

const { checklist } = wordsFor(null)

export type ShownState = 'done' | 'skipped' | 'undecided'

/** How often each step of each checklist came to be shown in a state that it was not shown in before. */
export type StepHistory = {
  /** By the ts of the message, the step and the state. */
  readonly turns: ReadonlyMap<string, number>
  stop(): void
}

export function turnKey(ts: string, step: Step, state: ShownState): string {
  return `${ts} ${step} ${state}`
}

/** Looks at a person's checklists after everything that crosses the wire. */
export function followSteps(slack: LocalSlack, personId: string): StepHistory {
  const turns = new Map<string, number>()
  const now = new Map<string, ShownState>()
  const look = () => {
    for (const message of slack.person(personId).dms()) {
      for (const [step, state] of shownSteps(message)) {
        const before = now.get(`${message.ts} ${step}`)
        now.set(`${message.ts} ${step}`, state)
        if (before === undefined || before === state) continue
        const key = turnKey(message.ts, step, state)
        turns.set(key, (turns.get(key) ?? 0) + 1)
      }
    }
  }
  return { turns, stop: slack.wire.on(look) }
}

/** The state of each step as a checklist's lines say it; empty for any other message. */
function shownSteps(message: SeenMessage): Map<Step, ShownState> {
  const shown = new Map<Step, ShownState>()
  if (!isChecklist(message)) return shown
  const said = JSON.stringify(message.blocks)
  for (const step of STEPS) {
    const { name, done, skipped } = checklist.steps[step]
    if (said.includes(`✓ ${done}`)) shown.set(step, 'done')
    else if (said.includes(`✓ ${skipped}`)) shown.set(step, 'skipped')
    else if (said.includes(name)) shown.set(step, 'undecided')
  }
  return shown
}

export function isChecklist({ blocks, deleted }: SeenMessage): boolean {
  return !deleted && JSON.stringify(blocks ?? []).includes(checklist.title)
}
