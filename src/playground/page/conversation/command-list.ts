import { h, type JSX } from 'preact'
import type { CommandCard } from '../protocol.ts'

type CommandListProps = {
  readonly id: string
  readonly commands: readonly CommandCard[]
  readonly active: number
  choose(command: CommandCard): void
}

/** The commands that fit what was typed so far, each with its hint. */
export function CommandList({ id, commands, active, choose }: CommandListProps): JSX.Element {
  return h(
    'div',
    { class: 'command-list', role: 'listbox', id, 'aria-label': 'Commands' },
    commands.map((card, index) =>
      h(
        'div',
        {
          id: `${id}-${index}`,
          key: card.command,
          role: 'option',
          class: 'command',
          'aria-selected': index === active,
          // The text keeps the focus.
          onMouseDown: (event: Event) => event.preventDefault(),
          onClick: () => choose(card),
        },
        h('strong', null, card.command),
        h('span', { class: 'command-hint' }, card.hint),
        h('small', null, card.description),
      ),
    ),
  )
}

/** The commands that what was typed may become. */
export function commandsFor(commands: readonly CommandCard[], typed: string): CommandCard[] {
  if (!/^\/\S*$/.test(typed)) return []
  return commands.filter((card) => card.command.startsWith(typed))
}
