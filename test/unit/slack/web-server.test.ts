import { once } from 'node:events'
import { connect } from 'node:net'
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

test('a request that does not come whole is cut off in time', async () => {
  const never = { method: 'POST', handle() {} } as const
  const server = createWebServer({ '/slack/events': never }, { requestMs: 200 })
  onTestFinished(() => server.close())
  const socket = connect(await server.listen(0, '127.0.0.1'), '127.0.0.1')
  socket.write('POST /slack/events HTTP/1.1\r\nhost: here\r\ncontent-length: 9\r\n\r\nabc')
  const answer: string[] = []
  socket.on('data', (bytes: Buffer) => answer.push(bytes.toString()))
  await once(socket, 'close')
  expect(answer.join('')).toMatch(/^HTTP\/1.1 408 /)
})

test('whoever opens more connections than are meant to be is refused, and one that ends makes room', async () => {
  const server = createWebServer({ '/healthz': createHealthRoute(() => true) }, { connections: 2 })
  onTestFinished(() => server.close())
  const port = await server.listen(0, '127.0.0.1')
  const open = async () => {
    const socket = connect(port, '127.0.0.1')
    // What is not read does not end; and one that is refused may be reset.
    socket.resume()
    socket.on('error', () => {})
    await once(socket, 'connect')
    return socket
  }
  const [first, second, third] = [await open(), await open(), await open()]
  await once(third, 'close')
  expect([first.destroyed, second.destroyed]).toEqual([false, false])
  first.destroy()
  await expect
    .poll(() =>
      fetch(`http://127.0.0.1:${port}/healthz`).then(
        ({ status }) => status,
        () => null,
      ),
    )
    .toBe(200)
})
