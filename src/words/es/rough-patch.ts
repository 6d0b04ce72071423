import type { RoughPatchWords } from '../words.ts'

/** A rough patch: offered, asked about, turned on and off. Nothing here names a number. */
export const roughPatch: RoughPatchWords = {
  does: 'Así recibes menos pasos, palabras más suaves y ningún recordatorio. Al cabo de un tiempo, Onward te pregunta si quieres seguir así.',
  toldToNobody: 'No se lo decimos a nadie más: ni a quien coordina tu grupo, ni al grupo.',
  offer: {
    quiet: 'Un pequeño ofrecimiento para ti. Puede esperar.',
    text: 'Hay semanas que piden mucho. Si quieres, Onward puede estar más callado por un tiempo.',
    on: 'Activarlo',
    notNow: 'Ahora no',
    afterOn:
      'Está activado: menos pasos, palabras más suaves, ningún recordatorio. Para desactivarlo, escribe /rejected settings.',
    afterNotNow: 'Está bien. Para activarlo cuando quieras, escribe /rejected settings.',
    afterOff: 'Está desactivado. Para activarlo cuando quieras, escribe /rejected settings.',
  },
  ask: {
    quiet: 'Una pequeña pregunta para ti. No hay prisa.',
    text: 'Desde hace un tiempo, Onward está más callado: menos pasos, palabras más suaves, ningún recordatorio.',
    question: '¿Quieres que siga así?',
    keep: 'Dejarlo activado',
    off: 'Desactivarlo',
    afterKeep: 'Sigue activado. Onward te vuelve a preguntar alrededor del {day}.',
    afterOff: 'Está desactivado. Los pasos, las palabras y los recordatorios son como antes.',
  },
}
