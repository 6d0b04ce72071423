import type { ServerResponse } from 'node:http'

/** Changes close together are sent as one, so many milliseconds (real time) after the first. */
const GATHER_MS = 25

export type PartList = readonly { readonly key: string; readonly value: unknown }[]

export type Stream = {
  /** Something may have changed: look again, soon. */
  look(): void
  close(): void
}

/**
 * Server-sent events: one for every part that differs from what was sent under its key before. `parts` gives
 * all of them as they are now.
 */
export function openStream(
  response: ServerResponse,
  parts: () => Promise<PartList>,
  failed: (error: unknown) => void,
): Stream {
  const sent = new Map<string, string>()
  let timer: NodeJS.Timeout | undefined
  let isOpen = true
  let flushing = Promise.resolve()

  async function flush(): Promise<void> {
    for (const { key, value } of await parts()) {
      const json = JSON.stringify({ key, value })
      if (!isOpen || sent.get(key) === json) continue
      sent.set(key, json)
      response.write(`data: ${json}\n\n`)
    }
  }
  const look = () => {
    if (!isOpen) return
    timer ??= setTimeout(() => {
      timer = undefined
      flushing = flushing.then(flush).catch(failed)
    }, GATHER_MS)
  }

  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
  response.flushHeaders()
  flushing = flushing.then(flush).catch(failed)
  return {
    look,
    close() {
      isOpen = false
      clearTimeout(timer)
      response.end()
    },
  }
}
