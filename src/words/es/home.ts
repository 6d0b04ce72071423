import type { HomeWords } from '../system-words.ts'

/** The Home tab. */
export const home: HomeWords = {
  logANo: 'Anotar un no',
  showEntries: 'Ver lo que anoté',
  export: 'Recibir todo en un archivo',
  forgetMe: 'Borrar todo sobre mí',
  about: 'Qué es esto',
  seeHelp: 'Ver qué puedo hacer aquí',
  helpTitle: 'Qué puedes hacer aquí',
  startTitle: 'Cuando oyes un no',
  start:
    'Anótalo aquí, o escribe /rejected en cualquier lugar. Recibes una respuesta en un mensaje y unos pasos pequeños, si los quieres.',
  steps: 'Los siguientes pasos, si quieres',
  damaged: 'Esta parte no se puede mostrar: algo guardado para ella está dañado. Todo lo demás está aquí.',
}
