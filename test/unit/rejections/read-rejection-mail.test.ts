import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { readRejectionMail } from '../../../src/rejections/read-rejection-mail.ts'
import * as phrases from '../../../src/rejections/rejection-mail-phrases.ts'
import * as verdicts from '../../../src/rejections/rejection-mail-verdicts.ts'
import * as words from '../../../src/rejections/rejection-mail-words.ts'
import { mails, sentences, traps } from './rejection-mails.fixtures.ts'

const today = '2026-03-20'
const read = (text: string) => readRejectionMail(text, { today })
const dated = (date: string) => read(`Subject: News\nDate: ${date}\n\nYou were not selected.`).heardOn
const named = (company: string) => read(`The position at ${company}. You were not selected.`).company

describe('reading a pasted rejection mail', () => {
  it.each(mails)('reads $style', ({ text, reads }) => {
    expect(read(text)).toEqual(reads)
  })

  it.each(mails)('reads the same when quoted, with Windows line ends: $style', ({ text, reads }) => {
    const quoted = text.split(/\r?\n/u).map((line) => `&gt; ${line}`)
    expect(read(quoted.join('\r\n'))).toEqual(reads)
  })

  it.each(sentences)('reads from "%s" company %s and role %s', (sentence, company, role) => {
    const found = read(`${sentence}\n\nYou were not selected.`)
    expect([found.company, found.role]).toEqual([company, role])
  })

  it.each([
    'We have decided to go with a different candidate.',
    "We've chosen to move ahead with someone whose background is closer.",
    'After review, we decided to move forward with candidates whose experience fits better.',
    'The team has decided to go in another direction.',
    'We went with someone with more experience.',
    'We have identified candidates whose skills are a closer match.',
    'We have already filled this position.',
    'The position at Longwinded Estates Inc. has been filled.',
    'No fuiste seleccionada en esta ocasión.',
    'En esta ocasión avanzaremos con otro perfil.',
    'Lamentamos informarte de que no continuarás en el proceso.',
    'Hemos decidido no avanzar con tu postulación.',
    'Hemos elegido a otra persona.',
    'Hemos optado por otra candidatura.',
    'Tu postulación fue descartada.',
    'La vacante ya ha sido cubierta.',
  ])('takes "%s" for a no', (sentence) => {
    expect(read(`The position at Longwinded Estates. ${sentence}`)).toEqual({ company: 'Longwinded Estates' })
  })

  it('reads what a mail says that somebody was not selected for', () => {
    const names = { company: 'Quuxolade', role: 'Baker' }
    expect(read('You were not selected for Baker at Quuxolade.')).toEqual(names)
  })

  it.each(sentences)('reads nothing from "%s" when the mail goes on with an invitation', (sentence) => {
    expect(read(`${sentence}\n\nWe would like to invite you to an interview.`)).toEqual({})
    expect(read(sentence)).toEqual({})
  })

  it.each([
    'Berlin Recruiting Team',
    'HR Team',
    'Jane Doe HR',
    'Jane Doe, Recruiting',
    'The Beta Team',
    'Beta',
  ])('does not take the signature "%s" for a company', (signature) => {
    expect(read(`You were not selected.\n\nKind regards,\n${signature}`)).toEqual({})
  })

  it.each([...words.platforms])('never takes the platform "%s" for the company', (platform) => {
    const name = platform.charAt(0).toUpperCase() + platform.slice(1)
    const from = `From: ${name} Recruiting Team <jobs@${platform}.com>\nSubject: Thank you for applying to ${name}`
    expect(read(`${from}\n\nThe position at ${name}. You were not selected.\n\n${name} Careers`)).toEqual({})
  })

  it.each(traps)('is not tempted by $style', ({ text, reads }) => {
    expect(read(text)).toEqual(reads)
  })
})

describe('the day of a mail', () => {
  it.each([
    ['2026-03-03', '2026-03-03'],
    ['2026-03-03T23:30:00Z', '2026-03-03'],
    ['Tue, 3 Mar 2026 10:12:00 +0100', '2026-03-03'],
    ['3 March 2026', '2026-03-03'],
    ['March 3rd, 2026', '2026-03-03'],
    ['3. März 2026', '2026-03-03'],
    ['3 de marzo de 2026', '2026-03-03'],
    ['mardi 1er mars 2026', '2026-03-01'],
    ['13/02/2026', '2026-02-13'],
    ['02/13/2026', '2026-02-13'],
    ['03.03.2026', '2026-03-03'],
    ['20 March 2024', '2024-03-20'],
    [today, today],
  ])('reads %s', (written, day) => {
    expect(dated(written)).toBe(day)
  })

  it.each([
    ['numbers in an unknown order', '03/02/2026'],
    ['a year of two digits', '13/02/26'],
    ['no year', '3 March'],
    ['a day that does not exist', '30 February 2026'],
    ['a day after today', '2026-03-21'],
    ['a day over two years back', '2024-03-19'],
    ['two days', '3 March 2026 (was 5 March 2026)'],
    ['a longer number', '12026-03-03'],
  ])('leaves %s empty', (_, written) => {
    expect(dated(written)).toBeUndefined()
  })

  it('leaves the day empty when header and letter disagree', () => {
    const text = 'Subject: News\nDate: 3 March 2026\n\n2 March 2026\n\nDear Ana,\n\nYou were not selected.'
    expect(read(text).heardOn).toBeUndefined()
  })
})

