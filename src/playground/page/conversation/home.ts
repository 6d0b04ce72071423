import { h, type JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import { useActing } from '../acting.ts'
import { Blocks } from '../blocks/block.ts'
import { type Host, HostContext } from '../blocks/host.ts'
import { useDraft } from '../modal/use-draft.ts'
import type { ViewCard } from '../protocol.ts'

/** The app's Home, asked for anew whenever somebody comes to it. */
export function Home({ home, botName }: { home: ViewCard | null; botName: string }): JSX.Element {
  const { act } = useActing()
  useEffect(() => {
    void act({ do: 'open-app', tab: 'home' })
  }, [])
  return h(
    'div',
    { class: 'home', role: 'region', 'aria-label': 'Home', tabIndex: 0 },
    home === null
      ? h('p', { class: 'beginning', role: 'status' }, `${botName} is preparing this page.`)
      : h(HomeView, { key: home.id, view: home }),
  )
}

function HomeView({ view }: { view: ViewCard }): JSX.Element {
  const { act } = useActing()
  const draft = useDraft(view)
  const host: Host = {
    ...draft,
    left: () => undefined,
    click: async (blockId, actionId, value) => {
      const on = { kind: 'view', view: view.id } as const
      await act({ do: 'click', on, blockId, actionId, value, filled: draft.filled() })
    },
  }
  return h(HostContext.Provider, { value: host }, h(Blocks, { blocks: view.blocks }))
}
