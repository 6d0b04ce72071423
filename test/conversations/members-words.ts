import fc from 'fast-check'

/**
 * Marks around every text that a generated member types, so that it can be told from ours wherever it turns
 * up. Two pairs: with letters a text can still read as a name, with brackets it does not.
 */
const MARKS = [
  ['Ꙗ', 'ꙗ'],
  ['⟦', '⟧'],
] as const
const ANY_MARK = /[Ꙗꙗ⟦⟧]/gu
/** Where a text was shortened, three dots stand in the place of the closing mark. */
const MARKED = /[Ꙗ⟦][^Ꙗꙗ⟦⟧]*(?:[ꙗ⟧]|…)/gu

/** A text of ours without the members' words in it: a name stands for each. */
export function withoutMembersWords(text: string): string {
  return text.replace(MARKED, 'Acme')
}

export function holdsMembersWords(text: string): boolean {
  return text.search(ANY_MARK) !== -1
}

/** What people type, in many scripts, and what breaks forms. */
const pieces = [
  ...['Northside Hospital', 'St. Mary’s', 'R&D (North)', 'Bank of', 'the', 'Yahoo!', '7-Eleven', 'Ünlü A.Ş.'],
  ...[
    'אקמה בע"מ',
    'شركة النور',
    '株式会社アクメ',
    '北区医院',
    '삼성 병원',
    'โรงพยาบาล',
    'अस्पताल',
    'Больница № 3',
  ],
  ...[
    '👩‍👩‍👧 care',
    '🙂',
    '👍🏽',
    'e\u0301le\u0300ve',
    'Zalgo͛̈́',
    '\u202Ertl\u2066',
    '\u200b',
    '\u00a0',
    '\ud83d',
    '\u0000',
  ],
  ...[
    '<!channel>',
    '<@U1ANN>',
    '<https://x.example|y>',
    '*_~`bold`',
    ':tada:',
    'https://a.example/?q=1&r=%',
    '&amp;',
  ],
  ...[
    '{company}',
    '{day}',
    '$' + '{x}',
    '$& $1',
    '%s',
    'null',
    'undefined',
    '[name]',
    '=1+1',
    '“quoted” ‘text’',
    '...',
  ],
  ...[
    'They should just move on! Everything happens for a reason',
    'their loss',
    'at least 3 today',
    'line\nline',
    '\t',
  ],
] as const

const short = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 3 })
  .map((list) => list.join(' '))
/** Anything that a keyboard, a paste or a mistake can make, lone surrogates included. */
const anything = fc
  .array(fc.integer({ min: 0, max: 0x10ffff }), { minLength: 1, maxLength: 20 })
  .map((points) => String.fromCodePoint(...points))
const words = fc.oneof({ weight: 5, arbitrary: short }, { weight: 1, arbitrary: anything })

/** A member's text of at most `limit` UTF-16 units, marks included; now and then as long as it may be. */
export function membersText(limit: number): fc.Arbitrary<string> {
  return fc
    .record({
      text: words,
      marks: fc.constantFrom(...MARKS),
      full: fc.integer({ min: 0, max: 19 }).map((n) => n === 0),
    })
    .map(({ text, marks: [begin, end], full }) => {
      const inside = text.replace(ANY_MARK, '') || 'x'
      const long = full ? inside.repeat(Math.ceil(limit / inside.length)) : inside
      return `${begin}${long.slice(0, limit - 2)}${end}`
    })
}
