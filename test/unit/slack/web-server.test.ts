import { networkInterfaces } from 'node:os'
import { expect, onTestFinished, test } from 'vitest'
import { createHealthRoute, createWebServer } from '../../../src/slack/receivers/web-server.ts'

const outside = Object.values(networkInterfaces())
  .flatMap((list) => list ?? [])
  .find((one) => !one.internal && one.family === 'IPv4')?.address

test.skipIf(outside === undefined)(
  'a server that listens on this computer alone answers nobody else',
  async () => {
    const server = createWebServer({ '/healthz': createHealthRoute(() => true) })
    onTestFinished(() => server.close())
    const port = await server.listen(0, '127.0.0.1')
    expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200)
    await expect(fetch(`http://${outside}:${port}/healthz`)).rejects.toThrow()
  },
)
