import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { NO_LESSON } from '../../../src/lessons/lesson.ts'
import { newLessonIndex, wordsIn } from '../../../src/lessons/lesson-index.ts'

const LESSONS = {
  salary: 'Negotiating the salary was hard',
  negotiation: 'Ask about the negotiation earlier',
  spanish: 'Preguntar por las entrevistas técnicas',
  japanese: '面接で緊張した',
  chinese: '薪水谈判要早一点开始',
  thai: 'เงินเดือน',
  party: 'Café with the panel 🎉',
  calm: 'I was calm, and they were interviewing six people',
}

function finds(asked: string): string[] {
  const index = newLessonIndex()
  for (const [id, words] of Object.entries(LESSONS)) index.add({ id, words })
  return index.find(asked)
}

describe('searching lessons finds', () => {
  test.each([
    ['salary', ['salary']],
    ['SALARY', ['salary']],
    ['salaries', ['salary']],
    ['salry', ['salary']],
    ['sal', ['salary']],
    ['negotiate', ['negotiation', 'salary']],
    ['negotation', ['negotiation', 'salary']],
    ['interview', ['calm']],
    ['entrevista', ['spanish']],
    ['entrevistando', ['spanish']],
    ['tecnica', ['spanish']],
    ['técnico', ['spanish']],
    ['cafe', ['party']],
    ['CAFÉ', ['party']],
    ['🎉', ['party']],
    ['緊張', ['japanese']],
    ['面接', ['japanese']],
    ['薪', ['chinese']],
    ['谈判', ['chinese']],
    ['เดือน', ['thai']],
    ['ask negotiating', ['negotiation']],
    ['nothing of it', []],
    ['xyzzy', []],
    ['谈面', []],
  ])('for "%s": %s', (asked, found) => expect(finds(asked).sort()).toEqual(found))

  test('the word itself before its other forms, and nothing for no words', () => {
    expect(finds('negotiation')[0]).toBe('negotiation')
    for (const nothing of ['', '  ', '?!', '*', '"', '\u0301']) expect(finds(nothing)).toEqual([])
  })

  test('those with some of the words where none has all', () => {
    expect(finds('salary spaceship')).toEqual(['salary'])
  })

  test('every lesson by any word of its own, whatever people write', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.stringMatching(/^[a-z]{5,9}$/),
        (noise, word) => {
          const index = newLessonIndex()
          index.add({ id: 'one', words: `${noise} ${word} ${noise}` })
          expect(index.find(word)).toEqual(['one'])
          index.find(noise)
        },
      ),
    )
  })
})

test('all parts of a lesson are searched, and the company beside it', () => {
  const lesson = { ...NO_LESSON, text: 'a', well: 'b', surprised: 'c', nextTime: 'd' }
  expect(wordsIn(lesson, ['e', null]).split('\n')).toEqual(['a', 'b', 'c', 'd', 'e'])
})
