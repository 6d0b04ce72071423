import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { checklistMessage } from '../../src/checklists/checklist.message.ts'
import { COOL_HEAD_ACTIONS, coolHeadMessage } from '../../src/checklists/cool-head.message.ts'
import { STEPS } from '../../src/checklists/step.ts'
import { openDatabase } from '../../src/db/open-database.ts'
import { readWorkspace, type Scope } from '../../src/db/scope.ts'
import { KINDS } from '../../src/deliveries.ts'
import { createLog } from '../../src/log.ts'
import { recogniseMember } from '../../src/members/recognise-member.ts'
import type { SlackMessage } from '../../src/outbox/message-kind.ts'
import type { PersonDriver, SeenMessage } from '../../src/playground/local-slack/person.ts'
import type { Pressed } from './pressed.ts'
import { turnKey } from './step-history.ts'

const WORKSPACE = 'T0LOCAL'
const kinds = new Map(KINDS.map((kind) => [kind.kind, kind]))

export type Ended = {
  /** The data folder of a bot that was stopped. */
  readonly dir: string
  readonly ann: PersonDriver
  readonly turns: ReadonlyMap<string, number>
  readonly pressed: readonly Pressed[]
}

/** What is not as it was promised at the end, in sentences. */
export async function brokenPromises({ dir, ann, turns, pressed }: Ended): Promise<string[]> {
  const location = { dialect: 'sqlite', path: join(dir, 'onward.db') } as const
  const silent = createLog({ level: 'error', write: () => {} })
  const database = await openDatabase({ database: location, key: undefined }, silent)
  try {
    return await readWorkspace(database, WORKSPACE, async (scope) => {
      const member = await recogniseMember(scope, ann.id)
      if (member === null) return ['the member is not stored']
      const sent = await sentTo(scope, member.id)
      const live = ann.dms().filter((message) => !message.deleted)
      return [
        ...doubled(live, sent),
        ...(await notAsStored(scope, member.id, live, sent)),
        ...flippedBack(sent, turns, pressed),
      ]
    })
  } finally {
    await database.kysely.destroy()
  }
}

type Sent = { readonly kind: string; readonly subject_id: string; readonly ts: string }

async function sentTo(scope: Scope, memberId: string): Promise<Sent[]> {
  return scope.trx
    .selectFrom('sent_messages')
    .select(['kind', 'subject_id', 'ts'])
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', '=', memberId)
    .execute()
}

/** Each thing to say has its one message, and each message is about its one thing. */
function doubled(live: readonly SeenMessage[], sent: readonly Sent[]): string[] {
  return [
    ...live
      .filter((message) => !sent.some(({ ts }) => ts === message.ts))
      .map((message) => `nothing knows of “${message.text}”`),
    ...sent
      .filter(({ ts }) => !live.some((message) => message.ts === ts))
      .map(({ kind }) => `a message of kind ${kind} is not there`),
  ]
}

async function notAsStored(
  scope: Scope,
  memberId: string,
  live: readonly SeenMessage[],
  sent: readonly Sent[],
): Promise<string[]> {
  const faults: string[] = []
  for (const { kind, subject_id: subjectId, ts } of sent) {
    const ref = { memberId, subjectId, variant: null, operation: 'update' as const }
    const wanted = await kinds.get(kind)?.render(scope, ref)
    const shown = live.find((message) => message.ts === ts)
    if (wanted == null || shown === undefined) continue
    if (!isDeepStrictEqual(comparable(kind, shown), comparable(kind, wanted)))
      faults.push(
        `${kind} is shown as ${JSON.stringify(shown.blocks)}, stored is ${JSON.stringify(wanted.blocks)}`,
      )
  }
  return faults
}

/** Slack gives blocks an id. A question that was answered keeps its line: whether it still asks has to be right. */
function comparable(kind: string, { text, blocks }: SeenMessage | SlackMessage): unknown {
  const plain: Record<string, unknown>[] = JSON.parse(JSON.stringify(blocks ?? []))
  if (kind === coolHeadMessage.kind) return JSON.stringify(plain).includes(COOL_HEAD_ACTIONS.yes)
  return { text, blocks: plain.map(({ block_id: _, ...block }) => block) }
}

/** A step came to be shown in a state more often than the member asked for it. */
function flippedBack(
  sent: readonly Sent[],
  turns: ReadonlyMap<string, number>,
  pressed: readonly Pressed[],
): string[] {
  return sent
    .filter(({ kind }) => kind === checklistMessage.kind)
    .flatMap(({ subject_id: entryId, ts }) =>
      STEPS.flatMap((step) =>
        (['done', 'skipped', 'undecided'] as const).flatMap((state) => {
          const turned = turns.get(turnKey(ts, step, state)) ?? 0
          const asked = pressed.filter(
            ({ decides }) => decides?.entryId === entryId && decides.step === step && decides.state === state,
          ).length
          return turned > asked
            ? [`${step} was shown as ${state} ${turned} times, asked for ${asked} times`]
            : []
        }),
      ),
    )
}
