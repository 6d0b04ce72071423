import type { DeleteEntry } from '../entry-words.ts'

/** The question before one entry goes, and what stands in its place. */
export const deleteEntry: DeleteEntry = {
  title: '¿Borrar esta anotación?',
  text: 'La anotación se borra al momento, con todo lo que escribiste en ella y lo que aprendiste. Si la compartiste en el último mes, eso también se quita. No se puede deshacer.',
  confirm: 'Borrarla',
  keep: 'Conservarla',
  done: 'Borraste esta anotación. No queda nada de ella.',
}
