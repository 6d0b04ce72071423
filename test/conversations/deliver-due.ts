import { inWorkspace } from '../../src/db/scope.ts'
import { deliverRow } from '../../src/outbox/deliver-row.ts'
import type { DeliveryDeps } from '../../src/outbox/end-delivery.ts'
import { takeNextRow } from '../../src/outbox/outbox.store.ts'
import { WORKSPACE } from './stage.ts'

/** Delivers what is due to a member by now, in its order. */
export async function deliverDue(deps: DeliveryDeps, memberId: string): Promise<void> {
  const at = { now: deps.clock.now(), realNow: Number.MAX_SAFE_INTEGER }
  for (;;) {
    const row = await inWorkspace(deps.database, WORKSPACE, (scope) =>
      takeNextRow(scope, `member:${memberId}`, at),
    )
    if (row === null) return
    await deliverRow(deps, WORKSPACE, row, {
      stopped: () => false,
      leaseHolds: () => true,
      keep: async () => true,
    })
  }
}
