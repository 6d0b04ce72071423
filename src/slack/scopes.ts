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

/** What the code needs and was not given; nothing where it is not known what was. */
export function missingScopes(given: readonly string[] | null | undefined): readonly string[] {
  return given ? BOT_SCOPES.filter((scope) => !given.includes(scope)) : []
}
