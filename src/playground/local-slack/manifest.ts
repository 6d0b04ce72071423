import { z } from 'zod'

const shape = z.object({
  features: z
    .object({
      app_home: z
        .object({
          home_tab_enabled: z.boolean().default(false),
          messages_tab_enabled: z.boolean().default(false),
          messages_tab_read_only_enabled: z.boolean().default(true),
        })
        .prefault({}),
      bot_user: z.object({ display_name: z.string() }).optional(),
      shortcuts: z
        .array(z.object({ type: z.enum(['global', 'message']), callback_id: z.string() }))
        .default([]),
      slash_commands: z.array(z.object({ command: z.string() })).default([]),
    })
    .prefault({}),
  oauth_config: z
    .object({ scopes: z.object({ bot: z.array(z.string()).default([]) }).prefault({}) })
    .prefault({}),
  settings: z
    .object({
      event_subscriptions: z.object({ bot_events: z.array(z.string()).default([]) }).prefault({}),
      interactivity: z.object({ is_enabled: z.boolean() }).prefault({ is_enabled: false }),
    })
    .prefault({}),
})

/** What an app's manifest allows: the local Slack refuses or withholds everything else. */
export interface AppManifest {
  commands: string[]
  globalShortcuts: string[]
  messageShortcuts: string[]
  botEvents: string[]
  scopes: string[]
  interactive: boolean
  homeTab: boolean
  messagesTab: 'off' | 'read-only' | 'on'
  botName: string
}

/**
 * Reads a parsed manifest.yml with Slack's own defaults for what is left out; throws when a part that counts
 * is malformed.
 */
export function readManifest(manifest: unknown): AppManifest {
  const { features, oauth_config, settings } = shape.parse(manifest)
  const home = features.app_home
  const shortcuts = (type: string) =>
    features.shortcuts.filter((s) => s.type === type).map((s) => s.callback_id)
  return {
    commands: features.slash_commands.map((one) => one.command),
    globalShortcuts: shortcuts('global'),
    messageShortcuts: shortcuts('message'),
    botEvents: settings.event_subscriptions.bot_events,
    scopes: oauth_config.scopes.bot,
    interactive: settings.interactivity.is_enabled,
    homeTab: home.home_tab_enabled,
    messagesTab: home.messages_tab_enabled
      ? home.messages_tab_read_only_enabled
        ? 'read-only'
        : 'on'
      : 'off',
    botName: features.bot_user?.display_name ?? 'app',
  }
}
