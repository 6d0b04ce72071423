import { asObject, asText, type JsonObject } from '../local-slack/json.ts'
import type { OpenView, SeenMessage } from '../local-slack/person.ts'
import type { SeenConversation, Sights } from '../local-slack/sights.ts'
import type { Conversation, MessageCard, Part, ViewCard } from '../page/protocol.ts'

/** What one person sees, as the page gets it. */
export function personParts(sights: Sights): Part[] {
  return [
    ...sights.conversations.map((one): Part => ({ key: `place:${one.id}`, value: conversation(one) })),
    { key: 'modals', value: sights.modals.map(viewCard) },
    { key: 'home', value: sights.home ? viewCard(sights.home) : null },
  ]
}

function conversation({ messages, ...rest }: SeenConversation): Conversation {
  return { ...rest, messages: messages.map(messageCard) }
}

function messageCard(message: SeenMessage): MessageCard {
  return {
    ts: message.ts,
    user: message.user,
    text: message.text,
    blocks: message.blocks?.length ? message.blocks : null,
    isEdited: message.edited !== undefined && !message.fromBot,
    isEphemeral: message.ephemeralTo !== undefined,
    files: (message.files ?? []).map(({ id, name, content }) => ({ id, name, size: content.length })),
  }
}

function viewCard({ id, hash, view }: OpenView): ViewCard {
  const { title, submit, close, blocks, state } = view
  return {
    id,
    hash,
    title: said(title) ?? '',
    submit: said(submit),
    close: said(close),
    blocks,
    values: state.values,
  }
}

function said(text: unknown): string | null {
  const object: JsonObject | undefined = asObject(text)
  return asText(object?.text) ?? null
}
