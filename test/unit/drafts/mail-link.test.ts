import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LONGEST_MAIL_LINK, mailLink } from '../../../src/drafts/mail-link.ts'
import { cleanLine, cleanText } from '../../../src/slack/members-text.ts'
import { anyText } from './generated-drafts.ts'

test('address, subject and body are percent-encoded, line breaks as CRLF', () => {
  expect(mailLink({ to: 'ann@acme.example', subject: 'Hi & bye?', body: 'a b\nc=d+é' })).toEqual({
    url: 'mailto:ann@acme.example?subject=Hi%20%26%20bye%3F&body=a%20b%0D%0Ac%3Dd%2B%C3%A9',
    hasBody: true,
  })
})

test('every alphabet comes back as it was, and nothing but the two fields is in the link', () => {
  fc.assert(
    fc.property(anyText, anyText, (subject, body) => {
      const link = mailLink({ to: null, subject, body })
      if (link === null) return
      expect(link.url).toMatch(/^mailto:[\w.~!*'()%?=&-]*$/)
      expect(link.url.length).toBeLessThanOrEqual(LONGEST_MAIL_LINK)
      const fields = Object.fromEntries(
        link.url
          .slice('mailto:?'.length)
          .split('&')
          .filter(Boolean)
          .map((field) => field.split('=').map(decodeURIComponent)),
      )
      expect(fields.subject ?? null).toBe(cleanLine(subject))
      if (link.hasBody) expect(fields.body.replaceAll('\r\n', '\n')).toBe(cleanText(body))
      else expect(fields).not.toHaveProperty('body')
    }),
  )
})

test('a lone surrogate becomes the replacement character', () => {
  expect(mailLink({ to: null, subject: null, body: '\ud83d' })?.url).toBe('mailto:?body=%EF%BF%BD')
})

test('a text that is too long is left out whole, and that is said', () => {
  const at = (length: number) => mailLink({ to: null, subject: 'Hi', body: 'x'.repeat(length) })
  const room = LONGEST_MAIL_LINK - 'mailto:?subject=Hi&body='.length
  expect(at(room)).toMatchObject({ hasBody: true })
  expect(at(room + 1)).toEqual({ url: 'mailto:?subject=Hi', hasBody: false })
})

test('there is no link where the subject alone is too long', () => {
  expect(mailLink({ to: null, subject: 'x'.repeat(LONGEST_MAIL_LINK), body: 'Hi' })).toBeNull()
})

test('what is no address is left out, and no header comes in with it', () => {
  for (const to of [
    'https://people.example/ann',
    'a@b.c?bcc=d@e.f',
    'a@b.c,d@e.f',
    'Ann <a@b.c>',
    'a@b.c\nBcc: d@e.f',
  ]) {
    expect(mailLink({ to, subject: null, body: 'Hi' })?.url).toBe('mailto:?body=Hi')
  }
  expect(mailLink({ to: 'é+x/y@büro.example', subject: null, body: 'Hi' })?.url).toBe(
    'mailto:%C3%A9%2Bx%2Fy@b%C3%BCro.example?body=Hi',
  )
})
