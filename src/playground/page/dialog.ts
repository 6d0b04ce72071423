import { type ComponentChildren, h, type JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

type DialogProps = {
  readonly label: string
  readonly class: string
  readonly role?: 'dialog' | 'alertdialog'
  /** Escape was pressed. */
  onEscape(): void
  readonly children?: ComponentChildren
}

/** A dialog over the page: the focus stays in it, and goes back to where it was when it closes. */
export function Dialog({
  label,
  class: kind,
  role = 'dialog',
  onEscape,
  children,
}: DialogProps): JSX.Element {
  const box = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const dialog = box.current
    dialog?.showModal()
    return () => {
      dialog?.close()
      if (document.activeElement === document.body) {
        document.querySelector<HTMLElement>('[data-first-focus]')?.focus()
      }
    }
  }, [])
  return h(
    'dialog',
    {
      ref: box,
      class: kind,
      role,
      'aria-label': label,
      'aria-modal': 'true',
      onCancel: (event: Event) => {
        // A popover inside also says so when it closes; only the dialog's own Escape counts.
        if (event.target !== box.current) return
        event.preventDefault()
        onEscape()
      },
    },
    children,
  )
}
