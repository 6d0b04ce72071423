import type { DraftTones } from '../../draft-words.ts'
import { moreThanks, thanks } from './card-thanks.ts'

/** Thanks for the conversation, and speaks of no decision, since none was told. */
export const cardAfterSilence: DraftTones = {
  plain: {
    subject: 'Gracias',
    paragraphs: [
      [thanks.plain],
      'remembered',
      [
        { say: ['Te deseo todo lo mejor en tu trabajo.', 'Espero que todo vaya bien en tu trabajo.'] },
        {
          only: 'interested',
          optional: true,
          say: ['Todavía me gustaría trabajar contigo.', 'Me seguiría gustando trabajar contigo.'],
        },
        {
          only: 'interested',
          optional: true,
          say: [
            'Piensa en mí, por favor, cuando haya vacantes.',
            'Si tienes una vacante para mí, tenme en cuenta, por favor.',
          ],
        },
        ...moreThanks.plain,
      ],
    ],
  },
  warm: {
    subject: 'Muchas gracias',
    paragraphs: [
      [thanks.warm],
      'remembered',
      [
        {
          say: [
            'Te envío mis mejores deseos para tu trabajo.',
            'Mis mejores deseos para ti y para tu trabajo.',
          ],
        },
        {
          only: 'interested',
          optional: true,
          say: [
            'Todavía me haría feliz trabajar contigo.',
            'Trabajar contigo todavía me daría mucha alegría.',
          ],
        },
        {
          only: 'interested',
          optional: true,
          say: [
            'Si tienes una vacante, acuérdate de mí, por favor.',
            'Acuérdate de mí, por favor, cuando tengas una vacante.',
          ],
        },
        ...moreThanks.warm,
      ],
    ],
  },
  formal: {
    subject: 'Agradecimiento por su tiempo',
    paragraphs: [
      [thanks.formal],
      'remembered',
      [
        { say: ['Le deseo mucho éxito en su trabajo.', 'Espero que su trabajo vaya muy bien.'] },
        {
          only: 'interested',
          optional: true,
          say: [
            'Mantengo mi interés en trabajar con ustedes.',
            'Todavía agradecería la oportunidad de trabajar con ustedes.',
          ],
        },
        {
          only: 'interested',
          optional: true,
          say: [
            'Le agradecería que me tuviera en cuenta.',
            'Si hay una vacante, le agradecería que me tuviera en cuenta.',
          ],
        },
        ...moreThanks.formal,
      ],
    ],
  },
}
