import { h, type JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { dayIn, instantOf } from '../local-time.ts'
import type { Conversation, MessageCard, WorkspacePart } from '../protocol.ts'
import { Message } from './message.ts'

const FOLLOWS_WITHIN_MS = 5 * 60 * 1_000

type ListProps = {
  readonly workspace: WorkspacePart
  readonly person: string
  readonly place: Conversation
  readonly tz: string
}

/** A conversation's messages, oldest first, a line between two days; the newest is in view. */
export function MessageList({ workspace, person, place, tz }: ListProps): JSX.Element {
  const box = useRef<HTMLDivElement>(null)
  const newest = place.messages.at(-1)?.ts
  useLayoutEffect(() => {
    const scroller = box.current
    if (scroller) scroller.scrollTop = scroller.scrollHeight
  }, [place.id, newest])
  return h(
    'div',
    { class: 'messages', ref: box, tabIndex: 0, role: 'region', 'aria-label': 'Messages' },
    place.messages.length === 0 && h(Beginning, { place, workspace }),
    h(
      'ol',
      null,
      place.messages.map((message, index) => {
        const before = place.messages[index - 1]
        const day = dayIn(tz, instantOf(message.ts))
        const isNewDay = before === undefined || dayIn(tz, instantOf(before.ts)) !== day
        return [
          isNewDay && h('li', { class: 'day', key: day }, h('span', null, day)),
          h(Message, {
            key: message.ts,
            workspace,
            person,
            place: place.id,
            tz,
            message,
            follows: !isNewDay && isSequel(before, message),
          }),
        ]
      }),
    ),
  )
}

function isSequel(before: MessageCard | undefined, message: MessageCard): boolean {
  if (before === undefined || before.user !== message.user) return false
  if (before.isEphemeral || message.isEphemeral || message.blocks !== null) return false
  return instantOf(message.ts) - instantOf(before.ts) < FOLLOWS_WITHIN_MS
}

function Beginning({ place, workspace }: { place: Conversation; workspace: WorkspacePart }): JSX.Element {
  return h(
    'p',
    { class: 'beginning' },
    place.isWithBot
      ? `This is where ${workspace.botName} answers you. Nobody else sees what stands here.`
      : 'Nothing was written here yet.',
  )
}
