import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseCommand } from '../../../src/rejections/parse-command.ts'

describe('parseCommand', () => {
  test.each([
    ['', '', ''],
    ['   ', '', ''],
    ['Acme', 'Acme', ''],
    ['Acme | Ward nurse', 'Acme', 'Ward nurse'],
    ['  Acme|Ward nurse  ', 'Acme', 'Ward nurse'],
    ['| Ward nurse', '', 'Ward nurse'],
    ['Acme |', 'Acme', ''],
    ['Acme | Nurse | nights', 'Acme', 'Nurse | nights'],
    ['Marks &amp; Spencer | C&lt;C&gt;', 'Marks & Spencer', 'C<C>'],
    ['&amp;lt;', '&lt;', ''],
    ['help wanted', 'help wanted', ''],
    ['help | Desk', 'help', 'Desk'],
    ['list price', 'list price', ''],
    ['forget-me not', 'forget-me not', ''],
    ['exports', 'exports', ''],
    ['settings | Clerk', 'settings', 'Clerk'],
    ['lessons | Teacher', 'lessons', 'Teacher'],
    ['lessons learned | Teacher', 'lessons learned', 'Teacher'],
    ['lessonsplus', 'lessonsplus', ''],
  ])('"%s" opens the form with "%s" and "%s"', (text, company, role) => {
    expect(parseCommand(text)).toEqual({ kind: 'open', company, role })
  })

  test.each(['help', 'list', 'export', 'settings', 'forget-me'])(
    '"%s" is a sub-command, in any case and with blanks',
    (word) => {
      for (const text of [word, ` ${word}\n`, word.toUpperCase()])
        expect(parseCommand(text)).toEqual({ kind: word })
    },
  )

  test.each([
    ['lessons', null],
    [' LESSONS ', null],
    ['lessons Negotiation', 'Negotiation'],
    ['Lessons\tpay  rise ', 'pay  rise'],
  ])('"%s" asks for lessons', (text, asked) => {
    expect(parseCommand(text)).toEqual({ kind: 'lessons', asked })
  })

  test('takes a bar for the end of the company, whatever stands around it', () => {
    const word = fc.string({ unit: 'binary' }).filter((text) => !/[|&]/.test(text))
    fc.assert(
      fc.property(word, word, (company, role) => {
        expect(parseCommand(`${company}|${role}`)).toEqual({
          kind: 'open',
          company: company.trim(),
          role: role.trim(),
        })
      }),
    )
  })
})
