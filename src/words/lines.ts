export type Outcome = 'no' | 'silence' | 'withdrew'

/** How far it went. */
export type Stage = 'applied' | 'first_call' | 'interview' | 'final_round'

/** The reasons with words of their own, given with a no. Any other reason takes the words of the stage. */
export type ReasonWithWords =
  | 'better_qualified'
  | 'better_connected'
  | 'experience'
  | 'pay'
  | 'place_or_permit'
  | 'role_closed'

/** An answer is an acknowledgement, then a perspective; the two are drawn independently of each other. */
export type Part = 'acknowledgement' | 'perspective'
export type Letter = { readonly acknowledgement: 'a'; readonly perspective: 'p' }

/**
 * One line as a member reads it. The key is stored to remember what a member has seen: a key is never
 * reused and never renumbered; a line that goes takes its key with it, a new one gets a new number.
 */
export type Line<Prefix extends string = string> = {
  readonly key: `${Prefix}${number}`
  readonly text: string
}

export type AtLeastTwo<L> = readonly [L, L, ...L[]]
export type AtLeastThree<L> = readonly [L, L, L, ...L[]]
export type AtLeastFour<L> = readonly [L, L, L, L, ...L[]]
export type AtLeastEight<L> = readonly [L, L, L, L, L, L, L, L, ...L[]]
export type AtLeastTwelve<L> = readonly [L, L, L, L, L, L, L, L, L, L, L, L, ...L[]]
