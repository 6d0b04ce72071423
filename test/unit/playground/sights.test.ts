import { expect, test } from 'vitest'
import { call, smallWorkspace } from '../../support/small-workspace.ts'

test('a person sees their conversations, and of ephemeral messages only their own', async () => {
  const slack = await smallWorkspace()
  slack.person('U1BEN').writes('hello', { channel: 'C1CLUB' })
  await call(slack, 'chat.postEphemeral', { channel: 'C1CLUB', user: 'U1ANN', text: 'for Ann' })
  await call(slack, 'chat.postMessage', { channel: 'U1BEN', text: 'for Ben' })
  const wordsOf = (person: string) =>
    slack.seenBy(person).conversations.flatMap((place) => place.messages.map((message) => message.text))
  expect(wordsOf('U1ANN')).toEqual(['hello', 'for Ann'])
  expect(wordsOf('U1BEN')).toEqual(['hello', 'for Ben'])
})

test('whoever follows changes hears of every one, until they stop', async () => {
  const slack = await smallWorkspace()
  let changes = 0
  const stop = slack.onChange(() => {
    changes += 1
  })
  slack.person('U1ANN').writes('one', { channel: 'C1CLUB' })
  expect(changes).toBeGreaterThan(0)
  stop()
  const before = changes
  slack.person('U1ANN').writes('two', { channel: 'C1CLUB' })
  expect(changes).toBe(before)
})
