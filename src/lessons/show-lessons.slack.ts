import { setTimeout } from 'node:timers/promises'
import type { ModalView } from '@slack/types'
import type { WebClient } from '@slack/web-api'
import type { Deps } from '../deps.ts'
import { type Opener, openModal } from '../slack/open-modal.ts'
import { updateView } from '../slack/update-view.ts'
import type { Who } from '../slack/who.ts'
import type { Language } from '../words/language.ts'
import type { LessonsState } from './lessons-modal.ts'
import { loadLessons, lookingFor } from './load-lessons.ts'

/** A modal can be opened for three seconds: what is not found by then is shown when it is. Real time. */
const FOUND_WITHIN_MS = 1_000

/** The list, or null where looking takes longer; the list then follows. */
export type Looked = { readonly inTime: ModalView | null; readonly list: Promise<ModalView> }

/** The list, and the same where it was found soon enough to be shown at once; null where it was not. */
export async function look(deps: Pick<Deps, 'database'>, who: Who, state: LessonsState): Promise<Looked> {
  const list = loadLessons(deps, who, state)
  // Whoever waits for the list hears of a failure.
  list.catch(() => undefined)
  const inTime = await Promise.race([list, setTimeout(FOUND_WITHIN_MS, null, { ref: false })])
  return { inTime, list }
}

/** Opens the list of lessons, on a page or with what was asked for. */
export async function openLessons(deps: Deps, opener: Opener, state: LessonsState): Promise<void> {
  const externalId = `lessons-${deps.random.id()}`
  let later: Promise<ModalView> | undefined
  const named = (view: ModalView): ModalView => ({ ...view, external_id: externalId })
  await openModal(deps, opener, async (words) => {
    const { inTime, list } = await look(deps, opener.who, state)
    if (inTime === null) later = list
    return named(inTime ?? lookingFor(words, state))
  })
  if (later !== undefined) await updateView(opener.client, { external_id: externalId }, named(await later))
}

/** Shows a list in the place of the one that is open. */
export async function replaceLessons(
  deps: Pick<Deps, 'database'>,
  { client, who, words }: { client: WebClient; who: Who; words: Language },
  view: { id: string; external_id?: string },
  state: LessonsState,
): Promise<void> {
  const { inTime, list } = await look(deps, who, state)
  await updateView(client, { view_id: view.id }, keepsName(view, inTime ?? lookingFor(words, state)))
  if (inTime === null) await updateView(client, { view_id: view.id }, keepsName(view, await list))
}

/** A view in the place of one that may have a name of ours. */
export function keepsName({ external_id: name }: { external_id?: string }, view: ModalView): ModalView {
  return name ? { ...view, external_id: name } : view
}
