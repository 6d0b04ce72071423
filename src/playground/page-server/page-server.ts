import { createServer } from 'node:http'
import { StartError } from '../../start-error.ts'
import { whyRefused } from './admit.ts'
import { answerPlain } from './answers.ts'
import { createDesk } from './desk.ts'
import type { Stage } from './stage.ts'

export type PageServer = { readonly url: string; close(): Promise<void> }

/** Serves the page, what it shows, and what it does, on 127.0.0.1 only. Throws a StartError for a taken port. */
export async function startPageServer(stage: Stage, port: number): Promise<PageServer> {
  const desk = createDesk(stage)
  let taken = port
  const server = createServer((request, response) => {
    const why = whyRefused(request, taken)
    if (why !== undefined) return answerPlain(response, 403, why)
    desk.answer(request, response).catch((error: unknown) => {
      stage.log.error('the page could not be answered', { error })
      if (!response.headersSent) answerPlain(response, 500, 'Something went wrong. The terminal says more.')
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) => {
      reject(new StartError(`Port ${port} can't be listened on. Choose another with --port.`, { cause }))
    })
    server.listen(port, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (typeof address === 'object' && address !== null) taken = address.port
  return {
    url: `http://127.0.0.1:${taken}/`,
    async close() {
      desk.close()
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await closed
    },
  }
}
