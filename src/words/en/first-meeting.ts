import type { FirstMeeting } from '../meeting-words.ts'

/**
 * What this is, who could read it, how to leave. Whoever keeps the computer has database and keys at hand,
 * and Slack carries every message: both are said, whatever encryption there is.
 */
export const firstMeeting = {
  what: 'This is Onward: a notebook, stored encrypted, that answers you when you log a no in your job search.',
  whoCouldRead:
    "Nobody is shown what you write unless you share it, though Slack and whoever keeps Onward's computer could read it.",
  howToLeave:
    'To leave, type /rejected forget-me: after one question, everything stored about you is deleted at once.',
} as const satisfies FirstMeeting
