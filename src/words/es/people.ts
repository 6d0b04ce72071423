import type { PeopleWords } from '../people-words.ts'

/** Staying in touch: low-key, and always the member's own choice. */
export const people: PeopleWords = {
  form: {
    titleNew: 'Seguir en contacto',
    titleEdit: 'Cambiar esta persona',
    submitNew: 'Guardar',
    submitEdit: 'Guardar',
    hint: 'Después de unas semanas, Onward sugiere una nota corta para esa persona. Solo tú puedes verlo.',
    labels: {
      name: 'Nombre',
      known: 'De qué conoces a esa persona',
      note: 'Una nota para ti',
      address: 'Su correo o el enlace a su perfil',
      kind: 'Quién es para ti',
      last_touch_on: 'Cuándo fue el último contacto',
      cadence: 'Cada cuánto',
    },
    kinds: {
      recruiter: 'Alguien de selección',
      hiring_manager: 'Alguien que contrata',
      colleague: 'Colega, de ahora o de antes',
      friend: 'Alguien cercano',
      other: 'Otra persona',
    },
    cadences: {
      usual: 'Como está en los ajustes',
      every: { one: 'Cada {weeks} semana', other: 'Cada {weeks} semanas' },
    },
    keepInTouch: 'Seguir en contacto',
    nameMissing: 'Escribe un nombre, por favor.',
  },
  list: {
    title: 'Personas',
    empty: 'Todavía no hay nadie en esta lista. Puedes añadir a alguien cuando quieras.',
    add: 'Añadir a alguien',
    all: 'Ver a todas las personas',
    next: 'siguiente: {day}',
    nextSoon: 'siguiente: con la próxima sugerencia',
    resting: 'en descanso',
    paused: 'Las sugerencias están en pausa. Vuelven desde el {day}.',
    menu: {
      edit: 'Cambiar',
      note: 'Escribir una nota',
      touch: 'Le escribí hoy',
      rest: 'Dejar que descanse',
      wake: 'Retomar',
      delete: 'Borrar',
    },
    earlier: 'Atrás',
    more: 'Más personas',
  },
  note: { title: 'Una nota para ti', label: 'Lo que quieres recordar', submit: 'Guardar' },
  delete: {
    title: '¿Borrar a esta persona?',
    text: 'La persona se borra al momento, con tu nota y los enlaces guardados para ella. Lo que anotaste se queda. No se puede deshacer.',
    confirm: 'Borrar',
    keep: 'Conservar',
  },
  pause: {
    done: 'Las sugerencias están en pausa. Vuelven desde el {day}. Para terminar antes la pausa, escribe /stay-in-touch resume.',
    past: 'Ese día no es posterior a hoy, así que nada cambió. Vale cualquier día desde mañana.',
    notUnderstood:
      'Onward no entendió por cuánto tiempo, así que nada cambió. Puedes escribirlo como en uno de estos ejemplos:',
    examples: [
      '/stay-in-touch pause 3 semanas',
      '/stay-in-touch pause hasta el 3 de marzo',
      '/stay-in-touch pause hasta el lunes',
    ],
    typed: 'Esto es lo que escribiste:',
    resumed: 'La pausa terminó. Las sugerencias pueden volver.',
    resumedLanded: 'La pausa terminó. Como encontraste trabajo, no llegan sugerencias.',
    wasNotPaused: 'Las sugerencias no estaban en pausa, así que nada cambió.',
  },
  gone: 'Esa persona ya no está en tu lista, así que nada cambió. /stay-in-touch list muestra quién está.',
}
