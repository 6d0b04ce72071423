import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CARD_WORDS, type DraftInput, LINKEDIN_LENGTH } from '../../../src/drafts/draft.ts'
import { draftKindsFor } from '../../../src/drafts/draft-kinds-for.ts'
import { writeDraft } from '../../../src/drafts/write-draft.ts'
import { en } from '../../../src/words/en/en.ts'
import { forbidden } from '../words/forbidden.ts'
import { permitted } from './closed-sentences.ts'
import { anyText, draftInputs, everySituation } from './generated-drafts.ts'

const bare: DraftInput = {
  kind: 'card',
  tone: 'plain',
  company: 'Northside Hospital',
  role: 'Ward nurse',
  stage: 'interview',
  outcome: 'no',
  contactName: null,
  remembered: null,
  stillInterested: false,
  memberName: null,
  pick: 0,
}
const written = (changes: Partial<DraftInput>) => {
  const draft = writeDraft(en, { ...bare, ...changes })
  if (draft === null) throw new Error('this kind makes no sense in this situation')
  return draft
}
const drafts = (inputs: readonly Partial<DraftInput>[]) =>
  inputs.flatMap((changes) => writeDraft(en, { ...bare, ...changes })?.body ?? [])
const wordsBetweenBlanks = (text: string) =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
const picks = Array.from({ length: 24 }, (_, pick) => pick)

/** A text of a member's that nothing of ours resembles, so that it can be taken out of a draft again. */
const marked = fc
  .tuple(
    fc.constantFrom('Qqxz', 'Zzqx 🙂', '{Zqz}', 'קקזז', 'Xqz “q”', 'Zx?'),
    fc.nat({ max: 99 }),
    fc.constantFrom('', '!', '.', ' 🙂', '\nQqz'),
  )
  .map(([head, number, tail]) => `${head}${number}${tail}`)
const names = marked.map((text) => text.replace(/\n/g, ' '))
const markedInputs = draftInputs(names).chain((input) =>
  fc.option(marked).map((remembered) => ({ ...input, remembered })),
)

test('a draft is made of its template and the words of the member, and of nothing else', () => {
  let looked = 0
  fc.assert(
    fc.property(markedInputs, (input) => {
      const draft = writeDraft(en, input)
      if (draft === null) return
      looked += 1
      expect(`${draft.body}\n`).toMatch(permitted(input, input))
    }),
    { numRuns: 1500 },
  )
  expect(looked).toBeGreaterThan(500)
})

