import { h, type JSX } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { type Acting, ActingContext, perform } from '../acting.ts'
import { BehindTheScenes } from '../behind/behind.ts'
import { Conversation } from '../conversation/conversation.ts'
import { Modals } from '../modal/modal.ts'
import { appPlaceOf, type Route, useRoute } from '../route.ts'
import { Sidebar } from '../sidebar/sidebar.ts'
import { type Sights, useSights } from '../sights.ts'
import { WorkspaceContext } from '../workspace-context.ts'
import { Announcer } from './announcer.ts'
import { News } from './news.ts'
import { useUnread } from './use-unread.ts'

const SAID_FOR_MS = 8_000

/** The whole page. */
export function App(): JSX.Element {
  const [route, go] = useRoute()
  const { sights, isLost } = useSights(route.person)
  const [said, setSaid] = useState('')
  useEffect(() => {
    if (said === '') return
    const timer = setTimeout(() => setSaid(''), SAID_FOR_MS)
    return () => clearTimeout(timer)
  }, [said])
  const acting = useMemo<Acting>(
    () => ({
      say: setSaid,
      ask: (act) => perform(route.person, act),
      async act(act) {
        const done = await perform(route.person, act)
        if (done.kind === 'failed') setSaid(done.why)
        return done
      },
    }),
    [route.person],
  )
  const lost = 'The playground does not answer. Is it still running in the terminal?'
  return h(
    ActingContext.Provider,
    { value: acting },
    sights === undefined
      ? h('p', { class: 'waiting', role: 'status' }, isLost ? lost : 'One moment.')
      : h(Frame, { key: route.person, sights, route, go }),
    h('div', { class: 'said', role: 'alert' }, isLost && sights ? lost : said),
  )
}

type FrameProps = { readonly sights: Sights; readonly route: Route; go(to: Route): void }

function Frame({ sights, route, go }: FrameProps): JSX.Element {
  const { workspace, person, places } = sights
  const [isBehindOpen, setBehindOpen] = useState(false)
  const wanted = route.place ?? appPlaceOf(person)
  const place = places.find((one) => one.id === wanted) ?? places.find((one) => one.isWithBot)
  const isHome = route.tab === 'home'
  const isListed = route.place === null
  const unread = useUnread(sights, isHome || isListed ? null : wanted)
  const card = workspace.people.find((one) => one.id === person)
  const be = (other: string) =>
    go({ person: other, place: isListed ? null : placeFor(other), tab: route.tab })
  const placeFor = (other: string) =>
    place?.kind === 'im' ? wanted.replace(person.slice(1), other.slice(1)) : wanted
  const news =
    unread.news &&
    h(News, { person, botName: workspace.botName, ...unread.news, dismiss: unread.dismissNews })
  return h(
    WorkspaceContext.Provider,
    { value: workspace },
    h(
      'div',
      { class: ['frame', isListed && 'listed', isBehindOpen && 'with-behind'].filter(Boolean).join(' ') },
      h(Sidebar, {
        sights,
        current: place?.id ?? '',
        isBehindOpen,
        unreadIn: unread.countIn,
        be,
        showBehind: () => setBehindOpen(!isBehindOpen),
      }),
      place && h(Conversation, { key: `${person} ${place.id}`, sights, place, isHome, news }),
      isBehindOpen && card && h(BehindTheScenes, { card, close: () => setBehindOpen(false) }),
    ),
    h(Modals, { stack: sights.modals }),
    h(Announcer, { sights }),
  )
}
