import { h, type JSX } from 'preact'
import { useId, useRef, useState } from 'preact/hooks'
import { useActing } from '../acting.ts'
import { Icon } from '../icon.ts'
import { Menu } from '../menu.ts'
import type { CommandCard, WorkspacePart } from '../protocol.ts'
import { CommandList, commandsFor } from './command-list.ts'

type ComposerProps = {
  readonly workspace: WorkspacePart
  readonly place: string
  readonly placeName: string
  /** Slack itself has something to say, here and to this person alone. */
  tell(text: string): void
}

/** The message box: text goes out on Enter; what begins with a slash is a command. */
export function Composer({ workspace, place, placeName, tell }: ComposerProps): JSX.Element {
  const { act } = useActing()
  const list = useId()
  const box = useRef<HTMLTextAreaElement>(null)
  const [text, setText] = useState('')
  const [active, setActive] = useState(0)
  const [isShut, setShut] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const commands = isShut ? [] : commandsFor(workspace.commands, text)
  const isOpen = commands.length > 0

  const write = (next: string) => {
    setText(next)
    setActive(0)
    setShut(false)
  }
  const complete = (card: CommandCard) => {
    write(`${card.command} `)
    box.current?.focus()
  }
  const send = async () => {
    const typed = text.trim()
    if (typed === '' || isBusy) return
    write('')
    tell('')
    setBusy(true)
    const isCommand = text.startsWith('/')
    const [command = '', ...rest] = isCommand ? text.split(' ') : []
    const done = isCommand
      ? await act({ do: 'command', place, command: command.trim(), text: rest.join(' ') })
      : await act({ do: 'write', place, text: typed })
    setBusy(false)
    if (done.kind === 'told') tell(done.text)
    if (done.kind === 'failed') setText(text)
  }
  const pressed = (event: KeyboardEvent) => {
    const card = commands[active]
    if (isOpen && event.key === 'ArrowDown') setActive((active + 1) % commands.length)
    else if (isOpen && event.key === 'ArrowUp') setActive((active - 1 + commands.length) % commands.length)
    else if (isOpen && event.key === 'Escape') setShut(true)
    else if (card && (event.key === 'Tab' || (event.key === 'Enter' && card.command !== text))) complete(card)
    else if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) void send()
    else return
    event.preventDefault()
  }

  return h(
    'div',
    { class: 'composer' },
    isOpen && h(CommandList, { id: list, commands, active, choose: complete }),
    h(
      'div',
      { class: 'composer-box' },
      h(ShortcutMenu, { workspace }),
      h('textarea', {
        ref: box,
        rows: 1,
        value: text,
        placeholder: `Message ${placeName}`,
        'aria-label': `Message ${placeName}`,
        'aria-autocomplete': 'list',
        'aria-controls': isOpen ? list : undefined,
        'aria-activedescendant': isOpen ? `${list}-${active}` : undefined,
        'data-first-focus': true,
        onInput: ({ target }: Event) => {
          if (target instanceof HTMLTextAreaElement) write(target.value)
        },
        onKeyDown: pressed,
      }),
      h(
        'button',
        {
          type: 'button',
          class: 'send',
          'aria-label': 'Send',
          'aria-busy': isBusy,
          disabled: text.trim() === '',
          onClick: () => void send(),
        },
        h(Icon, { name: 'send' }),
      ),
    ),
  )
}

/** Slack's menu beside the message box, where global shortcuts are. */
function ShortcutMenu({ workspace }: { workspace: WorkspacePart }): JSX.Element {
  const { act } = useActing()
  const [isBusy, setBusy] = useState(false)
  const items = workspace.globalShortcuts.map(({ callbackId, name, description }) => ({
    label: name,
    note: description,
    choose: async () => {
      setBusy(true)
      await act({ do: 'global-shortcut', callbackId })
      setBusy(false)
    },
  }))
  return h(Menu, {
    label: 'Shortcuts',
    items,
    heading: workspace.botName,
    class: 'plain round',
    isBusy,
    children: h(Icon, { name: 'plus' }),
  })
}
