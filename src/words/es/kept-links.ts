import type { KeptLinkWords } from '../people-words.ts'

/** "Keep for somebody": one thing to give. */
export const keptLinks: KeptLinkWords = {
  title: 'Guardar para alguien',
  submit: 'Guardar',
  labels: {
    links: 'El enlace',
    person: '¿Para quién?',
    new_name: 'Su nombre, si es alguien nuevo aquí',
    note: 'Por qué podría servirle',
  },
  hint: 'Espera hasta que le escribas. Solo tú puedes verlo.',
  nobody: 'Todavía para nadie',
  somebodyNew: 'Alguien nuevo',
  others: 'O bien',
  noneInMessage: 'Ese mensaje no tiene ningún enlace. Puedes escribir uno aquí.',
  notALink: 'Pon un enlace en cada línea, por favor, como https://example.com/articulo.',
  tooMany: 'Guarda como mucho diez enlaces a la vez, por favor.',
  keep: 'Guardar un enlace para alguien',
  show: 'Ver los enlaces guardados',
  listTitle: 'Enlaces guardados',
  listEmpty: 'Aquí no espera ningún enlace.',
  drop: 'Borrar este enlace',
}
