import type { DraftSlot } from '../../draft-words.ts'

/** How every card begins. */
export const thanks = {
  plain: {
    say: [
      'Gracias por {occasion} y por tu tiempo.',
      'Quiero darte las gracias por {occasion} y por tu tiempo.',
      'Con esta nota te agradezco {occasion} y tu tiempo.',
    ],
  },
  warm: {
    say: [
      'Muchas gracias por {occasion} y por tu tiempo.',
      'Te agradezco mucho {occasion} y el tiempo que me diste.',
      'Mil gracias por {occasion} y por el tiempo que me diste.',
    ],
  },
  formal: {
    say: [
      'Le agradezco sinceramente {occasion} y su tiempo.',
      'Reciba mi agradecimiento por {occasion} y por su tiempo.',
      'Le escribo para agradecerle {occasion} y su tiempo.',
    ],
  },
} as const satisfies Record<string, DraftSlot>

/** Thanks that add length where there is room. */
export const moreThanks = {
  plain: [
    {
      optional: true,
      say: [
        'Hablar con quienes se presentan lleva tiempo y atención, y agradezco las dos cosas.',
        'Una conversación lleva tiempo y atención, y agradezco las dos cosas.',
      ],
    },
    {
      optional: true,
      say: ['No hace falta responder a esta nota.', 'A esta nota no hace falta responder.'],
    },
  ],
  warm: [
    {
      optional: true,
      say: [
        'El tiempo y la atención valen mucho, y te agradezco de verdad las dos cosas.',
        'Una conversación lleva tiempo y atención, y te agradezco mucho las dos cosas.',
      ],
    },
    {
      optional: true,
      say: [
        'No hace falta que respondas a esta nota. Es para darte las gracias.',
        'Esta nota no necesita respuesta. Es para darte las gracias.',
      ],
    },
  ],
  formal: [
    {
      optional: true,
      say: [
        'Hablar con quienes se presentan requiere tiempo y cuidado, y aprecio ambas cosas.',
        'Una conversación requiere tiempo y cuidado, y aprecio ambas cosas.',
      ],
    },
    {
      optional: true,
      say: ['Esta nota no requiere respuesta por su parte.', 'No es necesario que responda a esta nota.'],
    },
  ],
} as const satisfies Record<string, readonly DraftSlot[]>