describe('with any text of the member', () => {
  test('the same input gives the same draft, and only senseless kinds give none', () => {
    fc.assert(
      fc.property(draftInputs(anyText), (input) => {
        const draft = writeDraft(en, input)
        expect(writeDraft(en, input)).toEqual(draft)
        if (draft === null)
          expect([null, 'applied'].includes(input.stage) || input.kind === 'feedback').toBe(true)
      }),
    )
  })

  test('a card stays within 80 words and an invitation within 200 characters, or says that it does not', () => {
    fc.assert(
      fc.property(draftInputs(anyText), (input) => {
        const draft = writeDraft(en, input)
        if (draft === null) return
        const { company, role, contactName, remembered, memberName } = input
        const own = [company, role, contactName, remembered, memberName].join(' ')
        if (input.kind === 'card' && !draft.tooLong) {
          expect(wordsBetweenBlanks(draft.body)).toBeLessThanOrEqual(CARD_WORDS.most)
        }
        if (input.kind === 'card' && draft.tooLong) {
          expect(wordsBetweenBlanks(own) > 20 || own.length > 100).toBe(true)
        }
        if (input.kind === 'linkedin') {
          expect(draft.tooLong).toBe(draft.body.length > LINKEDIN_LENGTH)
          if (draft.tooLong) expect(contactName?.length).toBeGreaterThan(100)
        }
      }),
      { numRuns: 1000 },
    )
  })

  test('the memory is never cut: what was typed is there, whatever it is', () => {
    fc.assert(
      fc.property(
        draftInputs(fc.string({ unit: 'grapheme-ascii', maxLength: 900, size: 'max' })),
        (input) => {
          const draft = writeDraft(en, input)
          if (draft === null || input.kind === 'linkedin') return
          expect(draft.body).toContain(input.remembered?.trim() ?? '')
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe('every combination of variants', () => {
  test('a card has 35 to 80 words, with everything said and with nothing said', () => {
    for (const situation of everySituation.filter(
      ({ kind, stage }) => kind === 'card' && stage !== 'applied',
    )) {
      for (const pick of picks) {
        const least = written({ ...situation, pick, company: '\u200b', role: null })
        const most = written({
          ...situation,
          pick,
          role: 'Senior ward nurse for nights',
          contactName: 'Ann Maria Lee',
          remembered: 'Ann said that the ward is moving to Leeds in spring',
          memberName: 'Sam Okafor',
        })
        for (const { body, tooLong } of [least, most]) {
          expect(wordsBetweenBlanks(body), body).toBeGreaterThanOrEqual(CARD_WORDS.least)
          expect(wordsBetweenBlanks(body), body).toBeLessThanOrEqual(CARD_WORDS.most)
          expect(tooLong).toBe(false)
        }
      }
    }
  })

  test('an ordinary invitation fits, with company and role in it', () => {
    for (const situation of everySituation.filter(
      ({ kind, stage }) => kind === 'linkedin' && stage !== 'applied',
    )) {
      for (const pick of picks) {
        const { body, tooLong } = written({ ...situation, pick, contactName: 'Ann Maria Lee' })
        expect(tooLong, body).toBe(false)
        expect(body).toContain('Ward nurse at Northside Hospital')
      }
    }
  })

  test('no placeholder, no stray space and no forbidden phrase is in any of them', () => {
    const ours = forbidden.filter(({ what }) => what !== 'no false intimacy')
    for (const body of drafts(
      everySituation.flatMap((s) => picks.map((pick) => ({ ...s, pick, remembered: 'the ward' }))),
    )) {
      expect(body).not.toMatch(/[{}[\]]|undefined|null/)
      expect(body).not.toMatch(/ {2}| [,.;:?!]|^\s|\s$|\n{3}|[.,;:?!]{2}/)
      for (const { what, pattern } of ours) expect(pattern.test(body), `${what}: ${body}`).toBe(false)
    }
  })
})

describe('nothing is said that the member did not say', () => {
  const interest = /work with you|working with you|keep me in mind|kept me in mind|think of me/i
  const decision = /decision/i

  test('interest only where the member still has it', () => {
    const without = everySituation.filter((s) => !s.stillInterested)
    expect(
      drafts(without.flatMap((s) => picks.map((pick) => ({ ...s, pick })))).filter((b) => interest.test(b)),
    ).toEqual([])
    expect(written({ stillInterested: true }).body).toMatch(interest)
  })

  test('a decision of theirs only after a no', () => {
    const others = everySituation.filter((s) => s.outcome !== 'no')
    expect(
      drafts(others.flatMap((s) => picks.map((pick) => ({ ...s, pick })))).filter((b) => decision.test(b)),
    ).toEqual([])
    expect(written({ outcome: 'no' }).body).toMatch(decision)
  })

  test('a card after withdrawing is clear about it, and no other card speaks of it', () => {
    expect(written({ outcome: 'withdrew' }).body).toMatch(/withdr/)
    expect(drafts([{ outcome: 'no' }, { outcome: 'silence' }]).filter((body) => /withdr/.test(body))).toEqual(
      [],
    )
  })

  test('whoever applied only thanks nobody for time, meeting or conversation', () => {
    const applied = everySituation.filter((s) => s.stage === 'applied')
    const inputs = applied.flatMap((s) => picks.map((pick) => ({ ...s, pick, contactName: 'Ann' })))
    expect(
      drafts(inputs).filter((b) => /your time|you gave me|meeting|conversation|interview|\bcall\b/i.test(b)),
    ).toEqual([])
    expect(drafts(inputs).length).toBeGreaterThan(0)
  })

  test('a name stands there only if it was given', () => {
    expect(written({ kind: 'feedback' }).body).toMatch(/^Hello,\n/)
    expect(written({ kind: 'feedback' }).body).toMatch(/\nBest wishes$/)
    expect(written({ contactName: 'Ann', memberName: 'Sam' }).body).toMatch(
      /^Hello Ann,\n[\s\S]*\nBest wishes,\nSam$/,
    )
  })
})

describe('a request for feedback', () => {
  const all = everySituation.filter(
    (s) => s.kind === 'feedback' && s.stage !== 'applied' && s.outcome === 'no',
  )

  test('accepts the decision first, then asks one question about future interviews', () => {
    for (const body of drafts(all.flatMap((s) => picks.map((pick) => ({ ...s, pick }))))) {
      const [, first = '', question = ''] = body.split('\n\n')
      expect(first).toMatch(/^I (fully )?(accept|respect) your decision/)
      expect(question).toMatch(/what could I do better in future interviews\?/)
      expect(body.match(/\?/g)?.length).toBe(1)
    }
  })

  test('is a mail, so it has a subject; an invitation has none', () => {
    expect(written({ kind: 'feedback' }).subject).toBe('One question, with thanks')
    expect(written({ kind: 'linkedin' }).subject).toBeNull()
  })
})

describe('the words of the member', () => {
  test('stand bare where they read as a name, and in quotation marks where they do not', () => {
    const firstSentence = (company: string) =>
      written({ kind: 'feedback', role: null, company }).body.split('\n\n')[1]
    const around = (name: string) =>
      `I accept your decision after the interview at ${name}, with thanks for your time.`
    for (const plain of [
      'Acme, Inc.',
      "St. Mary's",
      'R&D (North)',
      'אקמה',
      '株式会社アクメ',
      'the Acme',
      '7-Eleven',
    ]) {
      expect(firstSentence(plain)).toBe(around(plain))
    }
    for (const odd of [
      'Yahoo!',
      'the',
      'Bank of',
      '"Best" Café',
      'Acme,',
      '🙂',
      '{role}',
      '$&',
      'A? B.',
      'x'.repeat(61),
    ]) {
      expect(firstSentence(odd)).toBe(around(`“${odd}”`))
    }
    expect(firstSentence('“Best”')).toBe(around('‘“Best”’'))
  })

  test('a memory gets a full stop if it has no end, and a line of its own if it has several', () => {
    const memory = (remembered: string) => written({ kind: 'touch', remembered }).body.split('\n\n')[2]
    expect(memory('the talk about shifts')).toBe('One thing I remember: the talk about shifts.')
    expect(memory('We laughed!')).toBe('One thing I remember: We laughed!')
    expect(memory('one\ntwo')).toBe('One thing I remember:\none\ntwo.')
  })

  test('a name that ends in a sign is greeted without a comma', () => {
    expect(written({ contactName: 'Ann 🌸' }).body).toMatch(/^Hello Ann 🌸\n/)
    expect(written({ contactName: 'Lee Jr.' }).body).toMatch(/^Hello Lee Jr\.,\n/)
  })

  test('a long memory drives out what is optional, thanks first and interest last', () => {
    const card = (count: number) =>
      written({ stillInterested: true, remembered: Array.from({ length: count }, () => 'word').join(' ') })
    const { body } = card(25)
    expect(body).toContain('I would still like to work with you one day.')
    expect(body).not.toContain('no need to answer')
    expect(card(25).tooLong).toBe(false)
    expect(card(70).tooLong).toBe(true)
    expect(card(70).body).not.toContain('work with you')
    expect(card(70).body).toContain('your decision')
  })

  test('a card too long for its words alone says so in every script', () => {
    expect(written({ remembered: '我们谈到了夜班和新的病房'.repeat(12) }).tooLong).toBe(true)
  })

  test('an invitation leaves the memory out, then the occasion; only names make it too long', () => {
    const invitation = (changes: Partial<DraftInput>) =>
      written({ kind: 'linkedin', contactName: 'Ann', ...changes })
    const long = invitation({ remembered: 'word '.repeat(60) })
    expect(long).toMatchObject({ tooLong: false })
    expect(long.body).not.toContain('word')
    expect(long.body).toContain('Northside Hospital')
    expect(invitation({ company: 'x'.repeat(300) }).body).toBe(
      'Hello Ann,\nI would be glad to connect with you here.',
    )
    expect(invitation({ contactName: 'x'.repeat(300) }).tooLong).toBe(true)
  })

  test('invisible texts count as none', () => {
    const nothing = written({
      company: '\u200b\u0000',
      role: ' \n',
      remembered: '\u2066',
      contactName: '\t',
      memberName: '',
    })
    expect(nothing).toEqual(written({ company: '\u200b', role: null, remembered: null }))
  })
})

test('the next number gives other words', () => {
  const bodies = picks.map((pick) => written({ stillInterested: true, pick }).body)
  expect(new Set(bodies).size).toBe(picks.length)
})

test('which kinds make sense: cards and feedback need a conversation, notes somebody to write to', () => {
  const kinds = (stage: DraftInput['stage'], outcome: DraftInput['outcome'], hasContact = false) =>
    draftKindsFor({ stage, outcome, hasContact })
  const toPeople = ['touch', 'landed_note', 'linkedin']
  expect(kinds('applied', 'no')).toEqual(['reapply'])
  expect(kinds('applied', 'no', true)).toEqual([...toPeople, 'reapply'])
  expect(kinds('final_round', 'no')).toEqual(['card', 'feedback', ...toPeople, 'reapply'])
  expect(kinds('interview', 'silence')).toEqual(['card', ...toPeople, 'reapply'])
  expect(kinds('first_call', 'withdrew')).toEqual(['card', ...toPeople, 'reapply'])
})
