/** What the app may do in a workspace: the bot's scopes in manifest.yml. A test compares the two. */
export const BOT_SCOPES = [
  'commands',
  'chat:write',
  'users:read',
  'channels:read',
  'groups:read',
  'im:history',
  'files:write',
] as const
