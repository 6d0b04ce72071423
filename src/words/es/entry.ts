import type { EntryWords } from '../entry-words.ts'

/** What stands under an answer and in the list of entries. Buttons are verbs of the member's. */
export const entry: EntryWords = {
  edit: 'Cambiar',
  delete: 'Borrar',
  cameBack: 'Volvieron a contactarme',
  closeAgain: 'Cerrarla de nuevo',
  open: 'abierta de nuevo',
  notShared:
    'Querías que tu grupo lo supiera. Ninguno de tus grupos permite compartir por ahora, así que no se compartió nada.',
  listTitle: 'Lo que anotaste',
  listEmpty: 'Todavía no hay nada anotado. Cuando haya algo, /rejected abre el formulario.',
  newer: 'Más recientes',
  older: 'Más antiguas',
  find: 'Buscar algunas',
  findTitle: 'Busca lo que anotaste',
  findCompany: 'Empresa, o una parte de su nombre',
  findSubmit: 'Mostrar estas',
  showAll: 'Mostrarlas todas',
  noneFound: 'No hay nada que coincida. Puedes buscar otra cosa, o mostrarlas todas.',
  twin: 'También anotaste lo mismo el {day}. Si fue una vez de más, puedes borrar cualquiera de las dos.',
  menu: 'Qué hacer con esta anotación',
}
