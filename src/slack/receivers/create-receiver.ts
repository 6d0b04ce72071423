import { createHttpReceiver } from './http-receiver.ts'
import type { OnwardReceiver, ReceiverOptions } from './receiver.ts'
import { createSocketReceiver } from './socket-receiver.ts'

/** The way by which Slack reaches the app: Bolt's `receiver`, in either mode. */
export function createReceiver(options: ReceiverOptions): OnwardReceiver {
  return options.mode === 'http' ? createHttpReceiver(options) : createSocketReceiver(options)
}
