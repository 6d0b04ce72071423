import type { FirstMeeting } from '../meeting-words.ts'

/**
 * What this is, who could read it, how to leave. Whoever keeps the computer has database and keys at hand,
 * and Slack carries every message: both are said, whatever encryption there is.
 */
export const firstMeeting: FirstMeeting = {
  what: 'Esto es Onward: un cuaderno cifrado que te responde cuando anotas un no en tu búsqueda de trabajo.',
  whoCouldRead:
    'Nadie ve lo que escribes si no lo compartes, aunque Slack y quien administra el servidor de Onward podrían leerlo.',
  howToLeave:
    'Para irte, escribe /rejected forget-me: tras una pregunta, se borra al momento todo lo guardado sobre ti.',
}
