import { type Kysely, sql } from 'kysely'

/** What goes first between the lanes too, not only in each: answers to members, whatever else waits. */
export async function lanePriority(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('lanes')
    .addColumn('priority', 'integer', (c) => c.notNull().defaultTo(0))
    .execute()
  await sql`update outbox set priority = 2 where operation = 'home'`.execute(db)
  await sql`update lanes set priority = coalesce((select min(outbox.priority) from outbox
    where outbox.workspace_id = lanes.workspace_id and outbox.lane = lanes.lane
    and outbox.state in ('queued', 'sending')), 0)`.execute(db)
  await db.schema.dropIndex('lanes_due').execute()
  await db.schema.dropIndex('lanes_turns').execute()
  await db.schema.createIndex('lanes_due').on('lanes').columns(['priority', 'due_at']).execute()
  await db.schema
    .createIndex('lanes_turns')
    .on('lanes')
    .columns(['workspace_id', 'priority', 'due_at'])
    .execute()
}
