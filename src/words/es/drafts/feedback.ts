import type { DraftTones } from '../../draft-words.ts'

/** Accepts the decision first, then asks one question. */
export const feedback: DraftTones = {
  plain: {
    subject: 'Una pregunta, y gracias',
    paragraphs: [
      [
        {
          say: [
            'Acepto la decisión tras {occasion}, y gracias por tu tiempo.',
            'Respeto la decisión tras {occasion}, y gracias por tu tiempo.',
          ],
        },
      ],
      'remembered',
      [
        {
          say: [
            'Tengo una pregunta: ¿qué podría hacer mejor en futuras entrevistas?',
            'Me gustaría preguntarte una cosa: ¿qué podría hacer mejor en futuras entrevistas?',
          ],
        },
        { say: ['Bastaría una frase.', 'Bastaría una respuesta corta.'] },
        { say: ['Si no puedes responder, lo entiendo.', 'Entiendo si no puedes responder.'] },
      ],
    ],
  },
  warm: {
    subject: 'Muchas gracias, y una pregunta',
    paragraphs: [
      [
        {
          say: [
            'Acepto la decisión tras {occasion}, con muchas gracias por todo.',
            'Respeto la decisión tras {occasion}, y te doy muchas gracias.',
          ],
        },
      ],
      'remembered',
      [
        {
          say: [
            'Me alegraría aprender una cosa de ti: ¿qué podría hacer mejor en futuras entrevistas?',
            'Hay una cosa que me gustaría preguntarte: ¿qué podría hacer mejor en futuras entrevistas?',
          ],
        },
        { say: ['Hasta una frase me ayudaría.', 'Una frase o dos me ayudarían.'] },
        {
          say: [
            'Si no puedes responder, está bien, y mi agradecimiento es el mismo.',
            'Está bien si no puedes responder, y mi agradecimiento es el mismo.',
          ],
        },
      ],
    ],
  },
  formal: {
    subject: 'Una petición de opinión',
    paragraphs: [
      [
        {
          say: [
            'Acepto la decisión tras {occasion} y le doy sinceras gracias.',
            'Acepto plenamente la decisión tras {occasion}, con sincero agradecimiento.',
          ],
        },
      ],
      'remembered',
      [
        {
          say: [
            'Le agradecería su opinión sobre una pregunta: ¿qué podría hacer mejor en futuras entrevistas?',
            'Si me lo permite, tengo una pregunta: ¿qué podría hacer mejor en futuras entrevistas?',
          ],
        },
        {
          say: [
            'Una respuesta breve sería de gran ayuda.',
            'Una respuesta breve por correo sería de gran ayuda.',
          ],
        },
        { say: ['Entiendo si no le es posible responder.', 'Si no le es posible responder, lo entiendo.'] },
      ],
    ],
  },
}
