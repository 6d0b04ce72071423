/**
 * What goes first, in a lane and between lanes: answers to something a member did before everything that nobody
 * waits for. Homes have lanes of their own. These numbers are stored.
 */
export const PRIORITY = { answers: 0, nudges: 1, homes: 2 } as const

export type Priority = keyof typeof PRIORITY

/** In the order in which lanes are claimed. */
export const PRIORITIES = ['answers', 'nudges', 'homes'] as const satisfies readonly Priority[]

/** Of a message of that kind. */
export function priorityOf({ priority }: { readonly priority: 'answer' | 'nudge' }): number {
  return priority === 'answer' ? PRIORITY.answers : PRIORITY.nudges
}
