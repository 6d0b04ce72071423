import { z } from 'zod'
import type { LocalSlack } from '../local-slack/local-slack.ts'
import type { WorkspacePart } from '../page/protocol.ts'
import { CAST } from '../stage/cast.ts'

const shape = z.object({
  features: z.object({
    bot_user: z.object({ display_name: z.string() }),
    slash_commands: z.array(
      z.object({ command: z.string(), description: z.string(), usage_hint: z.string().default('') }),
    ),
    shortcuts: z
      .array(
        z.object({
          type: z.enum(['global', 'message']),
          callback_id: z.string(),
          name: z.string(),
          description: z.string(),
        }),
      )
      .default([]),
  }),
})

/** What never changes while the playground runs: people, and what the manifest offers them. */
export function workspacePart(
  manifest: unknown,
  { team, botUserId }: Pick<LocalSlack, 'team' | 'botUserId'>,
): WorkspacePart {
  const { features } = shape.parse(manifest)
  const shortcuts = (type: 'global' | 'message') =>
    features.shortcuts
      .filter((one) => one.type === type)
      .map(({ callback_id, name, description }) => ({ callbackId: callback_id, name, description }))
  return {
    team: team.name,
    botId: botUserId,
    botName: features.bot_user.display_name,
    people: CAST.map(({ id, name, role, city, tz, isMain }) => ({ id, name, role, city, tz, isMain })),
    commands: features.slash_commands.map(({ command, description, usage_hint }) => ({
      command,
      description,
      hint: usage_hint,
    })),
    globalShortcuts: shortcuts('global'),
    messageShortcuts: shortcuts('message'),
  }
}
