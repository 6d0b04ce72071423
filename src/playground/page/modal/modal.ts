import { h, type JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { useActing } from '../acting.ts'
import { Blocks } from '../blocks/block.ts'
import { type Host, HostContext } from '../blocks/host.ts'
import { Dialog } from '../dialog.ts'
import { Icon } from '../icon.ts'
import type { ViewCard } from '../protocol.ts'
import { useDraft } from './use-draft.ts'

/** The open modals: the one on top, in one window, with a way back where others lie under it. */
export function Modals({ stack }: { stack: readonly ViewCard[] }): JSX.Element | null {
  const { act } = useActing()
  const top = stack.at(-1)
  if (top === undefined) return null
  const close = (all: boolean) => void act({ do: 'close', view: top.id, all })
  return h(
    Dialog,
    { label: top.title, class: 'dialog modal', onEscape: () => close(false) },
    h(ModalView, { key: top.id, view: top, isStacked: stack.length > 1, close }),
  )
}

type ModalProps = { readonly view: ViewCard; readonly isStacked: boolean; close(all: boolean): void }

function ModalView({ view, isStacked, close }: ModalProps): JSX.Element {
  const { ask } = useActing()
  const draft = useDraft(view)
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({})
  const [failure, setFailure] = useState('')
  const [isBusy, setBusy] = useState(false)
  const body = useRef<HTMLDivElement>(null)
  useEffect(() => focusFirst(body.current), [])
  useEffect(() => {
    if (Object.keys(errors).length > 0) body.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus()
  }, [errors])

  const submit = async (event: Event) => {
    event.preventDefault()
    if (isBusy) return
    setBusy(true)
    setFailure('')
    const done = await ask({ do: 'submit', view: view.id, filled: draft.filled() })
    setBusy(false)
    setErrors(done.kind === 'errors' ? done.errors : {})
    if (done.kind === 'failed') setFailure(done.why)
  }
  const host: Host = {
    ...draft,
    put: (blockId, actionId, value) => {
      draft.put(blockId, actionId, value)
      const { [blockId]: _mended, ...others } = errors
      setErrors(others)
    },
    left: () => void ask({ do: 'fill', view: view.id, filled: draft.filled() }),
    click: async (blockId, actionId, value) => {
      const on = { kind: 'view', view: view.id } as const
      const done = await ask({ do: 'click', on, blockId, actionId, value, filled: draft.filled() })
      setFailure(done.kind === 'failed' ? done.why : '')
    },
  }
  return h(
    'form',
    { class: 'modal-form', onSubmit: submit, noValidate: true },
    h(Heading, { title: view.title, isStacked, close }),
    h(
      'div',
      { class: 'modal-body', ref: body },
      failure && h('p', { class: 'alert error', role: 'alert' }, failure),
      h(HostContext.Provider, { value: host }, h(Blocks, { blocks: view.blocks, errors })),
    ),
    h(
      'footer',
      { class: 'dialog-foot' },
      h('button', { type: 'button', class: 'button', onClick: () => close(false) }, view.close ?? 'Close'),
      view.submit !== null &&
        h('button', { type: 'submit', class: 'button primary', 'aria-busy': isBusy }, view.submit),
    ),
  )
}

type HeadingProps = { readonly title: string; readonly isStacked: boolean; close(all: boolean): void }

function Heading({ title, isStacked, close }: HeadingProps): JSX.Element {
  const plain = (label: string, icon: 'back' | 'close', onClick: () => void) =>
    h(
      'button',
      { type: 'button', class: 'plain', 'aria-label': label, title: label, onClick },
      h(Icon, { name: icon }),
    )
  return h(
    'header',
    { class: 'modal-head' },
    isStacked && plain('Back', 'back', () => close(false)),
    h('img', { class: 'avatar tiny', src: '/page/onward.svg', alt: '', width: 20, height: 20 }),
    h('h2', null, title),
    plain('Close all of it', 'close', () => close(true)),
  )
}

/** The first thing to fill in; where there is none, the dialog's own order holds. */
function focusFirst(body: HTMLElement | null): void {
  body?.querySelector<HTMLElement>('input, select, textarea')?.focus()
}
