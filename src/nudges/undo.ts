import { z } from 'zod'
import type { Person } from '../people/person.ts'
import type { ChosenItem } from './choose-items.ts'

const date = z.string()
const person = z.object({
  lastTouchOn: date.nullable(),
  touches: z.number(),
  postponedTo: date.nullable(),
  state: z.enum(['active', 'resting']),
  unanswered: z.number(),
})

/** Before a nudge: what its item changed, to go back to where it can't be sent. */
const beforeNudge = z.object({
  /** What a person's next date was put off to, and what it was before. */
  set: date.optional(),
  postponedTo: date.nullable().optional(),
  unanswered: z.number().optional(),
  /** The date of the reminder. */
  on: date.optional(),
})

/** Before an answer: the person as they were, the link that was given, and what there was to go back to then. */
const beforeAnswer = z.object({
  person: person.optional(),
  link: z.string().nullable().optional(),
  before: z.string().nullable(),
})

export type BeforeNudge = z.infer<typeof beforeNudge>
export type BeforeAnswer = z.infer<typeof beforeAnswer>

/** What takes a nudge back from the one that it was about, to be stored with the item. */
export function undoOfNudge({ about, candidate, returnsOn }: ChosenItem): string {
  const { postponedTo, unanswered, on } = candidate
  if (about === 'company') return JSON.stringify({ on } satisfies BeforeNudge)
  if (about === 'resting') return JSON.stringify({ postponedTo, unanswered } satisfies BeforeNudge)
  return JSON.stringify({ set: returnsOn ?? undefined, postponedTo, unanswered } satisfies BeforeNudge)
}

/** The same for an answer, with what was stored before it. */
export function undoOfAnswer(
  before: string | null,
  changed: { person: Person; link: string | null } | null,
): string {
  if (changed === null) return JSON.stringify({ before } satisfies BeforeAnswer)
  const { lastTouchOn, touches, postponedTo, state, unanswered } = changed.person
  const rhythm = { lastTouchOn, touches, postponedTo, state, unanswered }
  return JSON.stringify({ person: rhythm, link: changed.link, before } satisfies BeforeAnswer)
}

/** Throws where it is not one of ours. */
export function readBeforeNudge(undo: string | null): BeforeNudge {
  return beforeNudge.parse(JSON.parse(undo ?? '{}'))
}

/** Throws where it is not one of ours. */
export function readBeforeAnswer(undo: string | null): BeforeAnswer {
  return beforeAnswer.parse(JSON.parse(undo ?? '{}'))
}
