import { copyOf } from './json.ts'
import type { OpenView } from './person.ts'
import type { StoredView } from './views.ts'

/** A view as the drivers hand it out: a copy that later changes do not reach. */
export function seenView(view: StoredView): OpenView {
  const copy = copyOf(view)
  return { id: copy.id, hash: copy.hash, callbackId: copy.callback_id, rootId: copy.root_view_id, view: copy }
}
