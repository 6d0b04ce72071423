import type { App } from '@slack/bolt'
import type { Deps } from '../deps.ts'
import { handleEvents } from './handle-events.ts'

/** The events that were recorded before they were acknowledged are acted on at once; see record-event.ts. */
export function listenForLifecycle(app: App, deps: Deps): void {
  for (const type of ['app_uninstalled', 'tokens_revoked'] as const) {
    app.event(type, () => handleEvents(deps))
  }
}
