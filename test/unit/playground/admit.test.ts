import { describe, expect, test } from 'vitest'
import { whyRefused } from '../../../src/playground/page-server/admit.ts'

const PORT = 4_000
const host = `127.0.0.1:${PORT}`
const judge = (headers: Record<string, string>) => whyRefused({ headers }, PORT)

describe("the page's server", () => {
  test('lets its own page in, by address and by name', () => {
    expect(judge({ host })).toBeUndefined()
    expect(judge({ host, origin: `http://${host}`, 'sec-fetch-site': 'same-origin' })).toBeUndefined()
    expect(judge({ host: `localhost:${PORT}`, origin: `http://localhost:${PORT}` })).toBeUndefined()
  })

  test('refuses a name elsewhere that leads here', () => {
    expect(judge({ host: `evil.example:${PORT}` })).toBeDefined()
    expect(judge({ host: '127.0.0.1:4001' })).toBeDefined()
    expect(judge({})).toBeDefined()
  })

  test.each(['http://evil.example', 'https://127.0.0.1:4000', 'http://127.0.0.1:4001', 'null'])(
    'refuses what a page at %s asks for',
    (origin) => {
      expect(judge({ host, origin })).toBeDefined()
    },
  )

  test('refuses what another page loads, and lets a link to the page be followed', () => {
    expect(judge({ host, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' })).toBeDefined()
    const followed = { host, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }
    expect(judge({ ...followed, 'sec-fetch-dest': 'document' })).toBeUndefined()
    expect(judge({ ...followed, 'sec-fetch-dest': 'iframe' })).toBeDefined()
  })
})
