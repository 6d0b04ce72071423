import type { LandingWords } from '../landing-words.ts'

/** After a job was found: glad, and quiet. */
export const landing: LandingWords = {
  form: {
    title: 'Encontraste trabajo',
    submit: 'Guardar',
    labels: { where: 'Dónde', role: 'Puesto', start_on: 'Primer día' },
    hint: 'Todo lo de tu búsqueda se detiene al momento. Los demás miembros no pueden verlo, y no se avisa a nadie.',
    startMissing: 'Elige tu primer día, por favor. Vale uno aproximado, y puedes cambiarlo después.',
  },
  quiet: 'Un mensaje corto para ti.',
  congratulation: 'Encontraste trabajo. Felicidades, y que empieces bien allí.',
  startsOn: 'primer día: {day}',
  stopped: 'Las sugerencias, los recordatorios y las preguntas sobre tu búsqueda se han detenido.',
  news: {
    button: '¿Avisar al grupo?',
    notTold: 'No se ha avisado a nadie.',
    title: 'Avisar al grupo',
    submit: 'Publicarlo',
    preview: 'Esto se leería en el canal #{group}, palabra por palabra:',
    signed: 'Lleva tu nombre. Puede leerlo cualquiera que pueda abrir el canal.',
    options: {
      label: 'Puedes añadir algo',
      where: 'Dónde es el trabajo',
      role: 'El puesto',
      helps: 'Que pueden escribirte',
    },
    changed: 'Así se lee ahora. Todavía no se ha publicado nada.',
    noGroup:
      'No hay ningún canal al que avisar: ningún grupo tuyo admite publicaciones en este momento. No se ha avisado a nadie.',
    told: 'Tu grupo ya tiene el aviso. En el mensaje sobre tu trabajo puedes retirarlo.',
    onItsWay: 'Tu aviso al grupo está en camino.',
    sent: 'Tu grupo recibió el aviso el {day}.',
    leftOut: 'Tu aviso no salió, y nadie lo ha leído. Puedes intentarlo otra vez.',
    unknown: 'Slack no dijo si tu aviso llegó. Puedes mirar en el canal de tu grupo.',
    takenDown: 'Una persona responsable de tu grupo quitó tu aviso del canal. Puedes preguntarle por qué.',
    gone: 'Este aviso ya no está aquí, así que no cambió nada.',
    takeBack: {
      button: 'Retirar el aviso',
      title: '¿Retirar el aviso?',
      text: 'Desaparece del canal. Quien ya lo leyó puede recordarlo.',
      confirm: 'Retirarlo',
      keep: 'Dejarlo allí',
    },
    channel: {
      quiet: 'Alguien de este grupo tiene algo que contar.',
      said: 'encontró trabajo.',
      where: 'Dónde:',
      role: 'Puesto:',
      helps: 'Quiere ayudar a otras personas de aquí. Puedes escribirle.',
    },
  },
  people:
    'Estas son personas que conociste. Desde el {day} puedes enviarles una nota con tu nueva tarjeta. Una semana después de cada nota, LinkedIn es un segundo paso pequeño. Puedes dejar cualquiera de ellos.',
  morePeople: 'Y otras más: /stay-in-touch list las muestra todas.',
  nobody: 'Aquí no hay personas guardadas, así que no queda ninguna nota por escribir.',
  question: 'Puedes elegir qué pasa con lo que hay aquí.',
  chose: {
    helper:
      'Te quedas para ayudar, y sigues en tu grupo. Si avisas al grupo, puedes añadir que pueden escribirte. No te llega nada sobre una búsqueda tuya.',
    journal: 'Tu diario se queda como está. Puedes leerlo y añadir cosas cuando quieras.',
  },
  buttons: {
    helper: 'Quedarme para ayudar',
    journal: 'Conservar el diario',
    forget: 'Borrar todo',
    lookingAgain: 'Busco trabajo otra vez',
  },
  home: 'Encontraste trabajo, así que no te llega nada sobre una búsqueda.',
  homeHelper: 'Encontraste trabajo, y te quedas para ayudar. No te llega nada sobre una búsqueda tuya.',
  lookingAgain:
    'Buscas otra vez, y todo vuelve a estar como antes. Onward vuelve a sugerirte a las personas que conoces, poco a poco, desde la semana que viene.',
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
