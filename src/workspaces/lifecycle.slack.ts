import type { RoutedApp } from '../slack/routed-app.ts'
import type { SlackAccess } from './slack-access.ts'

/** The events that were recorded before they were acknowledged are acted on at once; see record-lifecycle-event.ts. */
export function listenForLifecycle(app: RoutedApp, { keepUp }: Pick<SlackAccess, 'keepUp'>): void {
  for (const type of ['app_uninstalled', 'tokens_revoked', 'team_access_revoked'] as const) {
    app.event(type, () => keepUp())
  }
}
