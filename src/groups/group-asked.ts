import type { BlockAction, ButtonAction, RespondFn, SlashCommand } from '@slack/bolt'
import type { WebClient } from '@slack/web-api'
import type { Deps } from '../deps.ts'
import { type Who, whoOf } from '../slack/who.ts'
import { type Language, wordsFor } from '../words/language.ts'
import { type GroupHere, groupHere } from './group-here.ts'

/** Somebody wants something of a group: by `/group`, or by a button that opens the same again. */
export type GroupAsked = {
  readonly client: WebClient
  readonly who: Who
  readonly triggerId: string
  readonly respond: RespondFn
  readonly channel: string
  readonly words: Language
  /** Null where the channel is no group and they are in none. */
  readonly here: GroupHere | null
}

type Heard = {
  readonly client: WebClient
  readonly respond: RespondFn
  readonly context: { teamId?: string }
}

/** What `/group` was typed for. */
export async function askedByCommand(
  deps: Deps,
  { client, respond, context, command }: Heard & { readonly command: SlashCommand },
): Promise<GroupAsked> {
  const who = { workspaceId: context.teamId ?? '', slackUserId: command.user_id }
  const about = { client, respond, who, triggerId: command.trigger_id, channel: command.channel_id }
  return { ...about, ...(await known(deps, client, who, command.channel_id)) }
}

/** The same for a button, in whose value the channel stands. */
export async function askedByClick(
  deps: Deps,
  { client, respond, context, body }: Heard & { readonly body: BlockAction<ButtonAction> },
  channel: string,
): Promise<GroupAsked> {
  const who = whoOf(context, body)
  const about = { client, respond, who, triggerId: body.trigger_id, channel }
  return { ...about, ...(await known(deps, client, who, channel)) }
}

async function known(deps: Deps, client: WebClient, who: Who, channel: string) {
  const { locale } = await deps.profiles.of(client, who.workspaceId, who.slackUserId)
  return { words: wordsFor(locale), here: await groupHere(deps, who, channel) }
}

/** Says something to whoever asked alone. */
export async function tell({ respond }: Pick<GroupAsked, 'respond'>, text: string): Promise<void> {
  await respond({ response_type: 'ephemeral', replace_original: false, text })
}
