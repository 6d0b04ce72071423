import { expect, onTestFinished, test } from 'vitest'
import { type OperatorRoutesInput, operatorRoutes } from '../../../src/metrics/operator-routes.ts'
import { createWebServer } from '../../../src/slack/receivers/web-server.ts'
import { captureLog } from '../slack/captured-log.ts'

const TOKEN = 'a-token-of-24-characters'

async function serving(given: Partial<OperatorRoutesInput>) {
  const server = createWebServer(
    operatorRoutes({
      log: captureLog().log,
      isReady: () => true,
      databaseAnswers: async () => true,
      metrics: async () => ({ type: 'text/plain', text: 'onward_database_up 1\n' }),
      metricsToken: undefined,
      mode: 'socket',
      ...given,
    }),
  )
  onTestFinished(() => server.close())
  const port = await server.listen(0, '127.0.0.1')
  return (path: string, headers: Record<string, string> = {}) =>
    fetch(`http://127.0.0.1:${port}${path}`, { headers }).then(({ status }) => status)
}

test('/readyz is 200 only when started and the database answers', async () => {
  expect(await (await serving({}))('/readyz')).toBe(200)
  expect(await (await serving({ isReady: () => false }))('/readyz')).toBe(503)
  expect(await (await serving({ databaseAnswers: async () => false }))('/readyz')).toBe(503)
})

test('/metrics with a token is for whoever has it', async () => {
  for (const mode of ['socket', 'http'] as const) {
    const ask = await serving({ metricsToken: TOKEN, mode })
    expect(await ask('/metrics', { authorization: `Bearer ${TOKEN}` })).toBe(200)
    expect(await ask('/metrics', { authorization: 'Bearer another-token' })).toBe(401)
    expect(await ask('/metrics')).toBe(401)
  }
})

test('/metrics without a token is for this computer alone, and over HTTP for nobody', async () => {
  const socket = await serving({})
  expect(await socket('/metrics')).toBe(200)
  expect(await socket('/metrics', { 'x-forwarded-for': '203.0.113.9' })).toBe(404)
  expect(await (await serving({ mode: 'http' }))('/metrics')).toBe(404)
})
