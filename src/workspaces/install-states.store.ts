import type { SystemScope } from '../db/scope.ts'

/** Notes that a state came back. False where it came back before: it is good for one time. */
export async function useState(
  scope: SystemScope,
  state: { hash: string; endsAt: number },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await scope.trx
    .insertInto('install_states')
    .values({ state_hash: state.hash, ends_at: state.endsAt })
    .onConflict((conflict) => conflict.column('state_hash').doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Removes those that would not be taken any more. Real time. */
export async function sweepStates(scope: SystemScope, realNow: number): Promise<void> {
  await scope.trx.deleteFrom('install_states').where('ends_at', '<=', realNow).execute()
}
