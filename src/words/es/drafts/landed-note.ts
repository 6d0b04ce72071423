import type { DraftTones } from '../../draft-words.ts'

/** Goes with the card of the new job. */
export const landedNote: DraftTones = {
  plain: {
    subject: 'Un trabajo nuevo, y un saludo',
    paragraphs: [
      [
        {
          say: [
            'Tengo un trabajo nuevo y quería que lo supieras.',
            'Quería que supieras que tengo un trabajo nuevo.',
          ],
        },
        {
          say: [
            'Quizá me recuerdes de {occasion} hace algún tiempo.',
            'Quizá conozcas mi nombre por {occasion} hace algún tiempo.',
          ],
        },
        {
          only: 'talked',
          say: [
            'Gracias por el tiempo que me diste entonces.',
            'Te agradezco el tiempo que me diste entonces.',
          ],
        },
      ],
      'remembered',
      [
        { say: ['Mi tarjeta nueva va con esta nota.', 'Con esta nota va mi tarjeta nueva.'] },
        { say: ['Me gustaría seguir en contacto.', 'Me alegraría seguir en contacto.'] },
      ],
    ],
  },
  warm: {
    subject: 'Buenas noticias, y un saludo',
    paragraphs: [
      [
        {
          say: [
            'Quiero compartir contigo una buena noticia: tengo un trabajo nuevo.',
            'Aquí va una buena noticia: tengo un trabajo nuevo.',
          ],
        },
        {
          say: [
            'Quizá me recuerdes de {occasion} hace algún tiempo.',
            'Puede que me recuerdes de {occasion} hace algún tiempo.',
          ],
        },
        {
          only: 'talked',
          say: [
            'Te agradezco mucho el tiempo que me diste entonces.',
            'Muchas gracias por el tiempo que me diste entonces.',
          ],
        },
      ],
      'remembered',
      [
        {
          say: [
            'Mi tarjeta nueva va con esta nota, para que puedas encontrarme.',
            'Con esta nota va mi tarjeta nueva, para que puedas encontrarme.',
          ],
        },
        { say: ['Me haría feliz seguir en contacto.', 'Me alegraría mucho seguir en contacto.'] },
      ],
    ],
  },
  formal: {
    subject: 'Un nuevo puesto',
    paragraphs: [
      [
        {
          say: [
            'Me gustaría informarle de que tengo un nuevo puesto.',
            'Le escribo para informarle de que tengo un nuevo puesto.',
          ],
        },
        {
          say: [
            'Quizá me recuerde de {occasion} hace algún tiempo.',
            'Quizá conozca mi nombre por {occasion} hace algún tiempo.',
          ],
        },
        {
          only: 'talked',
          say: [
            'Quisiera agradecerle el tiempo que me dedicó entonces.',
            'Le agradezco el tiempo que me dedicó entonces.',
          ],
        },
      ],
      'remembered',
      [
        { say: ['Adjunto mi nueva tarjeta.', 'Mi nueva tarjeta acompaña esta nota.'] },
        { say: ['Sería un placer seguir en contacto.', 'Me gustaría mucho seguir en contacto.'] },
      ],
    ],
  },
}
