/**
 * Legal forms as they read in small letters without dots, spaces and signs: "S.p.A." is `spa`, "Sp. z o.o."
 * is `spzoo`. Where a form ends in another one ("GmbH & Co. KG"), each stands for itself.
 */
const LEGAL_FORMS: ReadonlySet<string> = new Set(
  [
    'inc incorporated corp corporation co company ltd limited llc llp lp plc pllc cic', // English
    'pty pte pvt privatelimited publiclimitedcompany sdnbhd bhd', // Commonwealth
    'gmbh ggmbh mbh ug ughaftungsbeschränkt ag kg kgaa ohg gbr ev se', // German, European
    'sa sas sasu sarl sàrl eurl snc ltée ltee', // French
    'spa srl srls sapa sl slu sau sadecv srldecv ltda lda', // Italian, Spanish, Portuguese
    'bv nv vof bvba cv ab as asa aps oy oyj', // Dutch, Nordic
    'sro spzoo doo kft zrt nyrt kk', // Central European, Japanese
  ].flatMap((forms) => forms.split(' ')),
)
const LONGEST_FORM_IN_WORDS = 4

/**
 * The form in which two spellings of a company's name are the same: compatibility characters, invisible
 * characters, case (by no locale's rules), white space, kinds of dashes and apostrophes, commas, outer
 * punctuation and legal forms at the end make no difference. Accents do.
 *
 * For comparing only, never for showing. Idempotent, and never empty: a name that is a legal form or all
 * punctuation stays ("AG" is `ag`, "???" is `???`), and one without a visible character comes back as it is.
 */
export function normaliseCompany(name: string): string {
  const spaced = fold(name)
    .split(/[\s,]+/u)
    .filter(Boolean)
    .join(' ')
  if (spaced === '') return name
  const core = withoutOuterPunctuation(spaced)
  return core === '' ? spaced : withoutLegalForms(core)
}

function fold(name: string): string {
  return (
    name
      .replaceAll(/[\p{Default_Ignorable_Code_Point}©®™℠]/gu, '')
      .replaceAll('´', "'")
      .normalize('NFKC')
      // JS has no case folding. Down, up and down takes ẞ and ß to ss; a final sigma is a sigma.
      .toLowerCase()
      .toUpperCase()
      .toLowerCase()
      .replaceAll('ς', 'σ')
      .normalize('NFKC')
      .replaceAll(/[’‘ʼ`]/g, "'")
      .replaceAll(/\p{Pd}/gu, '-')
  )
}

/** @param core without outer punctuation, so that its first word is a word: that one is never dropped */
function withoutLegalForms(core: string): string {
  const words = core.split(' ')
  for (let count = wordsOfLegalForm(words); count > 0; count = wordsOfLegalForm(words)) {
    words.length -= count
    while (withoutOuterPunctuation(words.at(-1) ?? '') === '') words.length -= 1
  }
  return withoutOuterPunctuation(words.join(' '))
}

/** How many words the legal form at the end has; 0 where there is none or where nothing else would be left. */
function wordsOfLegalForm(words: readonly string[]): number {
  for (let count = Math.min(LONGEST_FORM_IN_WORDS, words.length - 1); count > 0; count--) {
    const tail = words.slice(-count).join('')
    if (LEGAL_FORMS.has(tail.replaceAll(/[^\p{L}\p{M}\p{N}]/gu, ''))) return count
  }
  return 0
}

/** From the first to the last character that is no punctuation; matched so that a long name stays linear. */
function withoutOuterPunctuation(text: string): string {
  return text.match(/[^\p{P}\s](?:.*[^\p{P}\s])?/su)?.[0] ?? ''
}
