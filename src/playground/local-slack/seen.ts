import type { StoredView } from './accept-view.ts'
import { copyOf } from './json.ts'
import type { OpenView, SeenMessage } from './person.ts'
import type { StoredMessage } from './workspace.ts'

/** A view as the drivers hand it out: a copy that later changes do not reach. */
export function seenView(view: StoredView): OpenView {
  const copy = copyOf(view)
  return { id: copy.id, hash: copy.hash, callbackId: copy.callback_id, rootId: copy.root_view_id, view: copy }
}

/** A message as the drivers hand it out, likewise; the bytes of its files are shared. */
export function seenMessage({ files, ...message }: StoredMessage): SeenMessage {
  return files ? { ...copyOf(message), files: [...files] } : copyOf(message)
}
