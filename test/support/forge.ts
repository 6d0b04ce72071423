import type { JsonObject } from '../../src/playground/local-slack/json.ts'
import type { LocalSlack } from '../../src/playground/local-slack/local-slack.ts'
import type { Click, PersonDriver } from '../../src/playground/local-slack/person.ts'
import { objectOf } from './log-a-no.ts'

/** A real click's payload, to make forgeries of. Its trigger is unused where the click opened nothing. */
export async function clickedBody(
  slack: LocalSlack,
  person: PersonDriver,
  click: Click,
): Promise<JsonObject> {
  await person.clicks(click)
  return structuredClone(slack.wire.deliveries('block_actions').at(-1)?.body ?? {})
}

/** Sends a click again with another action. */
export function forgeClick(slack: LocalSlack, body: JsonObject, action: JsonObject) {
  const [first] = Array.isArray(body.actions) ? body.actions : []
  const forged = { ...body, actions: [{ ...objectOf(first), ...action }] }
  return slack.deliver({ kind: 'interactive', name: 'block_actions', body: forged })
}

/** A real submission's payload, of a form that the bot has refused: nothing of it is stored. */
export async function submittedBody(
  slack: LocalSlack,
  person: PersonDriver,
  viewId: string,
): Promise<JsonObject> {
  const form = await person.modal(({ id }) => id === viewId)
  person.fills(form, { company: ' ' })
  await person.submits(form)
  return structuredClone(slack.wire.deliveries('view_submission').at(-1)?.body ?? {})
}

/** Submits an open form with a company, and with other fields of the view changed; gives the bot's answer. */
export async function forgeSubmission(
  slack: LocalSlack,
  person: PersonDriver,
  viewId: string,
  changes: JsonObject,
): Promise<unknown> {
  const pattern = await submittedBody(slack, person, viewId)
  const view = objectOf(pattern.view)
  const company = { value: { type: 'plain_text_input', value: 'Forged Company' } }
  const values = { ...objectOf(objectOf(view.state).values), company }
  const body = { ...pattern, view: { ...view, state: { values }, ...changes } }
  const reply = await slack.deliver({ kind: 'interactive', name: 'view_submission', body })
  return reply.acked ? reply.payload : reply
}
