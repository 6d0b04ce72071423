import type { LessonWords } from '../words.ts'

/** The form for what a member learned. The title and the buttons take 24 characters. */
export const lessons: LessonWords = {
  title: 'Lo que aprendiste',
  submit: 'Guardar',
  labels: {
    text: 'Con tus palabras',
    well: '¿Qué salió bien?',
    surprised: '¿Qué te sorprendió?',
    next_time: '¿Qué harías en otra ocasión?',
  },
  hint: 'Todos los campos son opcionales. Solo tú puedes verlo.',
  empty: 'Escribe unas palabras en algún campo, o cierra esto.',
}
