import { type ComponentChildren, h, type JSX } from 'preact'
import { useId, useRef, useState } from 'preact/hooks'

export type MenuItem = { readonly label: string; readonly note?: string; choose(): void }

type MenuProps = {
  /** What the button says to somebody who can't see it. */
  readonly label: string
  readonly items: readonly MenuItem[]
  readonly class?: string
  readonly isBusy?: boolean
  readonly heading?: string
  readonly children: ComponentChildren
}

/**
 * A button with a menu of things to do. The list lies over everything else, closes on Escape or a click
 * beside it, and is walked through with the arrow keys.
 */
export function Menu({ label, items, class: kind = '', isBusy, heading, children }: MenuProps): JSX.Element {
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const opener = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  const entries = () => [...(list.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])]

  const toggled = (event: ToggleEvent) => {
    const opens = event.newState === 'open'
    setOpen(opens)
    if (!opens) return
    if (list.current && opener.current) place(list.current, opener.current)
    entries()[0]?.focus()
  }
  const pressed = (event: KeyboardEvent) => {
    const all = entries()
    const at = focusedIn(all)
    const next = step(event.key, at, all.length)
    if (next === undefined) return
    event.preventDefault()
    all[next]?.focus()
  }
  const chosen = (item: MenuItem) => {
    list.current?.hidePopover()
    opener.current?.focus()
    item.choose()
  }

  return h(
    'span',
    { class: 'menu' },
    h(
      'button',
      {
        type: 'button',
        ref: opener,
        class: kind,
        'aria-label': label,
        'aria-haspopup': 'menu',
        'aria-expanded': isOpen,
        'aria-busy': isBusy,
        title: label,
        onClick: () => list.current?.togglePopover(),
      },
      children,
    ),
    h(
      'div',
      { id, ref: list, class: 'menu-list', popover: 'auto', onToggle: toggled, onKeyDown: pressed },
      heading && h('p', { class: 'menu-heading' }, heading),
      h(
        'div',
        { role: 'menu', 'aria-label': label },
        items.map((item) =>
          h(
            'button',
            {
              type: 'button',
              role: 'menuitem',
              tabIndex: -1,
              class: 'menu-item',
              onClick: () => chosen(item),
            },
            h('span', null, item.label),
            item.note && h('small', null, item.note),
          ),
        ),
      ),
    ),
  )
}

function focusedIn(entries: readonly HTMLElement[]): number {
  return document.activeElement instanceof HTMLElement ? entries.indexOf(document.activeElement) : -1
}

function step(key: string, at: number, count: number): number | undefined {
  if (key === 'ArrowDown') return (at + 1) % count
  if (key === 'ArrowUp') return (at - 1 + count) % count
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  return undefined
}

/** Beside the button, inside the window: below it where there is room, else above. */
function place(list: HTMLElement, opener: HTMLElement): void {
  const margin = 8
  const from = opener.getBoundingClientRect()
  const { offsetWidth: width, offsetHeight: height } = list
  const left = Math.max(margin, Math.min(from.left, innerWidth - width - margin))
  const below = from.bottom + 4
  const top = below + height + margin > innerHeight ? Math.max(margin, from.top - height - 4) : below
  list.style.left = `${left}px`
  list.style.top = `${top}px`
}
