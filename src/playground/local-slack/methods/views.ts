import type { StoredView } from '../accept-view.ts'
import { required } from '../call-args.ts'
import type { SlackCore } from '../core.ts'
import { copyOf, type JsonObject } from '../json.ts'
import { refusal, SlackError } from '../slack-error.ts'
import type { ApiMethod } from './api-method.ts'

function method(run: (core: SlackCore, args: JsonObject) => StoredView): ApiMethod {
  return {
    tier: 4,
    scopes: [],
    token: 'bot',
    run: (core, args) => {
      const view = copyOf(run(core, args))
      core.changes.announce()
      return { view }
    },
  }
}

const open = method((core, args) => {
  const { person } = core.triggers.exchange(args.trigger_id)
  return core.views.open(person, args.view)
})

const push = method((core, args) => {
  const { person } = core.triggers.exchange(args.trigger_id)
  return core.views.push(person, args.view)
})

const update = method((core, args) => {
  if (!args.view_id && !args.external_id)
    throw refusal('invalid_arguments', ['missing required field: view_id'])
  const by = { viewId: args.view_id, externalId: args.external_id, hash: args.hash }
  return core.views.update(by, args.view)
})

const publish = method((core, args) => {
  if (!core.manifest.homeTab) throw new SlackError('not_enabled')
  const person = core.workspace.people.get(required(args, 'user_id'))
  if (!person) throw refusal('invalid_arguments', ['invalid user ID passed to `user_id`'])
  return core.views.publish(person.id, args.view, args.hash)
})

export const viewsMethods: Record<string, ApiMethod> = {
  'views.open': open,
  'views.push': push,
  'views.update': update,
  'views.publish': publish,
}
