import { describe, expect, test } from 'vitest'
import { fill } from '../../../src/words/fill.ts'
import { formatting } from './forbidden.ts'
import { sentences, wordsOf } from './reading.ts'
import { VOICES } from './voices.ts'

/** What has to be said, in the words of each language. */
const SAYS = {
  English: {
    encrypted: 'encrypted',
    unlessShared: 'unless you share it',
    whoever: "whoever keeps Onward's computer",
    nobodyReads: 'No person reads this',
    toTheChannel: 'would go to the channel',
    commands: [
      '/rejected',
      '/rejected Company | Role',
      '/rejected list',
      '/rejected lessons',
      '/rejected export',
      '/rejected settings',
      '/rejected forget-me',
      '/stay-in-touch Name',
      '/stay-in-touch list',
      '/stay-in-touch pause 3 weeks',
      '/landed',
      '/interview Company',
      '/group',
      '/rejected help',
    ],
  },
  Spanish: {
    encrypted: 'cifrado',
    unlessShared: 'si no lo compartes',
    whoever: 'quien administra el servidor de Onward',
    nobodyReads: 'Esto no lo lee ninguna persona',
    toTheChannel: 'llegaría al canal',
    commands: [
      '/rejected',
      '/rejected Empresa | Puesto',
      '/rejected list',
      '/rejected lessons',
      '/rejected export',
      '/rejected settings',
      '/rejected forget-me',
      '/stay-in-touch Nombre',
      '/stay-in-touch list',
      '/stay-in-touch pause 3 semanas',
      '/landed',
      '/interview Empresa',
      '/group',
      '/rejected help',
    ],
  },
}

describe.each(VOICES)('$language', ({ language, words, forbidden, reading }) => {
  const says = SAYS[language]
  const { firstMeeting, help, freeMessage, forgetMe, deleteEntry } = words
  const answer = fill(freeMessage.text, { contacts: freeMessage.contactsOfNoGroup })
  const helpItems = [...help.commands, ...help.shortcuts]
  const spoken = [
    ...Object.values(firstMeeting),
    answer,
    help.copy.why,
    ...helpItems.map((item) => item.does),
    ...Object.values(forgetMe),
    ...Object.values(deleteEntry),
    // On a button the member speaks.
    ...textsUnder([
      words.people,
      words.keptLinks,
      words.nudges,
      words.inactive,
      { ...words.landing, buttons: {} },
    ]).map((text) => text.replaceAll(/\{\w+\}/g, 'Monday')),
  ]

  function textsUnder(words: unknown): string[] {
    if (typeof words === 'string') return [words]
    return typeof words === 'object' && words !== null ? Object.values(words).flatMap(textsUnder) : []
  }

  test('no text takes effect as formatting, and no placeholder is left', () => {
    const shown = [...spoken, help.intro, help.copy.name, ...helpItems.map((item) => item.name)]
    expect(shown.filter((text) => formatting.test(text) || /[{}]/.test(text))).toEqual([])
  })

  test('sentences have at most 20 words, and a twelve-year-old can read them', () => {
    const long = spoken.flatMap(sentences).filter((sentence) => wordsOf(sentence).length > 20)
    expect(long).toEqual([])
    expect(reading.isBeyond(reading.measure(spoken), reading.limits.system)).toBe(false)
  })

  test('the tone is the same as in encouragement', () => {
    const notAboutTime = forbidden.filter((rule) => !/counting|time of reading/.test(rule.what))
    for (const { what, pattern } of notAboutTime) {
      expect(
        spoken.filter((text) => pattern.test(text)),
        what,
      ).toEqual([])
    }
  })

  describe('the first meeting', () => {
    test('is three sentences', () => {
      expect(Object.values(firstMeeting).map((text) => sentences(text).length)).toEqual([1, 1, 1])
    })

    test('says who could read what is stored, and how to leave', () => {
      expect(firstMeeting.what).toContain(says.encrypted)
      expect(firstMeeting.whoCouldRead).toContain(says.unlessShared)
      expect(firstMeeting.whoCouldRead).toContain(says.whoever)
      expect(firstMeeting.whoCouldRead).toContain('Slack')
      expect(firstMeeting.howToLeave).toContain('/rejected forget-me')
    })
  })

  describe('the answer to a free message', () => {
    test('says that no person reads it, and to whom one can talk, before anything else', () => {
      expect(answer.startsWith(says.nobodyReads)).toBe(true)
      expect(answer).toContain('findahelpline.com')
    })
  })

  describe('help', () => {
    test('names every command that exists, and the shortcuts as Slack shows them', () => {
      expect(help.commands.map((item) => item.name)).toEqual(says.commands)
      expect(help.shortcuts.map((item) => item.name)).toEqual([
        'Log a no',
        'Log this as a no',
        'Keep for somebody',
      ])
    })

    test('gives the bare command for copying, and the reason', () => {
      expect(help.copy.name).toBe('/rejected')
      expect(help.copy.why).toContain(says.toTheChannel)
    })
  })

  describe('what Slack takes', () => {
    test("forget-me fits a modal's title and buttons", () => {
      const { title, confirm, keep } = forgetMe
      expect([title, confirm, keep].filter((text) => text.length > 24)).toEqual([])
      expect(forgetMe.text.length).toBeLessThanOrEqual(3000)
    })

    test('deleting an entry fits a confirmation dialog', () => {
      expect(deleteEntry.title.length).toBeLessThanOrEqual(100)
      expect(deleteEntry.text.length).toBeLessThanOrEqual(300)
      expect(Math.max(deleteEntry.confirm.length, deleteEntry.keep.length)).toBeLessThanOrEqual(30)
    })
  })
})
