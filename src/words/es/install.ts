import type { InstallWords } from '../install-words.ts'

/** Las páginas para quien añade Onward a un espacio de trabajo. */
export const install: InstallWords = {
  title: 'Añadir Onward a Slack',
  intro:
    'Onward es para grupos de apoyo en la búsqueda de empleo. Quien recibe un no recibe una respuesta amable y los pocos pasos que ayudan.',
  asksTitle: 'Lo que Slack te pedirá que permitas',
  asks: [
    'Responder a los comandos de los miembros, como /rejected.',
    'Escribir a los miembros en un mensaje directo, y enviarles su propio archivo.',
    'Ver nombres, zonas horarias e idiomas, para que los mensajes lleguen a buena hora.',
    'Ver a qué canales fue invitado, y quién está en ellos.',
    'Leer sus propios mensajes directos, para encontrar un mensaje que quizá ya se envió.',
  ],
  add: 'Añadir a Slack',
  minutes: 'Slack te pide que confirmes. Vuelve en menos de diez minutos, por favor.',
  doneTitle: 'Onward está en tu espacio de trabajo',
  done: 'Onward se añadió a {workspace}. Lo que se guardó antes sigue aquí.',
  doneOrganisation:
    'Onward se añadió a {organisation}. Slack no lo añade por sí solo a ningún espacio de trabajo. El siguiente paso es elegir los espacios.',
  lacksTitle: 'Falta algo',
  lacks:
    'Slack no dio a Onward estos permisos: {scopes}. Lo que los necesita no funcionará. Empieza de nuevo, por favor, y permítelos todos.',
  addWorkspaces: 'Elegir los espacios de trabajo',
  nextTitle: 'Lo que sigue',
  next: [
    'Abre el canal de tu grupo en Slack, y escribe /invite @Onward.',
    'Escribe allí /group setup. Puede hacerlo quien dirige el grupo o administra Slack.',
    'Cuéntalo a tu grupo: quien recibe un no escribe /rejected.',
  ],
  openSlack: 'Abrir Onward en Slack',
  cancelledTitle: 'No se añadió nada',
  cancelled: 'No lo confirmaste en Slack, así que nada cambió. Puedes empezar de nuevo cuando quieras.',
  staleTitle: 'Empieza de nuevo, por favor',
  stale: 'Esta página se abrió en otro navegador, tardó más de diez minutos o ya se usó. Nada cambió.',
  refusedTitle: 'Slack no lo confirmó',
  refused: 'Slack no aceptó el código que nos dio, así que nada cambió. Empieza de nuevo, por favor.',
  awayTitle: 'Esto no se pudo terminar',
  away: 'No se pudo llegar a Slack o a Onward, así que no se añadió nada. Empieza de nuevo en un momento, por favor.',
  again: 'Empezar de nuevo',
}
