import type { ReportWords } from '../group-words.ts'

/** The report of a group. "Unas" and "pocas" are part of what it promises. */
export const report: ReportWords = {
  title: 'Cómo va el grupo: {group}',
  communityTitle: 'Todos los grupos de este espacio, juntos',
  window: 'Del {from} al {to}',
  quiet: 'Ya está el informe de tu grupo.',
  none: 'Esta vez no hay informe.',
  notYet: 'El primer informe sale el {day}.',
  later:
    'El primer informe sale tras un primer periodo, que empieza 14 días después de preparar el grupo o más tarde.',
  people: {
    one: 'Aproximadamente {people} persona anotó un no.',
    other: 'Unas {people} personas anotaron un no.',
  },
  interview: {
    less: 'Menos de la mitad había llegado a una entrevista.',
    about: 'Cerca de la mitad había llegado a una entrevista.',
    more: 'Más de la mitad había llegado a una entrevista.',
  },
  stagesTitle: 'Hasta dónde llegó',
  reasonsTitle: 'La razón que les dieron',
  companiesTitle: 'Empresas',
  about: 'unas {people}',
  few: 'pocas',
  overTime: 'Informes anteriores:',
  howToRead:
    'Todos los números se desvían un poco a propósito, y ninguno representa a menos de cinco personas. "Pocas" quiere decir demasiado pocas para contarlas.',
  promise:
    'Nadie puede saber con seguridad si una persona está en el recuento. Lo que se escribió nunca aparece.',
  asking: {
    quiet: 'Una pregunta sobre tu grupo, cuando tengas un minuto.',
    question: '¿Se te puede incluir en el recuento del informe de tu grupo?',
    what: 'El informe dice más o menos cuántas personas anotaron un no y hasta dónde llegaron. Sale cada pocas semanas, igual para todo el grupo.',
    protection:
      'Cada número se desvía un poco a propósito, para que nadie sepa con seguridad si estás. Lo que escribiste nunca aparece.',
    limits:
      'No puede ocultar una costumbre de muchos meses, ni lo que vale para casi todo el mundo. Quien administra el servidor podría deshacer el desvío.',
    choice: 'No se te incluye si no dices que sí. Puedes cambiarlo en los ajustes cuando quieras.',
    yes: 'Incluirme',
    no: 'Dejarme fuera',
    saidYes: 'Estás en el recuento. Puedes cambiarlo en los ajustes cuando quieras.',
    saidNo: 'No estás en el recuento. Puedes cambiarlo en los ajustes cuando quieras.',
  },
}
