import { setImmediate as nextTurn } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { readWorkspace } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { memberById } from '../members/recognise-member.ts'
import type { FileKind } from '../outbox/file-kind.ts'
import { queueUpdate } from '../outbox/queue.ts'
import { wordsFor } from '../words/language.ts'
import { exportMessage } from './export.message.ts'
import { findExport, updateExportState, updateFileId } from './exports.store.ts'
import type { ArchiveInput } from './make-archive.ts'

/** The file is called the same for everybody: a name that said a day or a count would tell something. */
const FILE_NAME = 'onward-export.zip'

/** Everything about a member as a file in the DM. The message before it says what became of it. */
export function exportFile(deps: Pick<Deps, 'database' | 'clock'>): FileKind {
  return {
    kind: exportMessage.kind,
    priority: 'answer',
    async make({ workspaceId, memberId, subjectId }) {
      // Loaded for the first export: every part of Onward has a say in it.
      const { readSealed } = await import('./read-member.ts')
      const exportedAt = deps.clock.now()
      const read = await readWorkspace(deps.database, workspaceId, async (scope) => {
        const member = await memberById(scope, memberId)
        if (member === null || (await findExport(scope, memberId, subjectId)) === null) return null
        return { sealed: await readSealed(scope, member), locale: member.locale, exportedAt }
      })
      if (read === null) return null
      const title = wordsFor(read.locale).export.title
      return { name: FILE_NAME, title, bytes: await archiveElsewhere(read) }
    },
    async uploadedAs(scope, { memberId, subjectId }) {
      return (await findExport(scope, memberId, subjectId))?.fileId ?? null
    },
    async noteUpload(scope, { subjectId }, fileId) {
      await updateFileId(scope, subjectId, fileId)
    },
    async ended(scope, { random, now }, { memberId, subjectId }, how) {
      await updateExportState(scope, subjectId, how === 'sent' ? 'sent' : 'failed')
      await queueUpdate(scope, random, { kind: exportMessage, memberId, subjectId, dueAt: now }, 0)
    },
  }
}

let lastTurn: Promise<unknown> = Promise.resolve()

/** One archive at a time, in another thread: opening and packing takes as long as there is much. */
async function archiveElsewhere(input: ArchiveInput): Promise<Uint8Array<ArrayBuffer>> {
  const turn = lastTurn.then(() => inWorker(input))
  lastTurn = turn.catch(() => nextTurn())
  return turn
}

function inWorker(input: ArchiveInput): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./make-archive.main.ts', import.meta.url), { workerData: input })
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`the archive was not made (${code})`)))
  })
}
