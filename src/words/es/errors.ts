import type { ErrorWords } from '../system-words.ts'

/** An error says what happened, what was kept, and what to do next. */
export const errors: ErrorWords = {
  companyMissing: 'Escribe el nombre de la empresa, por favor.',
  tooLong: {
    one: 'Sobra {over} carácter. Acorta el texto a {limit}, por favor.',
    other: 'Sobran {over} caracteres. Acorta el texto a {limit}, por favor.',
  },
  choose: 'Elige una de las respuestas, por favor.',
  notADate: 'Esto no es una fecha. Elige una del calendario, por favor.',
  draftEmpty: 'Todavía no hay nada que guardar. Escribe unas palabras, por favor.',
  dateInPast: 'Elige un día después de hoy, por favor.',
  dateInFuture: 'Ese día todavía no ha llegado. Elige hoy o un día anterior, por favor.',
  notStored:
    'Onward no pudo guardar esto. Todo lo que escribiste sigue aquí. Usa el botón de nuevo en un momento, por favor. La referencia es {ref}.',
  notDone:
    'Onward no pudo hacer esto, y nada cambió. Inténtalo de nuevo en un momento, por favor. La referencia es {ref}.',
  sorry: 'No funcionó',
  entryGone: 'Esa anotación ya no está aquí, así que nada cambió. /rejected list muestra lo que hay.',
  buttonGone: 'Ese botón ya no sirve, así que nada cambió. /rejected help muestra lo que puedes hacer.',
  formExpired:
    'Esto no se abrió a tiempo. No se perdió nada de lo que escribiste: el botón lo abre de nuevo.',
  formFailed:
    'Esto no se pudo abrir. No se perdió nada de lo que escribiste: el botón lo intenta de nuevo. La referencia es {ref}.',
  openForm: 'Abrirlo de nuevo',
  expiredHere: 'Eso no se abrió a tiempo, y no se perdió nada. Inténtalo de nuevo, por favor.',
  failedHere:
    'Eso no se pudo abrir, y no se perdió nada. Inténtalo de nuevo en un momento, por favor. La referencia es {ref}.',
  cutOff:
    'Era demasiado largo. Aquí están los primeros {limit} caracteres. Mira si dicen lo suficiente, por favor.',
  unforeseen:
    'Algo falló en Onward. Inténtalo de nuevo en un momento, por favor. Si pasa otra vez, da esta referencia a quien administra Onward aquí: {ref}',
}
