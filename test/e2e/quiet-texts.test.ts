import { expect, test } from 'vitest'
import { OUTCOMES, STAGES } from '../../src/rejections/rejection.ts'
import { wordsFor } from '../../src/words/language.ts'
import { logsAndGetsSteps, shown } from '../support/log-a-no.ts'
import { clockMover } from '../support/move-clock.ts'
import { becomes, entryOf, linesIn, textsIn } from '../support/read-messages.ts'
import { sharedOnward } from '../support/shared-onward.ts'
import { keepsDraft, unfoldsSteps } from '../support/write.ts'

const shared = sharedOnward({ time: '2026-06-01T12:00:00Z' })
const movesClock = clockMover(shared)
const { checklist, encouragement, firstMeeting } = wordsFor(null)

test('what a lock screen shows names no company, no person and no outcome, whatever is sent or changed', async () => {
  const person = shared.someone()
  const typed = {
    company: 'Canary Company',
    role: 'Canary Role',
    contact_name: 'Canary Contact',
    contact_address: 'canary@example.org',
    lesson: 'Canary Lesson',
  }
  const { answer, list } = await logsAndGetsSteps(person, { ...typed, stage: 'interview' })
  await keepsDraft(person, list, 'touch', { remembered: 'Canary Memory' })
  await movesClock('2026-06-02T07:00:00Z')
  const question = await person.dm((message) => shown(message).includes('cool_head_yes'))
  await person.clicks({ on: question, actionId: 'cool_head_yes' })
  await becomes(person, list, (now) => linesIn(now)[2] === checklist.steps.feedback.name)
  const unfolded = await unfoldsSteps(person, list)
  const value = `${entryOf(list)}:feedback`
  await person.clicks({ on: unfolded, actionId: 'step_done', value })
  await becomes(person, list, (message) => shown(message).includes('feedback_hard'))
  await person.clicks({ on: await unfoldsSteps(person, list), actionId: 'feedback_hard' })
  const { after, toCome } = checklist.cameBack
  await becomes(person, list, (message) => textsIn(message).includes(`${after.hard} ${toCome}`))
  await movesClock('2026-06-03T07:00:00Z')
  await person.dm((message) => message.text === checklist.cameBack.tomorrow.quiet)
  await person.clicks({ on: answer, actionId: 'came_back' })
  await becomes(person, list, (message) => textsIn(message).includes(checklist.putAway))

  const said = shared.slack.wire
    .requests()
    .filter(({ method }) => ['chat.postMessage', 'chat.update', 'response_url'].includes(method))
    .map(({ args }) => String(args.text))
    .filter((text) => !text.includes(firstMeeting.what))
  const outcomes = OUTCOMES.flatMap((outcome) =>
    STAGES.flatMap((stage) => encouragement.acknowledgements[outcome][stage].lines.map(({ text }) => text)),
  )
  // Answer, list, draft, question, two sentences, and the changes of them.
  expect(new Set(said).size).toBeGreaterThan(5)
  for (const text of said) {
    expect(text).not.toBe('')
    expect(text.toLowerCase()).not.toContain('canary')
    expect(text).not.toMatch(/reject|turned down|withdr|said no|never heard/i)
    expect(outcomes.filter((line) => text.includes(line))).toEqual([])
  }
})
