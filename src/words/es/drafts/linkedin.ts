import type { DraftTones } from '../../draft-words.ts'

/** At most 200 characters. */
export const linkedin: DraftTones = {
  plain: {
    subject: null,
    paragraphs: [
      [
        {
          optional: true,
          say: [
            'Te escribo tras {occasion} para seguir en contacto.',
            'Tras {occasion}, me gustaría saludarte.',
          ],
        },
      ],
      'remembered if there is room',
      [{ say: ['Me gustaría conectar contigo aquí.', 'Me alegraría conectar contigo aquí.'] }],
    ],
  },
  warm: {
    subject: null,
    paragraphs: [
      [
        {
          optional: true,
          say: [
            'Tras {occasion}, te envío un saludo afectuoso.',
            'Tras {occasion}, aquí va un saludo afectuoso.',
          ],
        },
      ],
      'remembered if there is room',
      [{ say: ['Me haría feliz seguir en contacto.', 'Me alegraría mucho seguir en contacto.'] }],
    ],
  },
  formal: {
    subject: null,
    paragraphs: [
      [
        {
          optional: true,
          say: [
            'Quizá conozca mi nombre por {occasion} hace algún tiempo.',
            'Le escribo tras {occasion} para seguir en contacto.',
          ],
        },
      ],
      'remembered if there is room',
      [{ say: ['Sería un placer conectar con usted.', 'Agradecería la oportunidad de conectar con usted.'] }],
    ],
  },
}
