import type { RoughPatchWords } from '../settings-words.ts'

/** A rough patch: offered, asked about, turned on and off. Nothing here names a number. */
export const roughPatch: RoughPatchWords = {
  does: 'Así recibes menos pasos, palabras más suaves y ninguna sugerencia. Después de un tiempo, Onward te pregunta si quieres seguir así.',
  toldToNobody: 'Nadie más lo sabe: ni las personas responsables de tu grupo, ni el grupo.',
  offer: {
    quiet: 'Una pequeña propuesta para ti. Puede esperar.',
    text: 'Hay semanas que piden mucho. Si quieres, Onward puede hablar menos por un tiempo.',
    on: 'Activarlo',
    notNow: 'Ahora no',
    afterOn:
      'Está activado: menos pasos, palabras más suaves, ninguna sugerencia. Para desactivarlo, escribe /rejected settings.',
    afterNotNow: 'Está bien. Puedes activarlo cuando quieras: escribe /rejected settings.',
    afterOff: 'Está desactivado. Puedes activarlo cuando quieras: escribe /rejected settings.',
  },
  ask: {
    quiet: 'Una pequeña pregunta para ti. No hay prisa.',
    text: 'Desde hace un tiempo, Onward habla menos: menos pasos, palabras más suaves, ninguna sugerencia.',
    question: '¿Quieres que siga así?',
    keep: 'Dejarlo activado',
    off: 'Desactivarlo',
    afterKeep: 'Sigue activado. Onward te vuelve a preguntar hacia el {day}.',
    afterOff: 'Está desactivado. Los pasos, las palabras y las sugerencias son como antes.',
  },
}
