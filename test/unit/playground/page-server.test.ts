import { request } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { type Playground, startPlayground } from '../../../src/playground/start-playground.ts'

async function playground(): Promise<Playground> {
  const report = (line: string) => void process.stderr.write(line)
  const started = await startPlayground(
    { seed: false, keep: undefined, port: 0 },
    { report, realNow: Date.now },
  )
  onTestFinished(() => started.close())
  return started
}

function act(url: string, headers: Record<string, string> = {}): Promise<Response> {
  const body = JSON.stringify({ do: 'write', place: 'C1CLUB', text: 'hello' })
  return fetch(`${url}act?person=U1MAYA`, { method: 'POST', headers, body })
}

/** fetch does not let a Host be chosen. */
function statusWithHost(url: string, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(url, { headers: { host } }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
      .on('error', reject)
      .end()
  })
}

test('a page elsewhere can neither drive the playground nor read it', async () => {
  const { url, slack } = await playground()
  const before = slack.messagesIn('C1CLUB').length
  const foreign = await act(url, { origin: 'http://evil.example' })
  expect(foreign.status).toBe(403)
  expect(await statusWithHost(url, 'evil.example')).toBe(403)
  expect(slack.messagesIn('C1CLUB')).toHaveLength(before)
  expect((await act(url)).status).toBe(200)
  expect(slack.messagesIn('C1CLUB')).toHaveLength(before + 1)
})

test("a page elsewhere can't speak to the local Slack either, whatever token it guesses", async () => {
  const { slack } = await playground()
  const answer = await fetch(`${slack.apiUrl}chat.postMessage`, {
    method: 'POST',
    headers: { origin: 'http://evil.example', 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ token: slack.tokens.bot, channel: 'C1CLUB', text: 'hello' }),
  })
  expect(answer.status).toBe(403)
  expect(slack.messagesIn('C1CLUB').some((message) => message.text === 'hello')).toBe(false)
})

test('the page may load nothing from anywhere else, and no script but its own', async () => {
  const { url } = await playground()
  const page = await fetch(url)
  const policy = page.headers.get('content-security-policy') ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toContain('unsafe')
  expect(await page.text()).not.toMatch(/(src|href)="(https?:)?\/\//)
})

test.each(['/page/../../../package.json', '/page/%2e%2e/main.ts', '/page/tsconfig.json', '/nothing'])(
  'nothing but the page is served: %s',
  async (path) => {
    const { url } = await playground()
    expect((await fetch(new URL(path, url))).status).toBe(404)
  },
)

test("nobody can act on a message in somebody else's notes", async () => {
  const { url, slack } = await playground()
  const [mail] = slack.messagesIn('DSELF1MAYA')
  const click = { kind: 'message', place: 'DSELF1MAYA', ts: mail?.ts }
  for (const wanted of [
    { do: 'message-shortcut', place: 'DSELF1MAYA', ts: mail?.ts, callbackId: 'log_this_as_a_no' },
    { do: 'write', place: 'DSELF1MAYA', text: 'hello' },
    { do: 'click', on: click, blockId: 'b', actionId: 'a', filled: [] },
  ]) {
    const answer = await fetch(`${url}act?person=U1TOM`, { method: 'POST', body: JSON.stringify(wanted) })
    expect(await answer.json()).toMatchObject({ kind: 'failed' })
  }
  expect(slack.wire.deliveries('message_action')).toHaveLength(0)
})

test('a port that is taken is said in plain words, and nothing of the second start stays', async () => {
  const { url } = await playground()
  const port = Number(new URL(url).port)
  const lines: string[] = []
  const report = (line: string) => void lines.push(line)
  const second = startPlayground({ seed: false, keep: undefined, port }, { report, realNow: Date.now })
  await expect(second).rejects.toThrow(`Port ${port} can't be listened on. Choose another with --port.`)
  expect(lines).toEqual([])
})
