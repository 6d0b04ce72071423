import type { ModalView } from '@slack/types'
import type { WebClient } from '@slack/web-api'
import { isViewGone } from './view-errors.ts'

/** Shows a view in the place of one that is open. One that is closed by now, or was changed since, stays so. */
export async function updateView(
  client: WebClient,
  which: { view_id: string; hash?: string } | { external_id: string },
  view: ModalView,
): Promise<void> {
  await client.views.update({ ...which, view }).catch((error: unknown) => {
    if (!isViewGone(error)) throw error
  })
}
