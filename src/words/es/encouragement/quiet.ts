import type { Encouragement } from '../../encouragement-words.ts'

/** What a lock screen may show to whoever stands near: that there is something kind to read, no more. */
export const quiet: Encouragement['quiet'] = [
  { key: 'quiet.q1', text: 'Unas palabras sobre lo que anotaste.' },
  { key: 'quiet.q2', text: 'Una nota corta para ti, para cuando tengas un rato tranquilo.' },
  { key: 'quiet.q3', text: 'Tu anotación está guardada. Aquí hay unas palabras que la acompañan.' },
  { key: 'quiet.q4', text: 'Aquí tienes algo para leer, cuando quieras.' },
  { key: 'quiet.q5', text: 'Unas líneas para ti. Pueden esperar a que tengas tiempo.' },
  { key: 'quiet.q6', text: 'Escribiste algo, y esta es la respuesta.' },
  { key: 'quiet.q7', text: 'Tu nota está guardada, y sigue una respuesta corta.' },
  { key: 'quiet.q8', text: 'Un pensamiento para ti. Nada en él es urgente.' },
  { key: 'quiet.q9', text: 'Algo breve para leer, en el momento que te convenga.' },
  { key: 'quiet.q10', text: 'Gracias por escribirlo. Siguen unas líneas.' },
  { key: 'quiet.q11', text: 'Aquí hay un mensaje pequeño para ti. Sin prisa.' },
  { key: 'quiet.q12', text: 'Onward ha guardado lo que escribiste y tiene una respuesta.' },
  { key: 'quiet.q13', text: 'Ya está guardado. Estas palabras son para ti.' },
  { key: 'quiet.q14', text: 'Una idea que acompaña tu anotación, en pocas líneas.' },
]
