import type { ExportWords } from '../system-words.ts'

/** Everything about the member as a file: `/rejected export`, and a button on Home. */
export const exportWords: ExportWords = {
  asked: 'Tu archivo se está preparando. Llega como mensaje directo de Onward.',
  onItsWay: 'Tu archivo ya está en camino. Llega como mensaje directo de Onward.',
  making: 'Todo lo que Onward guarda sobre ti se está reuniendo en un archivo. Llega aquí después.',
  sent: 'Aquí está todo lo que Onward guarda sobre ti, en un archivo.',
  keep: 'Guárdalo donde nadie más pueda leerlo.',
  holds:
    'Contiene tablas para una hoja de cálculo, fechas para un calendario y tarjetas para tus contactos. Otro Onward puede leer uno de sus archivos.',
  failed: 'No se pudo enviar el archivo. Nada tuyo cambió. Escribe /rejected export para pedirlo de nuevo.',
  title: 'Todo sobre ti',
  reminder: 'Mirar de nuevo las vacantes en {company}',
  interview: 'Entrevista: {company}',
  nudge: 'Onward sugiere a alguien con quien seguir en contacto',
  note: 'Escribir a {person} desde tu nuevo trabajo',
  invite: 'Invitar a {person} en LinkedIn',
  readMe: [
    'Esto es todo lo que Onward guarda sobre ti.',
    '',
    'tables: lo que anotaste y escribiste, como tablas para una hoja de cálculo.',
    "En ellas, un texto que empieza como una fórmula lleva delante un apóstrofo (').",
    'calendar.ics: lo que está planeado. Se abre con un calendario.',
    'people.vcf: las personas que conociste. Se abre con una agenda de contactos.',
    'onward-export.json: todo en un solo archivo. Otro Onward puede leerlo.',
    '',
    'Guarda estos archivos donde nadie más pueda leerlos.',
  ],
}
