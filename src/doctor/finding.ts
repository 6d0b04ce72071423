/** What was looked at. Where something is wrong, the sentence says what to do. It never holds a secret. */
export type Finding = { readonly ok: boolean; readonly sentence: string }

export const fine = (sentence: string): Finding => ({ ok: true, sentence })
export const wrong = (sentence: string): Finding => ({ ok: false, sentence })
