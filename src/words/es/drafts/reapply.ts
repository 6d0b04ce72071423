import type { DraftTones } from '../../draft-words.ts'

/** Goes with a new application, or asks to be considered. */
export const reapply: DraftTones = {
  plain: {
    subject: 'Me presento de nuevo',
    paragraphs: [
      [
        {
          say: [
            'Me gustaría presentarme a una vacante en tu empresa.',
            'Te escribo para presentarme a una vacante en tu empresa.',
          ],
        },
        {
          say: [
            'Quizá conozcas mi nombre por {occasion} hace algún tiempo.',
            'Quizá me recuerdes de {occasion} hace algún tiempo.',
          ],
        },
        { only: 'withdrew', say: ['Entonces retiré mi solicitud.', 'En aquel momento retiré mi solicitud.'] },
      ],
      'remembered',
      [
        {
          only: 'interested',
          say: ['Todavía me gustaría trabajar contigo.', 'Me seguiría gustando trabajar contigo.'],
        },
        {
          say: [
            'Dime, por favor, si necesitas algo más de mí.',
            'Si necesitas algo más de mí, dímelo, por favor.',
          ],
        },
      ],
    ],
  },
  warm: {
    subject: 'Me presento de nuevo, con un saludo',
    paragraphs: [
      [
        {
          say: [
            'Con un saludo afectuoso, me gustaría presentarme a una vacante en tu empresa.',
            'Me gustaría presentarme a una vacante en tu empresa, y te envío un saludo afectuoso.',
          ],
        },
        {
          say: [
            'Puede que me recuerdes de {occasion} hace algún tiempo.',
            'Quizá me recuerdes de {occasion} hace algún tiempo.',
          ],
        },
        {
          only: 'withdrew',
          say: [
            'Entonces retiré mi solicitud, y esta es una nueva.',
            'En aquel momento me retiré, y esta es una solicitud nueva.',
          ],
        },
      ],
      'remembered',
      [
        {
          only: 'interested',
          say: [
            'Todavía me haría feliz trabajar contigo.',
            'Trabajar contigo todavía me daría mucha alegría.',
          ],
        },
        {
          say: [
            'Si quieres saber más, pregúntame, por favor.',
            'Pregúntame, por favor, si quieres saber más.',
          ],
        },
      ],
    ],
  },
  formal: {
    subject: 'Una nueva solicitud',
    paragraphs: [
      [
        {
          say: [
            'Me gustaría presentarme a una vacante de su empresa.',
            'Le escribo para presentarme a una vacante de su empresa.',
          ],
        },
        {
          say: [
            'Quizá conozca mi nombre por {occasion} hace algún tiempo.',
            'Quizá me recuerde de {occasion} hace algún tiempo.',
          ],
        },
        {
          only: 'withdrew',
          say: ['En aquel momento retiré mi solicitud.', 'Retiré mi solicitud en aquel momento.'],
        },
      ],
      'remembered',
      [
        {
          only: 'interested',
          say: [
            'Mantengo mi interés en trabajar con ustedes.',
            'Todavía agradecería la oportunidad de trabajar con ustedes.',
          ],
        },
        { say: ['Por favor, dígame si necesita algo más.', 'Si necesita algo más, dígamelo, por favor.'] },
      ],
    ],
  },
}
