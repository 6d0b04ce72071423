/** A manifest that has one of everything the local Slack knows. */
export const smallManifest = {
  features: {
    app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
    bot_user: { display_name: 'Small' },
    shortcuts: [
      { name: 'Note', type: 'global', callback_id: 'note', description: 'Opens a note' },
      { name: 'Keep', type: 'message', callback_id: 'keep', description: 'Keeps a message' },
    ],
    slash_commands: [{ command: '/note', description: 'Opens a note' }],
  },
  oauth_config: {
    scopes: {
      bot: [
        'commands',
        'chat:write',
        'users:read',
        'channels:read',
        'groups:read',
        'im:history',
        'files:write',
      ],
    },
  },
  settings: {
    event_subscriptions: {
      bot_events: [
        'app_home_opened',
        'message.im',
        'member_joined_channel',
        'app_uninstalled',
        'tokens_revoked',
      ],
    },
    interactivity: { is_enabled: true },
    socket_mode_enabled: true,
  },
}
