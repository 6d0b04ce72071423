import type { Template } from './fill.ts'
import type { AtLeastThree, AtLeastTwo, Outcome, Stage } from './lines.ts'

/** What can be written for the member; `landed_note` goes with the card of the new job. */
export type DraftKind = 'card' | 'feedback' | 'touch' | 'landed_note' | 'linkedin' | 'reapply'
export type Tone = 'plain' | 'warm' | 'formal'

/**
 * One place in a draft, where one of its sentences is said. `{occasion}` is filled with a phrase of
 * `occasions`; it ends in the member's words, so a word or a comma of ours always follows it.
 */
export type DraftSlot = {
  readonly say: AtLeastTwo<string>
  /**
   * Said only to employers the member still likes, after withdrawing, where they have talked, or where no
   * application stands behind the draft. Then sentences with an occasion are not said.
   */
  readonly only?: 'interested' | 'withdrew' | 'talked' | 'met otherwise'
  /** Left out where the draft would be too long, the last one first. */
  readonly optional?: true
}

/** A draft between salutation and close. `remembered` is where the member's own memory stands. */
export type DraftText = {
  readonly subject: string | null
  readonly paragraphs: readonly (readonly DraftSlot[] | 'remembered' | 'remembered if there is room')[]
}

export type DraftTones = { readonly [T in Tone]: DraftText }

/** How the application is referred to, by what is known of it. */
export type Occasion = {
  readonly bare: string
  readonly role: Template<'role'>
  readonly company: Template<'company'>
  readonly both: Template<'role' | 'company'>
}

/**
 * Drafts in the member's voice. They say nothing that the member did not: no strength, no feeling about
 * a meeting, no interest that was not named, no decision that was never told.
 */
export type DraftWords = {
  readonly tones: { readonly [T in Tone]: string }
  /** What is written: the title of its form, 24 characters. */
  readonly kinds: { readonly [K in DraftKind]: string }
  readonly form: DraftFormWords
  /** `open` for a name that ends in a sign, where a comma would be one too many. */
  readonly salutations: {
    readonly [T in Tone]: {
      readonly named: Template<'name'>
      readonly open: Template<'name'>
      readonly unnamed: string
    }
  }
  /** The close above a name, and alone. */
  readonly closes: { readonly [T in Tone]: { readonly named: string; readonly unnamed: string } }
  /** Around words that would not read well inside a sentence; `inner` where they hold `outer`. */
  readonly quotes: { readonly outer: Template<'words'>; readonly inner: Template<'words'> }
  /** Small words: a name that ends in one would run into the sentence, and gets quotes. */
  readonly smallWords: readonly string[]
  readonly occasions: { readonly [S in Stage]: Occasion }
  /** Before the member's memory, which follows in the member's words. */
  readonly remembered: AtLeastThree<string>
  readonly cards: { readonly [O in Outcome]: DraftTones }
  readonly letters: { readonly [K in Exclude<DraftKind, 'card'>]: DraftTones }
}

/** The dialog behind "Help me write it" (`submit` and `close` 24 characters), and what stands around a draft. */
export type DraftFormWords = {
  readonly submit: string
  readonly close: string
  readonly remembered: string
  readonly rememberedHint: string
  readonly interested: string
  readonly interestedYes: string
  readonly interestedNo: string
  readonly tone: string
  readonly otherWords: string
  /** In the place of a draft to a person that the member has deleted. */
  readonly personGone: string
  /** The button that stores the draft, 24 characters, and the label of its text. */
  readonly keep: string
  readonly text: string
  /** The top-level text of the message with a draft, which tells a stranger nothing; and what it says. */
  readonly quiet: string
  readonly ready: string
  readonly change: string
  readonly openMail: string
  /** Where the text does not go into the link. */
  readonly copyIntoMail: string
  readonly tooLong: { readonly card: string; readonly linkedin: string }
}
