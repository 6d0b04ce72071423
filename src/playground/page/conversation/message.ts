import { h, type JSX } from 'preact'
import { useState } from 'preact/hooks'
import { useActing } from '../acting.ts'
import { Avatar, nameOf } from '../avatar.ts'
import { type Host, HostContext } from '../blocks/host.ts'
import { Icon } from '../icon.ts'
import { exactTimeIn, instantOf, timeIn } from '../local-time.ts'
import { Menu } from '../menu.ts'
import type { MessageCard, WorkspacePart } from '../protocol.ts'
import { MessageBody } from './message-text.ts'

type MessageProps = {
  readonly workspace: WorkspacePart
  readonly person: string
  readonly place: string
  readonly tz: string
  readonly message: MessageCard
  /** The message before is by the same person, minutes ago: the name is not said again. */
  readonly follows: boolean
}

/** One message with its menu, as the person sees it. */
export function Message({ workspace, person, place, tz, message, follows }: MessageProps): JSX.Element {
  const { act } = useActing()
  const at = instantOf(message.ts)
  const host: Host = {
    valueOf: () => undefined,
    put: () => undefined,
    left: () => undefined,
    click: async (blockId, actionId, value) => {
      const on = { kind: 'message', place, ts: message.ts } as const
      await act({ do: 'click', on, blockId, actionId, value, filled: [] })
    },
  }
  const isApp = message.user === workspace.botId
  const name = nameOf(workspace, message.user)
  return h(
    'li',
    {
      class: ['message', follows && 'follows', message.isEphemeral && 'ephemeral'].filter(Boolean).join(' '),
    },
    follows ? h('span', { class: 'gutter' }) : h(Avatar, { workspace, user: message.user }),
    h(
      'div',
      { class: 'message-main' },
      message.isEphemeral && h('p', { class: 'only-you' }, h(Icon, { name: 'eye' }), 'Only visible to you'),
      h(
        'p',
        { class: follows ? 'unseen' : 'message-head' },
        h('strong', null, name),
        isApp && h('span', { class: 'app-tag' }, 'App'),
        h('time', { title: exactTimeIn(tz, at) }, timeIn(tz, at)),
      ),
      h(HostContext.Provider, { value: host }, h(MessageBody, { message, person })),
    ),
    !message.isEphemeral && h(MessageMenu, { workspace, place, ts: message.ts, by: name }),
  )
}

type MenuProps = {
  readonly workspace: WorkspacePart
  readonly place: string
  readonly ts: string
  readonly by: string
}

function MessageMenu({ workspace, place, ts, by }: MenuProps): JSX.Element | null {
  const { act } = useActing()
  const [isBusy, setBusy] = useState(false)
  const items = workspace.messageShortcuts.map(({ callbackId, name, description }) => ({
    label: name,
    note: description,
    choose: async () => {
      setBusy(true)
      await act({ do: 'message-shortcut', place, ts, callbackId })
      setBusy(false)
    },
  }))
  if (items.length === 0) return null
  return h(Menu, {
    label: `More actions for the message by ${by}`,
    items,
    heading: workspace.botName,
    class: 'message-menu plain',
    isBusy,
    children: h(Icon, { name: 'dots' }),
  })
}
