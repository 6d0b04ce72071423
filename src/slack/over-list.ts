import type { ModalView } from '@slack/types'

/** Stands between a form's own private_metadata and that of the list under it: neither holds a line break. */
const BREAK = '\n'

/**
 * A form that opens over a list of ours remembers what the list shows: Slack does not say it when the form is
 * submitted. Elsewhere the form stays as it is.
 */
export function overList(
  form: ModalView,
  under: { readonly callback_id?: string; readonly private_metadata?: string } | undefined,
  list: string,
): ModalView {
  if (under?.callback_id !== list) return form
  return {
    ...form,
    private_metadata: `${form.private_metadata ?? ''}${BREAK}${under.private_metadata ?? ''}`,
  }
}

/** What a form's private_metadata says about the form itself. */
export function ownMetadata({ private_metadata: stored }: { private_metadata: string }): string {
  return stored.split(BREAK, 1)[0] ?? ''
}

/** The list that a form lies over, and what it shows (its private_metadata); null where it lies over none. */
export function listUnder(form: {
  id: string
  root_view_id: string | null
  private_metadata: string
}): { id: string; shows: string } | null {
  const at = form.private_metadata.indexOf(BREAK)
  if (at < 0 || form.root_view_id === null || form.root_view_id === form.id) return null
  return { id: form.root_view_id, shows: form.private_metadata.slice(at + BREAK.length) }
}
