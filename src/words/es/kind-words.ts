import type { KindWordWords } from '../kind-word-words.ts'

/** Kind words under a share: signed by who sends them, and nobody learns from them who shared. */
export const kindWords: KindWordWords = {
  send: 'Enviar palabras amables',
  title: 'Palabras amables',
  submit: 'Enviarlas',
  close: 'Cerrar',
  intro: 'Llegan a quien compartió esto, con tu nombre. No se te dice quién es.',
  label: 'Tus palabras',
  hint: 'Basta con una frase. Estas palabras suelen valer más de lo que espera quien las escribe.',
  empty: 'Escribe unas palabras, o cierra esto.',
  thanks:
    'Gracias. Tus palabras salen en un momento tranquilo, si allí se reciben. Aquí no se dice nada más de ellas, para que nadie sepa de quién es.',
  notInGroup: 'Las palabras amables vienen de gente del grupo, y no estás en él. No se envió nada.',
  already: 'Ya enviaste palabras amables para esto. Basta con una vez.',
  enough: 'Hoy ya enviaste palabras amables cinco veces. Mañana puedes enviar más.',
  over: 'Esto ya no recibe palabras amables. No se envió nada.',
  message: {
    quiet: 'Alguien te escribió unas palabras amables.',
    wrote: 'escribió, por lo que compartiste:',
    private: 'No se le dice que eres tú.',
    hide: 'Ocultar esto',
    stop: 'No recibir más',
    report: 'Avisar a responsables',
    stopped: 'Desde ahora nadie puede enviarte palabras amables. En tus ajustes puedes permitirlas otra vez.',
    gone: 'Onward ya no guarda estas palabras. Puedes mostrar este mensaje a una persona responsable.',
    reported:
      'Las personas responsables reciben estas palabras, y quién las escribió. No se les dice que fuiste tú.',
    noLead:
      'No hay otra persona responsable a quien pueda llegar. Puedes mostrarlo a quien administra este espacio.',
    confirm: {
      title: '¿Avisar de esto?',
      text: 'Las personas responsables reciben estas palabras, y quién las escribió. No se les dice que fuiste tú.',
      confirm: 'Avisar',
      keep: 'Dejarlo',
    },
  },
  reportToLead: {
    quiet: 'Alguien te pide que mires algo.',
    text: 'Alguien del grupo {group} te pide que mires estas palabras.',
    notTold: 'No se te dice a quién llegaron, y quien las escribió tampoco lo sabe.',
  },
}
