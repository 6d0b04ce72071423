import type { LandingWords } from '../landing-words.ts'

/** After a job was found: glad, and quiet. */
export const landing: LandingWords = {
  form: {
    title: 'Encontraste trabajo',
    submit: 'Guardar',
    labels: { where: 'Dónde', role: 'Puesto', start_on: 'Primer día' },
    hint: 'Todo lo de tu búsqueda se detiene al momento. Solo tú puedes verlo, y no se avisa a nadie.',
    startMissing: 'Elige tu primer día, por favor. Vale uno aproximado, y puedes cambiarlo después.',
  },
  quiet: 'Un mensaje corto para ti.',
  congratulation: 'Encontraste trabajo. Felicidades, y que empieces bien allí.',
  startsOn: 'primer día: {day}',
  stopped:
    'Las sugerencias, los recordatorios y las preguntas sobre tu búsqueda se han detenido. No se ha avisado a nadie.',
  people:
    'Estas son personas que conociste. Desde el {day} puedes enviar a cada una una nota con tu nueva tarjeta. Una semana después de cada nota, LinkedIn es un segundo paso pequeño. Puedes dejar cualquiera de ellos.',
  morePeople: 'Y otras más: /stay-in-touch list las muestra todas.',
  nobody: 'Aquí no hay personas guardadas, así que no queda ninguna nota por escribir.',
  question: 'Puedes elegir qué pasa con lo que hay aquí.',
  chose: {
    helper: 'Te quedas para ayudar a otras personas. No te llega nada sobre una búsqueda tuya.',
    journal: 'Tu diario se queda como está. Puedes leerlo y añadir cosas cuando quieras.',
  },
  buttons: {
    helper: 'Quedarme para ayudar',
    journal: 'Conservar el diario',
    forget: 'Borrar todo',
    lookingAgain: 'Busco trabajo otra vez',
  },
  home: 'Encontraste trabajo, así que no te llega nada sobre una búsqueda.',
  lookingAgain:
    'Buscas otra vez, y todo vuelve a estar como antes. Las personas que conoces vuelven poco a poco, desde la semana que viene.',
  past: 'Esto era sobre un trabajo anterior. En su lugar hay un mensaje más nuevo.',
  questionAway: 'Encontraste trabajo, así que esta pregunta queda guardada.',
  stepsQuiet: 'Unas palabras para ti, por si las quieres. Nada es urgente.',
  steps: {
    note: {
      title: 'Podrías enviar una nota con tu nueva tarjeta. Hay ayuda con las palabras.',
      did: 'Envié la nota',
      done: 'enviaste una nota',
      skipped: 'sin nota, porque así lo elegiste',
    },
    invite: {
      title: 'Hace una semana enviaste una nota. Ahora podrías invitar en LinkedIn.',
      did: 'Envié la invitación',
      done: 'enviaste una invitación',
      skipped: 'sin invitación, porque así lo elegiste',
    },
  },
  write: 'Ayuda para escribirlo',
  skip: 'Dejarlo',
  undo: 'Deshacer lo último',
  moreFollow: 'Otras personas aparecen aquí a medida que decides.',
  stepsDone: 'Aquí ya está todo decidido. No necesitas nada más de esta lista.',
  putAway: 'Esta lista queda guardada.',
}
