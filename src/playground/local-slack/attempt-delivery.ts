import type { DeliveryFailure, DeliveryReply, Envelope, Handed, RawReply, Transport } from './deliveries.ts'
import type { FaultDesk } from './faults.ts'
import type { WireDelivery, WireRecorder } from './wire-log.ts'

/** What an attempt works with. */
export interface DeliveryDesk {
  transport: Transport
  ackMs: number
  wire: WireRecorder
  faults: FaultDesk
  /** Releases the deliveries that wait until another one has overtaken them. */
  held: (() => void)[]
}

export interface Attempt {
  envelope: Envelope
  /** 0 the first time. */
  attempt: number
  lastFailure?: DeliveryFailure
  effect?: ((reply: DeliveryReply) => void) | undefined
}

/** Hands one envelope over and waits for its acknowledgement, striking the faults that are due at each point. */
export async function attemptDelivery(desk: DeliveryDesk, one: Attempt): Promise<DeliveryReply> {
  const { faults, held } = desk
  const { envelope, attempt } = one
  const started = performance.now()
  const due = faults.dueForDelivery(envelope.name)
  const entry = desk.wire.delivery({ name: envelope.name, body: envelope.body, attempt })
  const fail = (why: DeliveryFailure) => record(desk, entry, { why }, started)

  const whenSent = due.take('sent')
  if (whenSent === 'lose') return fail(await patience(desk.ackMs))
  if (whenSent === 'hold') await new Promise<void>((release) => held.push(release))
  const handed = await handOver(desk, one, entry)
  if (!handed) return fail('no_connection')
  if (whenSent === 'kill') return faults.kill().then(() => fail('connection_lost'))
  if (whenSent === 'drop-connection') handed.drop()
  if (whenSent === 'duplicate') void repeat(desk, one)

  const answer = await answerOf(desk, handed)
  const whenAcked = 'why' in answer ? undefined : due.take('acked')
  if (whenAcked === 'kill') return faults.kill().then(() => fail('connection_lost'))
  if (whenAcked === 'lose') return fail('timeout')
  if (whenAcked === 'drop-connection') handed.drop()
  const reply = record(desk, entry, whenAcked ? { why: 'connection_lost' } : answer, started)
  one.effect?.(reply)
  const whenSettled = due.take('settled')
  if (whenSettled === 'kill') await faults.kill()
  if (whenSettled === 'drop-connection') handed.drop()
  return reply
}

async function handOver(desk: DeliveryDesk, one: Attempt, entry: WireDelivery): Promise<Handed | undefined> {
  const handed = desk.transport.hand(one.envelope, entry.attempt, one.lastFailure)
  if (!handed) return undefined
  entry.via = handed.via
  await handed.flushed
  for (const release of desk.held.splice(0)) release()
  return handed
}

/** The same envelope once more; what the bot says to it changes nothing. */
async function repeat(desk: DeliveryDesk, { envelope, attempt }: Attempt): Promise<void> {
  const started = performance.now()
  const entry = desk.wire.delivery({ name: envelope.name, body: envelope.body, attempt: attempt + 1 })
  const handed = await handOver(desk, { envelope, attempt, lastFailure: 'timeout' }, entry)
  record(desk, entry, handed ? await answerOf(desk, handed) : { why: 'no_connection' }, started)
}

async function answerOf({ ackMs, faults }: DeliveryDesk, handed: Handed): Promise<RawReply> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<RawReply>((resolve) => {
    timer = setTimeout(() => resolve({ why: 'timeout' }), ackMs)
  })
  const answer = await Promise.race([handed.reply, late]).finally(() => clearTimeout(timer))
  return faults.halted ? { why: 'connection_lost' } : answer
}

function record(desk: DeliveryDesk, entry: WireDelivery, answer: RawReply, started: number): DeliveryReply {
  const ms = performance.now() - started
  if ('why' in answer) entry.failed = answer.why
  else entry.ack = { payload: answer.payload, ms }
  desk.wire.updated(entry)
  if ('why' in answer) return { acked: false, why: answer.why, ms }
  return { acked: true, payload: answer.payload, ms }
}

function patience(ms: number): Promise<'timeout'> {
  return new Promise((resolve) => setTimeout(resolve, ms, 'timeout'))
}
