import { useEffect, useState } from 'preact/hooks'

/** Where somebody is on the page; kept in the address, so that "back" and reloading work. */
export type Route = {
  readonly person: string
  /** A conversation; null: the list of them, which a wide page shows beside the first. */
  readonly place: string | null
  readonly tab: 'messages' | 'home'
}

const FIRST_PERSON = 'U1MAYA'

/** The DM with the app, where everything begins. */
export function appPlaceOf(person: string): string {
  return `D${person.slice(1)}`
}

export function addressOf({ person, place, tab }: Route): string {
  if (place === null) return `#/${person}`
  return `#/${person}/${place}${tab === 'home' ? '/home' : ''}`
}

function read(): Route {
  const [, person, place, tab] = location.hash.split('/')
  if (!person) return { person: FIRST_PERSON, place: appPlaceOf(FIRST_PERSON), tab: 'messages' }
  return { person, place: place || null, tab: tab === 'home' ? 'home' : 'messages' }
}

export function useRoute(): [Route, (to: Route) => void] {
  const [route, setRoute] = useState(read)
  useEffect(() => {
    const follow = () => setRoute(read())
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  return [
    route,
    (to) => {
      location.hash = addressOf(to)
    },
  ]
}
