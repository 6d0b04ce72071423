import type { GroupWords } from '../group-words.ts'

/** A group: setting it up, suggestions for the next meeting. Titles and buttons take 24 characters. */
export const group: GroupWords = {
  help: 'Aquí puedes escribir /group stats para ver el informe, o /group topic para proponer algo para la próxima reunión. Responsables: /group topics, /group setup.',
  noGroup:
    'Todavía no estás en ningún grupo que use Onward. Una persona responsable puede crearlo: en el canal, con /group setup.',
  forLeads: 'Esa lista es para las personas responsables del grupo. Puedes añadir algo con /group topic.',
  whoCouldRead:
    'Nadie ve lo que escribes si no lo compartes. Slack podría leerlo, y también quien administra el servidor de Onward: {computer}',
  keeper:
    'Quién podría leerlo: Slack en cuanto a sus mensajes, y quien administra el servidor de Onward. Tu grupo dice quién es: {computer}',
  setUp: {
    title: 'Preparar este grupo',
    submit: 'Guardar',
    close: 'Cerrar',
    intro: 'Este canal se convierte en un grupo. Quien está en el canal está en el grupo.',
    leads: 'Responsables',
    leadsHint: 'Leen primero el informe y ven lo que se propone para la próxima reunión.',
    leadsMissing: 'Nombra a una o más personas responsables.',
    computer: '¿Quién administra el servidor de Onward?',
    computerHint: 'Se dice a los miembros, porque esa persona podría leer lo guardado.',
    computerMissing: 'Di quién administra el servidor: un nombre, o de quién es la tarea.',
    contacts: '¿Con quién se puede hablar cuando es demasiado?',
    contactsHint: 'Una línea de ayuda, un servicio, una persona que aceptó. Los miembros lo ven.',
    contactsMissing: 'Nombra uno o más contactos. Una lista de líneas de ayuda: findahelpline.com.',
    shares: '¿Se puede compartir un no en este canal?',
    sharesHint:
      'Cada miembro ve antes lo que se mostrará, y puede omitir su nombre. Las personas responsables pueden quitarlo.',
    sharesAllowed: 'Sí, si así lo deciden',
    sharesNotAllowed: 'No',
    aboutReports:
      'El informe cuenta a quienes eligieron que se les cuente, y se desvía un poco a propósito. En un grupo de diez, muchos informes dicen "esta vez no hay informe". El primer periodo empieza en 14 días o más tarde.',
    inAChannel: 'Un grupo se crea en su canal. Abre el canal y escribe allí /group setup.',
    inviteFirst:
      'Onward todavía no está en este canal. Invítalo con /invite @Onward y escribe otra vez /group setup.',
    notAllowed:
      'Preparar un grupo es cosa de sus responsables y de quienes administran este espacio. Pídeselo a una de esas personas.',
  },
  newLead: {
    quiet: 'Ahora eres responsable de un grupo.',
    what: 'Ahora eres responsable del grupo #{group}. Es un canal que usa Onward.',
    does: 'Con /group topics ves allí lo que se propone para la próxima reunión. Puedes quitar lo que se compartió. Te llegan las palabras amables de las que alguien avisa.',
    report:
      'El informe te llega el día en que sale. En un grupo de diez, muchos informes dirán "Esta vez no hay informe". Lo que anotas tú no cuenta en él.',
    notSeen:
      'Las personas responsables no ven quién anotó algo, a quién se cuenta, ni quién compartió sin nombre.',
    stop: 'Si prefieres no serlo, escribe allí /group setup y elige a otra persona.',
  },
  topic: {
    title: 'Para la próxima reunión',
    submit: 'Proponerlo',
    close: 'Cerrar',
    label: '¿De qué te gustaría hablar?',
    hint: 'Las personas responsables lo leen sin tu nombre. Nada dice quién lo escribió, así que no se puede retirar.',
    empty: 'Escribe unas palabras, o cierra esto.',
    full: 'La lista está llena. Vuelve a haber sitio cuando alguien responsable la vacíe.',
  },
  topics: {
    title: 'Para la próxima reunión',
    close: 'Cerrar',
    intro: 'Lo que se ha propuesto, lo más antiguo primero:',
    none: 'Ahora no hay ninguna propuesta. Se puede añadir algo con /group topic.',
    clear: 'Vaciar la lista',
    confirm: {
      title: '¿Vaciar la lista?',
      text: 'Se van todas las propuestas. Se pueden añadir otras enseguida.',
      confirm: 'Vaciarla',
      keep: 'Conservarla',
    },
  },
}
