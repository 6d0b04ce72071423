import type { Encouragement } from '../../encouragement-words.ts'

/** "They came back to me": the entry is open again. Calm, and without a promise. */
export const reopened: Encouragement['reopened'] = [
  {
    key: 'reopened.r1',
    text: 'Volvieron a contactarte y la anotación está abierta de nuevo. Puedes alegrarte y tener cuidado a la vez.',
  },
  { key: 'reopened.r2', text: 'Así que esto sigue. Lo que escribiste antes todavía está aquí.' },
  {
    key: 'reopened.r3',
    text: 'De nuevo abierta, entonces. Decir que sí y decir que no son posibles los dos.',
  },
  {
    key: 'reopened.r4',
    text: 'Una segunda conversación es una conversación nueva. Sabes más que en la primera.',
  },
  {
    key: 'reopened.r5',
    text: 'Esto vuelve a estar abierto. Nadie sabe todavía en qué queda, y no tienes que adivinarlo.',
  },
  { key: 'reopened.r6', text: 'Algo ha cambiado allí. Puedes averiguar primero qué te parece a ti.' },
]
