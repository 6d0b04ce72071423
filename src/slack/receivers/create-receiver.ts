import type { OnwardReceiver, ReceiverOptions } from './receiver.ts'

/** The way by which Slack reaches the app: Bolt's `receiver`, in either mode. What the other one needs is not loaded. */
export async function createReceiver(options: ReceiverOptions): Promise<OnwardReceiver> {
  if (options.mode === 'http') return (await import('./http-receiver.ts')).createHttpReceiver(options)
  return (await import('./socket-receiver.ts')).createSocketReceiver(options)
}
