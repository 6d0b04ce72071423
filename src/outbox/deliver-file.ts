import { inWorkspace, readWorkspace } from '../db/scope.ts'
import { addressOf } from '../members/address-of.ts'
import { holdMember } from '../members/hold-member.ts'
import type { Delivery, FileCourier } from './courier.ts'
import { AGAIN, type DeliveryDeps, ENDED, endDelivery, failDelivery, type RowResult } from './end-delivery.ts'
import type { FileKind, FileRef } from './file-kind.ts'
import { endRow, type Row } from './outbox.store.ts'
import { queueErase } from './queue.ts'
import type { Turn } from './turn.ts'

/** About ten minutes of trying: whoever waits for a file is told rather than left waiting. */
const MOST_ATTEMPTS = 14

/**
 * Makes a file, uploads it, and shows it in the member's DM once. An upload alone shows nothing, so only the
 * showing can be doubled: Slack's id of the file is stored before, and after a crash the DM is searched for it.
 */
export async function deliverFile(
  deps: DeliveryDeps,
  workspaceId: string,
  row: Row,
  turn: Turn,
): Promise<RowResult> {
  const kind = deps.files?.kinds.get(row.kind)
  const { memberId, subjectId } = row
  if (deps.files === undefined || kind === undefined || memberId === null)
    return endDelivery(deps, workspaceId, row, 'done')
  const ref = { workspaceId, memberId, subjectId }
  const known = await readWorkspace(deps.database, workspaceId, async (scope) => ({
    channel: (await addressOf(scope, memberId))?.dmChannel ?? null,
    earlier: await kind.uploadedAs(scope, ref),
  }))
  // A message went before it: without a channel Slack would not take that one either.
  if (known.channel === null) return finish(deps, kind, { ref, row, channel: null }, 'given up')
  const about = { ref, row, channel: known.channel }
  if (row.outcomeUnknown && known.earlier !== null) {
    const lookup = await deps.files.courierFor(workspaceId).find(known.channel, known.earlier)
    if (lookup.kind === 'found') return finish(deps, kind, about, 'sent')
  }
  return send(deps, { kind, courier: deps.files.courierFor(workspaceId) }, about, turn)
}

type About = { readonly ref: FileRef; readonly row: Row; readonly channel: string | null }

async function send(
  deps: DeliveryDeps,
  { kind, courier }: { kind: FileKind; courier: FileCourier },
  about: About & { channel: string },
  turn: Turn,
): Promise<RowResult> {
  const { ref, row, channel } = about
  const file = await kind.make(ref)
  if (file === null) return endDelivery(deps, ref.workspaceId, row, 'done')
  if (turn.stopped() || !(await turn.keep())) return AGAIN
  const upload = await courier.upload(file)
  if (upload.kind !== 'uploaded') return failed(deps, kind, about, upload)
  const { fileId } = upload
  const isWanted = await inWorkspace(deps.database, ref.workspaceId, async (scope) => {
    if (!(await holdMember(scope, ref.memberId))) return false
    await kind.noteUpload(scope, ref, fileId)
    return true
  })
  if (!isWanted) return endDelivery(deps, ref.workspaceId, row, 'done')
  if (turn.stopped() || !(await turn.keep())) return AGAIN
  const shown = await courier.show(channel, { fileId, title: file.title })
  if (shown.kind !== 'accepted') return failed(deps, kind, about, shown)
  return finish(deps, kind, { ...about, fileId }, 'sent')
}

async function failed(
  deps: DeliveryDeps,
  kind: FileKind,
  about: About,
  delivery: Exclude<Delivery, { kind: 'accepted' }>,
): Promise<RowResult> {
  const { row, ref } = about
  if (delivery.kind !== 'refused' && row.attempts < MOST_ATTEMPTS)
    return failDelivery(deps, ref.workspaceId, row, delivery)
  const fields = { kind: row.kind, code: delivery.error, attempt: row.attempts, workspace: ref.workspaceId }
  deps.log.warn('file given up: Slack does not take it', fields)
  return finish(deps, kind, about, 'given up')
}

/** Where the member was forgotten meanwhile, the file is taken back. */
async function finish(
  deps: DeliveryDeps,
  kind: FileKind,
  { ref, row, channel, fileId }: About & { fileId?: string },
  how: 'sent' | 'given up',
): Promise<RowResult> {
  const now = deps.clock.now()
  await inWorkspace(deps.database, ref.workspaceId, async (scope) => {
    const isKnown = await holdMember(scope, ref.memberId)
    const state = how === 'sent' ? 'done' : 'given_up'
    if (isKnown && (await endRow(scope, row, { state, endedAt: now })))
      return kind.ended(scope, { random: deps.random, now }, ref, how)
    if (fileId !== undefined && channel !== null)
      await queueErase(scope, deps.random, { channel, file: fileId }, now)
  })
  return ENDED
}
