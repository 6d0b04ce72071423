import type { HomeWords } from '../words.ts'

/** The Home tab. */
export const home: HomeWords = {
  logANo: 'Anotar un no',
  showEntries: 'Ver lo que anoté',
  export: 'Recibir todo en un archivo',
  forgetMe: 'Borrar todo sobre mí',
  about: 'Qué es esto',
  damaged: 'Esta parte no se puede mostrar: algo guardado para ella está dañado. Todo lo demás está aquí.',
}
