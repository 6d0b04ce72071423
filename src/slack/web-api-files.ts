import { WebAPIPlatformError, type WebClient } from '@slack/web-api'
import type { FileCourier, FileDelivery, Upload } from '../outbox/courier.ts'
import type { SlackFile } from '../outbox/file-kind.ts'
import { failedDelivery, find } from './web-api-courier.ts'

/** The bytes go to an address of their own. Shorter than what is left of a lease by then. */
const UPLOAD_TIMEOUT_MS = 10_000

/** A file that is gone: somebody has deleted it, or it was never shown. */
const GONE = new Set(['file_not_found', 'file_deleted'])

/**
 * Files over Slack's Web API: an address, the bytes, then the message that shows them. The same client as the
 * courier's, which never sends anything again by itself.
 */
export function fileCourier(client: WebClient): FileCourier {
  return {
    upload: (file) => upload(client, file),
    show: (channel, { fileId, title }) =>
      deliver(() =>
        client.files.completeUploadExternal({ files: [{ id: fileId, title }], channel_id: channel }),
      ),
    find: (channel, fileId) =>
      find(client, channel, ({ files }) => (files ?? []).some(({ id }) => id === fileId)),
    erase: (fileId) =>
      deliver(async () => {
        await client.files.delete({ file: fileId }).catch((error: unknown) => {
          if (!(error instanceof WebAPIPlatformError && GONE.has(error.data.error))) throw error
        })
      }),
  }
}

async function upload(client: WebClient, { name, bytes }: SlackFile): Promise<Upload> {
  try {
    const ticket = await client.files.getUploadURLExternal({ filename: name, length: bytes.length })
    if (!ticket.upload_url || !ticket.file_id) return later('no_upload_url')
    const answer = await fetch(ticket.upload_url, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: bytes,
      signal: AbortSignal.timeout(UPLOAD_TIMEOUT_MS),
    }).catch(() => null)
    // The address holds for one upload: whatever went wrong, another one is asked for.
    if (!answer?.ok) return later(answer === null ? 'upload_failed' : `upload_http_${answer.status}`)
    return { kind: 'uploaded', fileId: ticket.file_id }
  } catch (error) {
    const failed = failedDelivery(error)
    // Nothing is shown by it, so that it does no harm if it was taken.
    return failed.kind === 'unknown' ? later(failed.error) : failed
  }
}

function later(error: string): Upload {
  return { kind: 'later', afterMs: null, error }
}

async function deliver(request: () => Promise<unknown>): Promise<FileDelivery> {
  try {
    await request()
    return { kind: 'accepted' }
  } catch (error) {
    return failedDelivery(error)
  }
}
