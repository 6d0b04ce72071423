import type { DraftTones } from '../../draft-words.ts'
import { moreThanks, thanks } from './card-thanks.ts'

/** Thanks, and is clear about the member's own decision. */
export const cardAfterWithdrawing: DraftTones = {
  plain: {
    subject: 'Gracias',
    paragraphs: [
      [thanks.plain],
      'remembered',
      [
        {
          say: [
            'Retiré mi solicitud, y te deseo todo lo mejor.',
            'Mi solicitud está retirada, y te deseo todo lo mejor.',
          ],
        },
        {
          only: 'interested',
          optional: true,
          say: [
            'En otro momento, todavía me gustaría trabajar contigo.',
            'Todavía me gustaría trabajar contigo en otro momento.',
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
            'Retiré mi solicitud, y te envío mis mejores deseos.',
            'Mi solicitud está retirada, y te envío mis mejores deseos.',
          ],
        },
        {
          only: 'interested',
          optional: true,
          say: [
            'En otro momento, todavía me haría feliz trabajar contigo.',
            'Todavía me haría feliz trabajar contigo en otro momento.',
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
          say: [
            'Retiré mi solicitud y le deseo mucho éxito.',
            'Mi solicitud está retirada, y le deseo mucho éxito.',
          ],
        },
        {
          only: 'interested',
          optional: true,
          say: [
            'Todavía agradecería la oportunidad de trabajar con ustedes en otro momento.',
            'En otro momento, todavía agradecería la oportunidad de trabajar con ustedes.',
          ],
        },
        ...moreThanks.formal,
      ],
    ],
  },
}
