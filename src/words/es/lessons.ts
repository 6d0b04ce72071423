import type { LessonWords } from '../lesson-words.ts'

/** The form for a lesson, the list of them, and the monthly look back. */
export const lessons: LessonWords = {
  title: 'Lo que aprendiste',
  submit: 'Guardar',
  labels: {
    text: 'Con tus palabras',
    well: '¿Qué salió bien?',
    surprised: '¿Qué te sorprendió?',
    next_time: '¿Qué harías en otra ocasión?',
    stage: '¿De qué momento viene?',
  },
  hint: 'Todos los campos son opcionales. Solo tú puedes verlo.',
  empty: 'Escribe unas palabras en algún campo, o cierra esto.',
  write: 'Anotar algo aprendido',
  all: 'Ver todo lo aprendido',
  edit: 'Cambiar',
  delete: 'Borrar',
  deleting: {
    title: '¿Borrar esto que aprendiste?',
    text: 'Se borra en el momento, también de los mensajes que lo muestran. No se puede deshacer.',
    confirm: 'Borrar',
    keep: 'Conservar',
  },
  listTitle: 'Lo que aprendiste',
  listEmpty: 'Todavía no hay nada anotado. Hay un botón para ello en Inicio y en cada lista de pasos.',
  search: 'Buscar palabras',
  searchHint: 'por ejemplo: sueldo',
  find: 'Buscar',
  nothingFound: 'Nada de lo que escribiste tiene estas palabras. Quizá otras lo encuentren.',
  looking: 'Onward está buscando en lo que escribiste. Aparecerá aquí al terminar.',
  gone: 'Eso que aprendiste ya no está aquí, así que nada ha cambiado. /rejected lessons muestra lo que hay.',
  homeTitle: 'Lo que aprendiste',
  homeEmpty: 'Aquí puede quedar lo que vas aprendiendo. Vuelve a ti antes de una entrevista.',
  lookBack: {
    quiet: 'Unas palabras tuyas, de antes.',
    intro: [
      { key: 'look_back.r1', text: 'Tres cosas que anotaste para ti:' },
      { key: 'look_back.r2', text: 'Algo de lo que has aprendido, con tus palabras:' },
      { key: 'look_back.r3', text: 'De tus propias notas, para leer o para dejar:' },
      { key: 'look_back.r4', text: 'Pensaste que esto merecía guardarse:' },
    ],
    why: 'Esto llega una vez al mes, como elegiste en tus ajustes. Allí puedes quitarlo.',
    nothingLeft: 'Lo que había aquí está borrado.',
  },
}
