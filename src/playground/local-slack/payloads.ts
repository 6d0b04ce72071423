import type { SlackCore } from './core.ts'
import type { JsonObject } from './json.ts'
import type { Person, StoredMessage } from './workspace.ts'

/** The parts that every interaction payload has. */
export function interactionBase(core: SlackCore, person: Person): JsonObject {
  const { app, team } = core.workspace
  const username = usernameOf(person)
  return {
    team: { id: team.id, domain: team.domain },
    user: { id: person.id, username, name: username, team_id: team.id },
    api_app_id: app.appId,
    token: app.verificationToken,
    is_enterprise_install: team.enterprise !== undefined,
    enterprise: team.enterprise ?? null,
  }
}

/** A slash command as the app receives it: flat, all text. */
export function commandBody(
  core: SlackCore,
  person: Person,
  typed: { command: string; text: string; channel: string },
): JsonObject {
  const { app, team, channels } = core.workspace
  const trigger_id = core.triggers.issue({ person: person.id })
  return {
    token: app.verificationToken,
    team_id: team.id,
    team_domain: team.domain,
    channel_id: typed.channel,
    channel_name: channels.get(typed.channel)?.name ?? 'directmessage',
    user_id: person.id,
    user_name: usernameOf(person),
    command: typed.command,
    text: typed.text,
    api_app_id: app.appId,
    is_enterprise_install: String(team.enterprise !== undefined),
    ...(team.enterprise && { enterprise_id: team.enterprise.id, enterprise_name: team.enterprise.name }),
    response_url: core.responseUrls.issue({ person: person.id, channel: typed.channel }),
    trigger_id,
  }
}

/** Channel id and name as interactions give them. */
export function channelPart(core: SlackCore, id: string): JsonObject {
  return { id, name: core.workspace.channels.get(id)?.name ?? 'privategroup' }
}

/** Where a click on a message happened. */
export function messageContainer(message: StoredMessage): JsonObject {
  return {
    type: 'message',
    message_ts: message.ts,
    channel_id: message.channel,
    is_ephemeral: message.ephemeralTo !== undefined,
  }
}

/** Text as Slack hands on what somebody typed: `&<>` escaped, addresses turned into links. */
export function asTyped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/https?:\/\/[^\s|]+/g, (url) => `<${url}>`)
    .replace(/(?<![\w/.@:|<-])[\w.+-]+@[\w-]+(\.[\w-]+)+/g, (mail) => `<mailto:${mail}|${mail}>`)
}

function usernameOf(person: Person): string {
  return person.name.toLowerCase().replaceAll(' ', '.')
}
