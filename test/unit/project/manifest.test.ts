import type { AppsManifestValidateArguments } from '@slack/web-api'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { chatMethods } from '../../../src/playground/local-slack/methods/chat.ts'
import { conversationsMethods } from '../../../src/playground/local-slack/methods/conversations.ts'
import { usersMethods } from '../../../src/playground/local-slack/methods/users.ts'
import { BOT_SCOPES as APP_SCOPES } from '../../../src/slack/scopes.ts'
import { projectFile } from '../../support/project-files.ts'
import {
  BOT_EVENTS,
  BOT_SCOPES,
  EVENT_NEEDS,
  INTERACTION_SCOPE,
  METHOD_NEEDS,
} from '../../support/slack-needs.ts'
import { listenersOfTheApp, methodsCalled } from '../../support/what-the-app-uses.ts'

const text = (least: number, most: number) => z.string().min(least).max(most)
const unique = (values: readonly string[]) => new Set(values).size === values.length

/**
 * The parts of an app manifest that Onward uses, each with Slack's limit, and nothing else: a part that is
 * left out, misspelt or new is refused. Source of the limits: slackapi/manifest-schema, version 2.0.0.
 */
const manifestShape = z.strictObject({
  _metadata: z.strictObject({ major_version: z.literal(2) }),
  display_information: z.strictObject({
    name: text(1, 35),
    description: text(1, 140),
    long_description: text(175, 4_000),
    background_color: z.string().regex(/^#([0-9a-f]{3}|[0-9a-f]{6})$/i),
  }),
  features: z.strictObject({
    app_home: z.strictObject({
      home_tab_enabled: z.boolean(),
      messages_tab_enabled: z.boolean(),
      messages_tab_read_only_enabled: z.boolean(),
    }),
    bot_user: z.strictObject({ display_name: text(1, 80), always_online: z.boolean() }),
    shortcuts: z
      .array(
        z.strictObject({
          name: text(1, 24),
          type: z.enum(['global', 'message']),
          callback_id: text(1, 255),
          description: text(1, 150),
        }),
      )
      .min(1)
      .max(10),
    slash_commands: z
      .array(
        z.strictObject({
          command: text(2, 32).startsWith('/'),
          description: text(1, 2_000),
          usage_hint: text(1, 1_000),
          should_escape: z.boolean(),
        }),
      )
      .min(1)
      .max(50),
  }),
  oauth_config: z.strictObject({
    scopes: z.strictObject({ bot: z.array(z.enum(BOT_SCOPES)).refine(unique) }),
  }),
  settings: z.strictObject({
    event_subscriptions: z.strictObject({ bot_events: z.array(z.enum(BOT_EVENTS)).refine(unique) }),
    interactivity: z.strictObject({ is_enabled: z.boolean() }),
    org_deploy_enabled: z.literal(false),
    socket_mode_enabled: z.literal(true),
    token_rotation_enabled: z.literal(false),
  }),
})

const written: unknown = parse(projectFile('manifest.yml'))
const manifest = manifestShape.parse(written)
const scopes = new Set<string>(manifest.oauth_config.scopes.bot)
const listeners = await listenersOfTheApp()

test('manifest.yml is what Slack takes: by its types and by its published limits', () => {
  // The compiler compares what the description above lets through with Slack's own type.
  const asSlackTypesIt: AppsManifestValidateArguments['manifest'] = manifest
  expect(asSlackTypesIt).toEqual(written)
})

test('manifest.many.yml differs in what many workspaces need alone', () => {
  const many: AppsManifestValidateArguments['manifest'] = parse(projectFile('manifest.many.yml'))
  const address = 'https://onward.example/slack/events'
  expect(many).toEqual({
    ...manifest,
    features: {
      ...manifest.features,
      slash_commands: manifest.features.slash_commands.map((one) => ({ ...one, url: address })),
    },
    oauth_config: {
      ...manifest.oauth_config,
      redirect_urls: ['https://onward.example/slack/oauth_redirect'],
    },
    settings: {
      ...manifest.settings,
      event_subscriptions: { ...manifest.settings.event_subscriptions, request_url: address },
      interactivity: { ...manifest.settings.interactivity, request_url: address },
      org_deploy_enabled: true,
      socket_mode_enabled: false,
      token_rotation_enabled: true,
    },
  })
})

describe('manifest.yml names what the app listens to, none missing and none too many', () => {
  test('commands', () => {
    expect(manifest.features.slash_commands.map((one) => one.command).sort()).toEqual(
      listeners.commands.sort(),
    )
  })

  test('shortcuts, each of its type', () => {
    const named = manifest.features.shortcuts.map(({ type, callback_id }) => `${type} ${callback_id}`)
    const heard = listeners.shortcuts.map(({ type, callback_id }) => `${type} ${callback_id}`)
    expect(named.sort()).toEqual(heard.sort())
  })

  test('events: a listener for messages hears what is subscribed to as message.im', () => {
    const subscribed = manifest.settings.event_subscriptions.bot_events.map((event) => event.split('.')[0])
    expect(subscribed.sort()).toEqual(listeners.events.sort())
  })

  test('clicks, forms, the Home tab and messages to the bot are let through', () => {
    expect(manifest.settings.interactivity.is_enabled).toBe(true)
    expect(manifest.features.app_home).toEqual({
      home_tab_enabled: methodsCalled().includes('views.publish'),
      messages_tab_enabled: listeners.events.includes('message'),
      messages_tab_read_only_enabled: !listeners.events.includes('message'),
    })
  })
})

describe('the scopes', () => {
  test('are those that the program itself knows of', () => {
    expect(scopes).toEqual(new Set(APP_SCOPES))
  })

  test('are what the methods, events and commands in use need, and no other', () => {
    const used = [
      ...methodsCalled().map((method) => METHOD_NEEDS[method]),
      ...manifest.settings.event_subscriptions.bot_events.map((event) => EVENT_NEEDS[event]),
      INTERACTION_SCOPE,
    ]
    const needed = new Set(used.filter((scope) => scope != null && scope !== 'app'))
    expect(scopes).toEqual(needed)
  })

  test('of every method in use are known', () => {
    expect(Object.keys(METHOD_NEEDS).sort()).toEqual(methodsCalled())
  })

  test('of a method are among those that the local Slack asks for', () => {
    const strict = { ...chatMethods, ...conversationsMethods, ...usersMethods }
    const unlike = Object.entries(METHOD_NEEDS).filter(
      ([method, scope]) => scope !== null && strict[method] && !strict[method].scopes.includes(scope),
    )
    expect(unlike).toEqual([])
  })
})
