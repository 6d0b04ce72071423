import type { DraftTones } from '../../draft-words.ts'
import { moreThanks, thanks } from './card-thanks.ts'

/** Accepts the decision; 35 to 80 words, for copying by hand, as every card. */
export const cardAfterNo: DraftTones = {
  plain: {
    subject: 'Gracias',
    paragraphs: [
      [thanks.plain],
      'remembered',
      [
        {
          say: [
            'Acepto la decisión y te deseo todo lo mejor.',
            'Respeto la decisión y te deseo todo lo mejor.',
          ],
        },
        {
          only: 'interested',
          optional: true,
          say: [
            'Todavía me gustaría trabajar contigo algún día.',
            'Me seguiría gustando trabajar contigo algún día.',
          ],
        },
        {
          only: 'interested',
          optional: true,
          say: [
            'Si se abre otra vacante, piensa en mí, por favor.',
            'Piensa en mí, por favor, si se abre otra vacante.',
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
            'Acepto la decisión y te envío mis mejores deseos.',
            'Respeto la decisión, y te envío mis mejores deseos.',
          ],
        },
        {
          only: 'interested',
          optional: true,
          say: [
            'Todavía me haría feliz trabajar contigo algún día.',
            'Trabajar contigo algún día todavía me daría mucha alegría.',
          ],
        },
        {
          only: 'interested',
          optional: true,
          say: [
            'Si se abre una vacante nueva, acuérdate de mí, por favor.',
            'Acuérdate de mí, por favor, si se abre una vacante nueva.',
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
        {
          say: ['Acepto la decisión y le deseo mucho éxito.', 'Respeto la decisión y le deseo mucho éxito.'],
        },
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
            'Le agradecería que me tuviera en cuenta para otras vacantes.',
            'Si se abre otra vacante, le agradecería que me tuviera en cuenta.',
          ],
        },
        ...moreThanks.formal,
      ],
    ],
  },
}
