import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { LogLevel } from '@slack/bolt'
import { WebClient } from '@slack/web-api'
import { describe, expect, it } from 'vitest'
import { createLibraryLogger } from '../../../src/slack/library-logger.ts'
import { captureLog } from './captured-log.ts'

describe('createLibraryLogger', () => {
  it('passes on a known text up to where the words of others begin', () => {
    const { log, lines } = captureLog()
    createLibraryLogger(log, 'bolt').warn('Failed to send a WebSocket message (error: canary)')
    expect(lines).toEqual([
      { level: 'warn', time: expect.any(String), msg: 'Failed to send a WebSocket message', library: 'bolt' },
    ])
  })

  it('says of an unknown warning or error only that there was one', () => {
    const { log, lines } = captureLog()
    const logger = createLibraryLogger(log, 'bolt')
    logger.warn('canary', 0, ['canary'])
    logger.error('canary')
    expect(lines.map((line) => [line.level, line.msg])).toEqual([
      ['warn', 'message of a library withheld'],
      ['error', 'message of a library withheld'],
    ])
    expect(JSON.stringify(lines)).not.toContain('canary')
  })

  it('drops unknown debug and info messages whole', () => {
    const { log, lines } = captureLog()
    const logger = createLibraryLogger(log, 'bolt')
    logger.debug('http request body: {"text":"canary"}', { token: 'xoxb-canary' })
    logger.info({ canary: true })
    expect(lines).toEqual([])
  })

  it('keeps of an error what the log allows', () => {
    const { log, lines, text } = captureLog()
    const error = Object.assign(new Error('canary'), {
      data: { error: 'invalid_auth', token: 'xoxb-canary', nested: { text: 'canary' } },
    })
    createLibraryLogger(log, 'bolt').error(`Slack API error: ${error.message}`, error)
    expect(lines[0]).toMatchObject({
      msg: 'Slack API error',
      error: { name: 'Error', slack: 'invalid_auth' },
    })
    expect(text()).not.toContain('canary')
  })

  it('keeps to the level that it was set to, and tells it', () => {
    const { log, lines } = captureLog()
    const logger = createLibraryLogger(log, 'bolt')
    logger.setLevel(LogLevel.ERROR)
    logger.warn('http request failed', 'canary')
    logger.setName('canary')
    logger.error('http request failed', 'canary')
    expect(logger.getLevel()).toBe(LogLevel.ERROR)
    expect(lines.map((line) => line.level)).toEqual(['error'])
    expect(JSON.stringify(lines)).not.toContain('canary')
  })

  it("keeps a call's token, arguments and answer out of the log at debug level", async () => {
    const answers = [
      {
        ok: true,
        ts: '1',
        message: { text: 'canary' },
        response_metadata: { messages: ['[WARN] canary', '[ERROR] canary'] },
      },
      { ok: false, error: 'invalid_blocks', response_metadata: { warnings: ['canary'] } },
    ]
    const server = createServer((_request, response) => {
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify(answers.shift()))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { log, text } = captureLog()
    const client = new WebClient('xoxb-canary', {
      slackApiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`,
      logger: createLibraryLogger(log, 'web-api'),
      retryConfig: { retries: 0 },
    })
    await client.chat.postMessage({ channel: 'U024BE7LH', text: 'canary' })
    await client.chat
      .postMessage({ channel: 'U024BE7LH', text: 'canary' })
      .catch((error: unknown) => log.error('failed', { error }))
    server.close()
    expect(text()).toContain('invalid_blocks')
    expect(text()).not.toMatch(/canary|xoxb|U024BE7LH/)
  })
})
