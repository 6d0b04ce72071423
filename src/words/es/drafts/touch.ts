import type { DraftTones } from '../../draft-words.ts'

/** Asks for nothing but how they are. */
export const touch: DraftTones = {
  plain: {
    subject: 'Un saludo breve',
    paragraphs: [
      [
        {
          say: [
            'Este es un saludo corto tras {occasion}, sin ninguna petición.',
            'Quería saludarte tras {occasion}, sin pedirte nada.',
          ],
        },
        {
          only: 'met otherwise',
          say: ['Este es un saludo corto, sin ninguna petición.', 'Quería saludarte, sin pedirte nada.'],
        },
      ],
      'remembered',
      [
        { say: ['¿Cómo estás, y en qué estás trabajando?', '¿Cómo estás, y cómo va tu trabajo?'] },
        { say: ['Responde cuando te venga bien, o no respondas.', 'No hay prisa para responder.'] },
      ],
    ],
  },
  warm: {
    subject: 'Un saludo afectuoso',
    paragraphs: [
      [
        {
          say: [
            'Te envío un saludo afectuoso tras {occasion}, sin ninguna petición.',
            'Este es un saludo afectuoso tras {occasion}, sin pedirte nada.',
          ],
        },
        {
          only: 'met otherwise',
          say: [
            'Te envío un saludo afectuoso, sin ninguna petición.',
            'Este es un saludo afectuoso, sin pedirte nada.',
          ],
        },
      ],
      'remembered',
      [
        {
          say: [
            '¿Cómo estás, y qué te gusta de tu trabajo en este momento?',
            'Me alegraría saber de ti: ¿cómo estás, y cómo va tu trabajo?',
          ],
        },
        { say: ['Una línea cuando quieras es suficiente.', 'No hay ninguna prisa para responder.'] },
      ],
    ],
  },
  formal: {
    subject: 'Seguir en contacto',
    paragraphs: [
      [
        {
          say: [
            'Le escribo tras {occasion} para seguir en contacto. No tengo ninguna petición en particular.',
            'Tras {occasion}, me gustaría seguir en contacto. No tengo ninguna petición en particular.',
          ],
        },
        {
          only: 'met otherwise',
          say: [
            'Le escribo para seguir en contacto. No tengo ninguna petición en particular.',
            'Me gustaría seguir en contacto. No tengo ninguna petición en particular.',
          ],
        },
      ],
      'remembered',
      [
        {
          say: [
            'Espero que se encuentre bien. ¿Puedo preguntarle en qué trabaja en este momento?',
            'Espero que se encuentre bien. ¿Cómo va su trabajo en este momento?',
          ],
        },
        { say: ['No es necesario que responda enseguida.', 'Por favor, responda solo si le viene bien.'] },
      ],
    ],
  },
}