describe('what a field may hold', () => {
  it.each([
    ['Acme', 'Acme'],
    ['The Home Depot', 'The Home Depot'],
    ['the University of Leeds', 'University of Leeds'],
    ['Smith, Jones & Co', undefined],
    ['Acme, Inc', 'Acme, Inc'],
    ['eBay', 'eBay'],
    ['3M', '3M'],
    ['E*TRADE', 'E*TRADE'],
    ['*Acme* :tada:', 'Acme'],
    ['Acme™ 🎉', 'Acme'],
    ['our client', undefined],
    ['Greenhouse', undefined],
    ['gmail', undefined],
    ['<@U1> <!channel>', undefined],
    ['<https://acme.example|Acme>', 'Acme'],
    ['<https://acme.example>', undefined],
    ['שלום', undefined],
    ['Acme\u0000\ud800', 'Acme'],
    ['\u202eAcme\u202c', 'Acme'],
    [`A${'a'.repeat(121)}`, undefined],
  ])('takes %j as %j', (written, company) => {
    expect(named(written)).toBe(company)
  })

  it('keeps agreeing spellings and drops different ones', () => {
    const mail = (signature: string) =>
      read(`The position at Northwind. You were not selected.\n\nKind regards,\n${signature}`).company
    expect(mail('Northwind GmbH')).toBe('Northwind')
    expect(mail('Southwind GmbH')).toBeUndefined()
  })

  it('reads a mail of which it can not tell by its headers alone', () => {
    const text =
      'From: Acme Careers <jobs@acme.example>\nDate: 3 March 2026\n\nBudget cuts, alas. The role of Baker at Beta.'
    expect(read(text)).toEqual({ company: 'Acme', heardOn: '2026-03-03' })
  })

  it('is one trimmed line of 120 characters at most, whatever is pasted', () => {
    const pieces = mails.flatMap(({ text }) => text.split(/(?<=\s)/u))
    const junk = ['\0', '\ud800', '\u202e', '&amp;lt;', '<', '>', '|', '*', '\r', 'x'.repeat(130), 'שלום ']
    const word = fc.constantFrom(...pieces, ...junk, 'You were not selected. ', ' position at ', ' for the ')
    const text = fc.array(word, { maxLength: 120 }).map((words) => words.join(''))
    fc.assert(
      fc.property(text, (pasted) => {
        const { company, role, heardOn } = read(pasted)
        for (const value of [company, role]) {
          if (value === undefined) continue
          expect(value).toMatch(/^\S(?:[^\n\r<>]{0,118}\S)?$/u)
          expect(value.isWellFormed()).toBe(true)
        }
        expect(heardOn ?? today).toMatch(/^\d{4}-\d\d-\d\d$/u)
      }),
      { numRuns: 300, seed: 7 },
    )
  })
})

describe('long and hostile texts', () => {
  it('reads nothing past 40,000 characters', () => {
    const text = 'The position at Acme. You were not selected.'
    expect(read(`${' '.repeat(39_900)}${text}`).company).toBe('Acme')
    expect(read(`${' '.repeat(40_000)}${text}`)).toEqual({})
  })

  it.each([
    ...[
      'a ',
      'A',
      '> ',
      '*',
      '<http:|',
      '&amp;',
      ':a',
      'To: a\n',
      'On a wrote ',
      'On a wrote:\n',
      '\n',
      '\ud800',
    ],
    ...['position at ', 'for the ', 'for the A position ', 'your A application ', 'poste de a', 'als A bei '],
    ...[
      'you not ',
      'nicht ',
      'going with another a ',
      '1-',
      '2026-',
      'März 1 ',
      '( ',
      '"',
      'The A Team\n',
      'A and ',
    ],
  ])('comes back from 40,000 characters of %j', (piece) => {
    const text = piece.repeat(40_000)
    expect(Object.keys(read(`You were not selected. ${text}`)).length).toBeLessThanOrEqual(3)
  })

  it('takes work in proportion to the length of a text that two readers find thousands of names in', () => {
    const hostile = (pairs: number) =>
      Array.from({ length: pairs }, (_, index) => {
        const name = (of: number) =>
          `Q${[...String(of)].map((digit) => 'abcdefghij'[Number(digit)]).join('')}`
        return `subject:interest in ${name(index)}\ninterest in ${name(index + 1)}\n`
      }).join('')
    const spellingsOf = (pairs: number) => {
      const normalize = vi.spyOn(String.prototype, 'normalize')
      read(`x\nYou were not selected.\n${hostile(pairs)}`)
      const { length } = normalize.mock.calls
      normalize.mockRestore()
      return length
    }
    // Four times the text is about four times the work, and sixteen times where all are compared with all.
    expect(spellingsOf(880) / spellingsOf(220)).toBeLessThan(5)
  })

  it('has no pattern that repeats without a bound, which is what makes reading slow', () => {
    const isPattern = (value: unknown): value is RegExp => value instanceof RegExp
    const forms = words.teamForms.map(({ form }) => form)
    const lists = [
      ...[words, phrases, verdicts].flatMap((part) => Object.values<unknown>(part)),
      forms,
    ].flatMap((value) =>
      isPattern(value) || Array.isArray(value) ? value : Object.values(value ?? {}).flat(),
    )
    const patterns = lists.filter(isPattern)
    expect(patterns.length).toBeGreaterThan(60)
    for (const { source } of patterns) {
      expect(source.replace(/\\.|\[[^\]]*\]/gu, '')).not.toMatch(/[*+]|\{\d+,\}/u)
    }
  })
})
