import type { SlackCore } from './core.ts'
import type { JsonObject } from './json.ts'

// Without the scope Slack withholds the event.
const scopeOf: Record<string, string> = {
  'message.im': 'im:history',
  'message.channels': 'channels:history',
  'message.groups': 'groups:history',
  member_joined_channel: 'channels:read',
  member_left_channel: 'channels:read',
  user_change: 'users:read',
}

/**
 * Sends an event to the bot if its manifest subscribes to `name` (such as 'message.im') and grants the scope for it.
 * The event is on its way when this returns; nobody waits for it.
 */
export function emitEvent(core: SlackCore, name: string, event: JsonObject): void {
  const { installation, manifest, deliveries } = core
  if (!manifest.botEvents.includes(name)) return
  const scope = scopeOf[name]
  if (scope && !manifest.scopes.includes(scope)) return
  if (installation.state === 'uninstalled' && name !== 'app_uninstalled' && name !== 'tokens_revoked') return
  deliveries.sendEvent({ kind: 'events_api', name: `event:${name}`, body: eventBody(core, event) })
}

/** The body around an event, as the Events API sends it. */
function eventBody({ workspace, clock }: SlackCore, event: JsonObject): JsonObject {
  const { app, team } = workspace
  const ts = workspace.nextTs()
  return {
    token: app.verificationToken,
    team_id: team.id,
    context_team_id: team.id,
    context_enterprise_id: team.enterprise?.id ?? null,
    api_app_id: app.appId,
    event: { event_ts: ts, ...event },
    type: 'event_callback',
    // No two workspaces of Slack's have the same.
    event_id: `${workspace.nextId('Ev')}${team.id}`,
    event_time: Math.floor(clock.now() / 1000),
    authorizations: [
      {
        enterprise_id: team.enterprise?.id ?? null,
        team_id: team.id,
        user_id: app.botUserId,
        is_bot: true,
        is_enterprise_install: team.enterprise !== undefined,
      },
    ],
    is_ext_shared_channel: false,
  }
}
