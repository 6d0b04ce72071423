import { SlackError } from './slack-error.ts'

export interface Tokens {
  bot: string
  app: string
}

/** Whether the app is installed, and what its tokens are worth. */
export interface Installation {
  readonly tokens: Tokens
  readonly scopes: readonly string[]
  state: 'installed' | 'tokens-revoked' | 'uninstalled'
  /** Whose token this is, without judging it. */
  kindOf(token: string | undefined): 'bot' | 'app' | 'unknown' | 'none'
  /** Throws Slack's error unless the token is valid and of the wanted kind. */
  admit(token: string | undefined, wanted: 'bot' | 'app' | 'any'): void
  /** Throws missing_scope unless one of the scopes was granted. */
  need(...scopes: string[]): void
}

/** A fresh installation with the scopes of the manifest. */
export function createInstallation(tokens: Tokens, scopes: readonly string[]): Installation {
  const kindOf = (token: string | undefined) => {
    if (!token) return 'none'
    if (token === tokens.bot) return 'bot'
    return token === tokens.app ? 'app' : 'unknown'
  }
  const installation: Installation = {
    tokens,
    scopes,
    state: 'installed',
    kindOf,
    admit: (token, wanted) => {
      const kind = kindOf(token)
      if (kind === 'none') throw new SlackError('not_authed')
      if (kind === 'unknown') throw new SlackError('invalid_auth')
      if (kind === 'bot' && installation.state === 'uninstalled') throw new SlackError('account_inactive')
      if (kind === 'bot' && installation.state === 'tokens-revoked') throw new SlackError('token_revoked')
      if (wanted !== 'any' && kind !== wanted) throw new SlackError('not_allowed_token_type')
    },
    need: (...wanted) => {
      if (wanted.some((scope) => scopes.includes(scope))) return
      throw new SlackError('missing_scope', { needed: wanted.join(','), provided: scopes.join(',') })
    },
  }
  return installation
}
