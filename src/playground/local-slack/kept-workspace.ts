import { z } from 'zod'
import type { Channel, Person, StoredMessage, Workspace } from './workspace.ts'

/** Ids that a run gave out after it was last kept are not given out again. */
const SKIPPED_IDS = 1_000

const json = z.record(z.string(), z.unknown())
const message = z.object({
  channel: z.string(),
  ts: z.string(),
  user: z.string(),
  text: z.string(),
  fromBot: z.boolean(),
  blocks: z.array(json).exactOptional(),
  metadata: json.exactOptional(),
  edited: z.object({ user: z.string(), ts: z.string() }).exactOptional(),
  threadTs: z.string().exactOptional(),
  files: z
    .array(z.object({ id: z.string(), name: z.string(), title: z.string(), content: z.base64() }))
    .exactOptional(),
  ephemeralTo: z.string().exactOptional(),
  deleted: z.boolean(),
})

/** The form in which a workspace is kept between runs: JSON, files in base64. */
export const keptWorkspace = z.object({
  counters: z.object({ ids: z.number().int(), lastMicros: z.number() }),
  people: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      tz: z.string(),
      locale: z.string(),
      isBot: z.boolean(),
      isAdmin: z.boolean(),
      deleted: z.boolean(),
    }),
  ),
  channels: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      kind: z.enum(['public', 'private', 'im']),
      members: z.array(z.string()),
      isArchived: z.boolean(),
      withPerson: z.string().exactOptional(),
      messages: z.array(message),
    }),
  ),
  ephemerals: z.array(message),
})

export type KeptWorkspace = z.infer<typeof keptWorkspace>
type KeptMessage = z.infer<typeof message>

/** What a workspace holds, without anything of this run: modals are closed, Homes are published again. */
export function keepWorkspace(workspace: Workspace): KeptWorkspace {
  const channels = [...workspace.channels.values()].map((channel) => ({
    ...channel,
    members: [...channel.members],
    messages: channel.messages.map(keepMessage),
  }))
  return {
    counters: { ...workspace.counters },
    people: [...workspace.people.values()].map((person) => ({ ...person })),
    channels,
    ephemerals: workspace.ephemerals.map(keepMessage),
  }
}

/** Puts into a fresh workspace what an earlier run kept. */
export function restoreWorkspace(workspace: Workspace, kept: KeptWorkspace): void {
  const { ids, lastMicros } = kept.counters
  Object.assign(workspace.counters, { ids: ids + SKIPPED_IDS, lastMicros })
  for (const person of kept.people) workspace.people.set(person.id, person satisfies Person)
  for (const { members, messages, ...rest } of kept.channels) {
    const channel: Channel = { ...rest, members: new Set(members), messages: messages.map(restoreMessage) }
    workspace.channels.set(channel.id, channel)
  }
  workspace.ephemerals.push(...kept.ephemerals.map(restoreMessage))
}

function keepMessage({ files, ...rest }: StoredMessage): KeptMessage {
  if (files === undefined) return rest
  return { ...rest, files: files.map((file) => ({ ...file, content: file.content.toString('base64') })) }
}

function restoreMessage({ files, ...rest }: KeptMessage): StoredMessage {
  if (files === undefined) return rest
  return { ...rest, files: files.map((file) => ({ ...file, content: Buffer.from(file.content, 'base64') })) }
}
