import type { ApiMethod } from './api-method.ts'

const test: ApiMethod = {
  tier: 'special',
  scopes: [],
  token: 'any',
  run: ({ workspace, manifest }) => ({
    url: `https://${workspace.team.domain}.slack.com/`,
    team: workspace.team.name,
    user: manifest.botName,
    team_id: workspace.team.id,
    user_id: workspace.app.botUserId,
    bot_id: workspace.app.botId,
    is_enterprise_install: false,
  }),
}

const openConnection: ApiMethod = {
  tier: 'special',
  scopes: [],
  token: 'app',
  run: (core) => ({ url: core.issueSocketUrl() }),
}

export const authMethods: Record<string, ApiMethod> = {
  'auth.test': test,
  'apps.connections.open': openConnection,
}
