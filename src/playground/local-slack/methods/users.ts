import { Temporal } from 'temporal-polyfill'
import { flag, required } from '../call-args.ts'
import type { SlackCore } from '../core.ts'
import type { JsonObject } from '../json.ts'
import { SlackError } from '../slack-error.ts'
import type { Person } from '../workspace.ts'
import type { ApiMethod } from './api-method.ts'

const info: ApiMethod = {
  tier: 4,
  scopes: ['users:read'],
  token: 'bot',
  run: (core, args) => {
    const id = required(args, 'user')
    const person = id === core.workspace.app.botUserId ? theBot(core) : core.workspace.people.get(id)
    if (!person) throw new SlackError('user_not_found')
    return { user: wireUser(core, person, flag(args, 'include_locale')) }
  },
}

function theBot({ workspace, manifest }: SlackCore): Person {
  const plain = { tz: 'America/Los_Angeles', locale: 'en-US', isAdmin: false, deleted: false }
  return { ...plain, id: workspace.app.botUserId, name: manifest.botName, isBot: true }
}

/** A user as users.info and user_change show one: a deleted user has no zone. */
export function wireUser({ workspace, clock }: SlackCore, person: Person, withLocale: boolean): JsonObject {
  const names = { real_name: person.name, display_name: person.name }
  const always = {
    id: person.id,
    team_id: workspace.team.id,
    name: person.name.toLowerCase().replaceAll(' ', '.'),
    deleted: person.deleted,
    profile: { ...names, real_name_normalized: person.name, team: workspace.team.id },
    is_bot: person.isBot,
    is_app_user: false,
    updated: Math.floor(clock.now() / 1000),
  }
  if (person.deleted) return always
  return {
    ...always,
    real_name: person.name,
    tz: person.tz,
    tz_label: person.tz,
    tz_offset: offsetSeconds(person.tz, clock.now()),
    is_admin: person.isAdmin,
    is_owner: false,
    is_primary_owner: false,
    is_restricted: false,
    is_ultra_restricted: false,
    ...(withLocale ? { locale: person.locale } : {}),
  }
}

/** Slack may know zones that this computer does not. */
function offsetSeconds(tz: string, now: number): number {
  const instant = Temporal.Instant.fromEpochMilliseconds(Math.floor(now))
  try {
    return instant.toZonedDateTimeISO(tz).offsetNanoseconds / 1e9
  } catch {
    return 0
  }
}

export const usersMethods: Record<string, ApiMethod> = { 'users.info': info }
