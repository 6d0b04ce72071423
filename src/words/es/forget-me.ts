import type { ForgetMe } from '../meeting-words.ts'

/** The one question before everything goes, and the answer when it is gone. */
export const forgetMe: ForgetMe = {
  title: '¿Borrarlo todo?',
  text: 'Esto borra todo lo que Onward ha guardado sobre ti, y lo que estaba por enviarte. Ocurre al momento y no se puede deshacer. Después, los mensajes de Onward para ti se quitan de Slack, en un plazo de 30 días. Un archivo con todo también se va: guárdalo antes, si lo quieres.',
  stays:
    'Si llevas un grupo, dejas de llevarlo. Los informes ya publicados se quedan, y no nombran a nadie. También se queda lo que compartiste hace más de 30 días, y lo que escribiste en Slack por tu cuenta.',
  confirm: 'Borrarlo todo',
  keep: 'Conservarlo todo',
  done: 'Todo lo guardado sobre ti está borrado. Los mensajes de Onward también se quitan, en un plazo de 30 días. Si usas Onward otra vez, empieza sin nada guardado.',
}
