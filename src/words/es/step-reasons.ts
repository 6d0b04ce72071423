import type { ChecklistWords, Step } from '../checklist-words.ts'
import type { Line } from '../lines.ts'

/** True after any outcome: it says nothing of an answer that came or did not come. */
const noCalls: Line<'door.r'> = {
  key: 'door.r1',
  text: 'Un anuncio que dice "no llamar" no prohíbe una carta ni un correo.',
}

const openings: Line<'door.r'> = {
  key: 'door.r2',
  text: 'Cada vacante se decide de nuevo, pase lo que pase con esta.',
}

const touch = [
  { key: 'touch.r1', text: 'Basta una nota corta de vez en cuando. No tiene que pedir nada.' },
  { key: 'touch.r2', text: 'La gente cambia de trabajo. Conocerse puede durar más que una vacante.' },
  {
    key: 'touch.r3',
    text: 'Puedes dar tú primero: un artículo que le guste, o un nombre para una vacante suya.',
  },
  {
    key: 'touch.r4',
    text: 'Una pregunta sobre su trabajo es una buena razón para escribir. Una buena noticia suya también.',
  },
] as const satisfies readonly Line<'touch.r'>[]

/** Why a step may be worth doing, by the outcome; one line each. */
export const stepReasons: { readonly [S in Step]: ChecklistWords['steps'][S]['reasons'] } = {
  lesson: {
    no: [
      {
        key: 'lesson.no.r1',
        text: 'Lo que notaste está más claro mientras es reciente. Bastan unas palabras.',
      },
      {
        key: 'lesson.no.r2',
        text: 'Quizá algo salió bien. Eso también vale la pena guardarlo.',
      },
      {
        key: 'lesson.no.r3',
        text: 'Cuando está escrito, ya no hace falta tenerlo en la cabeza.',
      },
      {
        key: 'lesson.no.r4',
        text: 'Una línea escrita ahora puede ayudarte a preparar otra entrevista.',
      },
    ],
    silence: [
      {
        key: 'lesson.silence.r1',
        text: 'Falta la respuesta. No falta lo que tú notaste, y está más claro mientras es reciente.',
      },
      {
        key: 'lesson.silence.r2',
        text: 'Lo que preparaste sigue siendo tuyo. Una línea guarda lo mejor.',
      },
      {
        key: 'lesson.silence.r3',
        text: 'Escribir tu parte puede poner fin a la espera, llegue o no llegue una respuesta.',
      },
    ],
    withdrew: [
      {
        key: 'lesson.withdrew.r1',
        text: 'Tus razones están más claras mientras son recientes. Bastan unas palabras.',
      },
      {
        key: 'lesson.withdrew.r2',
        text: 'Lo que te hizo parar puede mostrarte qué buscar en otro lugar.',
      },
      {
        key: 'lesson.withdrew.r3',
        text: 'Si algún día dudas de esta decisión, puedes leer por qué la tomaste.',
      },
    ],
  },
  card: {
    no: [
      {
        key: 'card.no.r1',
        text: 'Una tarjeta escrita a mano lleva un poco de tiempo, y quien la lee lo nota.',
      },
      {
        key: 'card.no.r2',
        text: 'Alguien te dio su tiempo. Dar las gracias es una cortesía que no pide nada a cambio.',
      },
      {
        key: 'card.no.r3',
        text: 'Un correo parece pedir una respuesta. Una tarjeta se puede leer y guardar.',
      },
      {
        key: 'card.no.r4',
        text: 'A veces la primera persona dice que no, y llaman a otra. Dar las gracias está bien de todos modos.',
      },
    ],
    silence: [
      {
        key: 'card.silence.r1',
        text: 'Puedes dar las gracias por el tiempo, con respuesta o sin ella.',
      },
      {
        key: 'card.silence.r2',
        text: 'La tarjeta da las gracias por la conversación. No pregunta cómo va todo.',
      },
      {
        key: 'card.silence.r3',
        text: 'Escribir una tarjeta a mano es una cortesía. No depende de una respuesta.',
      },
    ],
    withdrew: [
      {
        key: 'card.withdrew.r1',
        text: 'La decisión fue tuya. Una tarjeta les agradece el tiempo que te dieron antes.',
      },
      {
        key: 'card.withdrew.r2',
        text: 'Unas líneas a mano lo cierran con amabilidad, y no necesitas explicar nada.',
      },
      {
        key: 'card.withdrew.r3',
        text: 'Quizá veas a estas personas en otro lugar. Dar las gracias es una buena despedida.',
      },
    ],
  },
  feedback: {
    no: [
      {
        key: 'feedback.no.r1',
        text: 'Un correo se puede responder cuando conviene. Una llamada les interrumpiría el día.',
      },
      {
        key: 'feedback.no.r2',
        text: 'Primero di que aceptas la decisión. Después pregunta qué hacer mejor en otras entrevistas.',
      },
      {
        key: 'feedback.no.r3',
        text: 'Algunas empresas responden, y otras no tienen permiso. Puedes preguntar de todos modos.',
      },
      {
        key: 'feedback.no.r4',
        text: 'Vieron la conversación desde su lado. Una pregunta amable puede mostrarte un poco de eso.',
      },
    ],
    silence: null,
    withdrew: null,
  },
  door: {
    no: [
      {
        key: 'door.no.r1',
        text: 'La frase "guardamos tu currículum" suele ser cortesía. Si te interesa una vacante, preséntate tú.',
      },
      noCalls,
      openings,
      {
        key: 'door.no.r2',
        text: 'Esta respuesta era sobre una vacante. Si el lugar te sigue interesando, puedes mirar otras.',
      },
    ],
    silence: [
      noCalls,
      openings,
      {
        key: 'door.silence.r1',
        text: 'Si el lugar te sigue interesando, mira de nuevo. No necesitas esperar antes una respuesta.',
      },
    ],
    withdrew: [
      noCalls,
      {
        key: 'door.withdrew.r1',
        text: 'Decidiste sobre una vacante. Si otra te conviene es una pregunta nueva.',
      },
      {
        key: 'door.withdrew.r2',
        text: 'Quien se retiró puede volver a presentarse. Las empresas saben que los planes cambian.',
      },
    ],
  },
  touch: { no: touch, silence: touch, withdrew: touch },
}
