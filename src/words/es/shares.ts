import type { ShareWords } from '../share-words.ts'

/** Sharing with a group: nothing goes out that was not seen before, word for word. */
export const shares: ShareWords = {
  offer: 'Compartir con mi grupo',
  title: 'Compartir con tu grupo',
  submit: 'Compartir esto',
  close: 'Ahora no',
  preview: 'Esto es lo que mostrará el canal #{group}, palabra por palabra:',
  changed: 'Cambiaste algo, así que todavía no se ha compartido nada. Así se ve ahora.',
  takenDownBefore:
    'Una persona responsable quitó lo que compartiste de esto. Puedes hablar con ella, o compartirlo con otras palabras.',
  heldBefore: 'Antes no pudo salir. Quedó guardado para ti, y para nadie más.',
  buttonsBelow:
    'Debajo hay dos botones: para enviarte palabras amables y para quitarlo. Solo tú y las personas responsables pueden quitarlo.',
  unnamedWait:
    'Sale después de una espera de 3 a 20 minutos. El azar decide cuánto, para que la hora diga menos.',
  giveAway: 'Lo que dice puede revelar que es tuyo, también sin tu nombre.',
  namedAtOnce: 'Sale enseguida, con tu nombre.',
  cut: 'Después de 30 días, Onward olvida que es tuyo. Desde entonces no puedes quitarlo, y forget-me no lo alcanza.',
  peopleThere: 'Nombra una empresa. La gente de allí puede leer esto.',
  name: '¿Con tu nombre?',
  unnamed: 'Sin mi nombre',
  named: 'Con mi nombre',
  company: 'La empresa',
  companyOption: 'Nombrar la empresa',
  companyHint: 'Queda fuera si no la añades. La gente de allí puede leer esto.',
  words: 'Tus propias palabras',
  wordsHint: 'Si nombras a alguien aquí: la gente de allí puede leer esto.',
  placedUnnamed:
    'Sale dentro de unos minutos, en un momento que decide el azar. Para retirarlo, abre tu anotación y pulsa otra vez "Compartir con mi grupo".',
  placedNamed: 'Va de camino al canal. Para quitarlo, pulsa allí el botón que está debajo.',
  noGroup: 'Ninguno de tus grupos permite compartir por ahora, así que no se compartió nada.',
  waiting: 'Elegiste compartir esto. Espera su momento, y todavía no está en ningún canal.',
  sent: 'Compartiste esto. Está en el canal #{group}.',
  unknown:
    'Compartiste esto. Slack no dijo si llegó al canal #{group}. No se envía otra vez, para que nunca esté allí dos veces.',
  takeDown: {
    button: 'Quitarlo',
    title: '¿Quitar esto?',
    text: 'Desaparece del canal, para todo el mundo. Esto no se puede deshacer.',
    confirm: 'Quitarlo',
    keep: 'Dejarlo',
    done: 'Ya no está en el canal.',
    notYours:
      'Puede quitarlo quien lo compartió, y también las personas responsables. Si te molesta, puedes decírselo a una de ellas.',
  },
  gone: 'Esto ya no está aquí, así que no cambió nada.',
  notSent: {
    quiet: 'Sobre algo que te espera.',
    text: 'Lo que querías compartir no salió: por ahora tu grupo no permite compartir. No se ha perdido nada.',
    again: 'Verlo otra vez',
  },
  channel: {
    quiet: 'Alguien de este grupo compartió algo.',
    somebody: 'Alguien de este grupo',
    said: {
      no: {
        applied: 'recibió un no a una solicitud.',
        first_call: 'recibió un no después de una primera llamada.',
        interview: 'recibió un no después de una entrevista.',
        final_round: 'recibió un no después de la ronda final.',
      },
      silence: {
        applied: 'envió una solicitud y nunca tuvo respuesta.',
        first_call: 'tuvo una primera llamada y después ninguna respuesta.',
        interview: 'tuvo una entrevista y después ninguna respuesta.',
        final_round: 'llegó a la ronda final y no tuvo respuesta.',
      },
      withdrew: {
        applied: 'retiró una solicitud.',
        first_call: 'dijo que no a un empleo después de una primera llamada.',
        interview: 'dijo que no a un empleo después de una entrevista.',
        final_round: 'dijo que no a un empleo después de la ronda final.',
      },
    },
    company: 'La empresa:',
  },
}
