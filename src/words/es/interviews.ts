import type { InterviewWords } from '../lesson-words.ts'

/** Noting an interview, and what comes back the evening before. Onward tells no company anything. */
export const interviews: InterviewWords = {
  titleNew: 'Una entrevista próxima',
  titleEdit: 'Cambiar la entrevista',
  submit: 'Anotar',
  labels: {
    company: 'Empresa',
    date: 'Día',
    time: 'Hora, donde estás',
    stage: '¿Qué clase de conversación es?',
  },
  hint: 'Lo que aprendiste antes vuelve a ti la tarde anterior. Solo tú puedes verlo.',
  past: 'Esa hora ya pasó. Elige una que esté por venir.',
  notATime: 'Eso no es una hora. Elige una, como las dos y media.',
  quiet: 'Queda anotado para ti.',
  kept: 'La entrevista queda anotada:',
  comes: 'Lo que aprendiste antes te llega aquí el {day} ({time}).',
  edit: 'Cambiar',
  cancel: 'Cancelar',
  cancelling: {
    title: '¿Cancelar esta entrevista?',
    text: 'Se borra de tu lista aquí, y no llega nada más sobre ella. La empresa no recibe aviso. No se puede deshacer.',
    confirm: 'Cancelar',
    keep: 'Conservar',
  },
  cancelled: 'Cancelaste esta entrevista aquí. No llega nada más sobre ella.',
  gone: 'Esa entrevista ya no está aquí, así que nada ha cambiado. /interview list muestra lo que hay.',
  note: 'Anotar una entrevista',
  all: 'Ver las entrevistas',
  homeTitle: 'Próximas entrevistas',
  listTitle: 'Tus entrevistas',
  listEmpty: 'No hay ninguna entrevista anotada. Cuando haya una, /interview abre un formulario para ella.',
  over: 'Estas ya pasaron:',
  before: {
    quiet: 'Unas palabras tuyas, para lo que viene.',
    wishes: [
      { key: 'before.r1', text: 'Que sea una buena conversación, para ti y también para ellos.' },
      {
        key: 'before.r2',
        text: 'Que te pregunten por lo que conoces bien, y te dejen tiempo para responder.',
      },
      { key: 'before.r3', text: 'Tú también puedes preguntar. Es una conversación entre dos partes.' },
      { key: 'before.r4', text: 'Está bien hacer una pausa y pensar antes de responder.' },
      { key: 'before.r5', text: 'Que la gente allí sea amable, y la sala tranquila.' },
      { key: 'before.r6', text: 'Pase lo que pase después, que la conversación sea cordial.' },
      { key: 'before.r7', text: 'Respira despacio, y lleva contigo tus propias palabras.' },
      { key: 'before.r8', text: 'Que te resulte fácil contar lo que sabes hacer.' },
    ],
    lessons: 'Lo que anotaste antes:',
  },
}
