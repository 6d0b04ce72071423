import { expect, it } from 'vitest'
import { type Answer, createRecentAnswers } from '../../../src/slack/receivers/recent-answers.ts'

it('remembers the newest thousand deliveries and forgets the oldest first', () => {
  const recent = createRecentAnswers()
  const answer = Promise.resolve<Answer>({ given: true, payload: undefined })
  for (let nth = 0; nth <= 1_000; nth += 1) recent.keep(`e${nth}`, answer)
  expect(recent.find('e0')).toBeUndefined()
  expect(recent.find('e1')).toBe(answer)
  expect(recent.find('e1000')).toBe(answer)
})
