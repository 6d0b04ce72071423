import type { InactiveWords } from '../system-words.ts'

/** Before what is stored about somebody goes, since they did nothing here for nearly 24 months. */
export const inactive: InactiveWords = {
  quiet: 'Una pregunta sobre lo que Onward guarda para ti.',
  text: 'Han pasado casi dos años desde que usaste Onward por última vez. Lo guardado sobre ti se borra el {day}, para no conservarlo más de lo que necesitas.',
  toKeep:
    'Si quieres conservarlo, pulsa el primer botón antes de esa fecha. También se conserva si usas Onward para cualquier cosa.',
  keep: 'Conservarlo todo',
  export: 'Recibir todo en un archivo',
  file: 'El archivo por sí solo no detiene esto. Guárdalo fuera de Slack: también se borra, junto con los mensajes de Onward para ti.',
  kept: 'Todo se queda como está. No hace falta nada más.',
}
