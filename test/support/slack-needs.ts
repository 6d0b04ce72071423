/**
 * The scope that each method of the Web API needs from a bot, null where any token will do; `app` marks the
 * methods that take the app-level token instead. Source: each method's page in docs.slack.dev/reference/methods.
 */
export const METHOD_NEEDS: Readonly<Record<string, BotScope | 'app' | null>> = {
  'apps.connections.open': 'app',
  'auth.test': null,
  'chat.delete': 'chat:write',
  'chat.postMessage': 'chat:write',
  'chat.update': 'chat:write',
  'conversations.history': 'im:history',
  'conversations.info': 'channels:read',
  'conversations.members': 'channels:read',
  'files.completeUploadExternal': 'files:write',
  'files.delete': 'files:write',
  'files.getUploadURLExternal': 'files:write',
  'oauth.v2.access': null,
  'users.info': 'users:read',
  'views.open': null,
  'views.publish': null,
  'views.push': null,
  'views.update': null,
}

/** The scope that each subscribed event needs. Source: docs.slack.dev/reference/events. */
export const EVENT_NEEDS: Readonly<Record<BotEvent, BotScope | null>> = {
  app_home_opened: null,
  app_uninstalled: null,
  channel_archive: 'channels:read',
  channel_deleted: 'channels:read',
  channel_left: 'channels:read',
  channel_rename: 'channels:read',
  channel_unarchive: 'channels:read',
  group_archive: 'groups:read',
  group_deleted: 'groups:read',
  group_left: 'groups:read',
  group_rename: 'groups:read',
  group_unarchive: 'groups:read',
  member_joined_channel: 'channels:read',
  member_left_channel: 'channels:read',
  'message.im': 'im:history',
  team_access_revoked: null,
  tokens_revoked: null,
  user_change: 'users:read',
}

/** What commands and shortcuts need. */
export const INTERACTION_SCOPE: BotScope = 'commands'

export const BOT_SCOPES = [
  'commands',
  'chat:write',
  'users:read',
  'channels:read',
  'groups:read',
  'im:history',
  'files:write',
] as const
type BotScope = (typeof BOT_SCOPES)[number]

export const BOT_EVENTS = [
  'app_home_opened',
  'message.im',
  'app_uninstalled',
  'tokens_revoked',
  'team_access_revoked',
  'user_change',
  'channel_archive',
  'channel_deleted',
  'channel_left',
  'channel_rename',
  'channel_unarchive',
  'group_archive',
  'group_deleted',
  'group_left',
  'group_rename',
  'group_unarchive',
  'member_joined_channel',
  'member_left_channel',
] as const
type BotEvent = (typeof BOT_EVENTS)[number]
