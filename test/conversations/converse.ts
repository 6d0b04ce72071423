import { isDeepStrictEqual } from 'node:util'
import { COOL_HEAD_ACTIONS } from '../../src/checklists/cool-head.message.ts'
import type { OnwardDatabase } from '../../src/db/database.ts'
import { readWorkspace } from '../../src/db/scope.ts'
import { KINDS } from '../../src/deliveries.ts'
import { homePage } from '../../src/home/home-page.ts'
import { seeHome } from '../../src/home/see-home.ts'
import type { SlackMessage } from '../../src/outbox/message-kind.ts'
import { sweep } from '../../src/outbox/sweep.ts'
import { WHOLE_LIST } from '../../src/rejections/entries-list.ts'
import { entriesModal } from '../../src/rejections/entries-modal.ts'
import { faultsOfMessage, faultsOfText, faultsOfView, type Voice, voiceFor } from './check-said.ts'
import { faultsOfWaiting, memberIdOf, newestEntry } from './conversation-rows.ts'
import { deliverDue } from './deliver-due.ts'
import type { Conversation } from './generated-conversations.ts'
import { type Actor, does } from './member-acts.ts'
import { seededRandom } from './seeded-random.ts'
import { shownMessages } from './shown-messages.ts'
import { type Stage, WORKSPACE } from './stage.ts'
import { count, type Tally } from './tally.ts'

const kinds = new Map(KINDS.map((kind) => [kind.kind, kind]))

/** Plays one conversation by a member of its own, and gives what was wrong with anything that was said. */
export async function converse(
  stage: Stage,
  { voices, tally }: { voices: readonly Voice[]; tally: Tally },
  conversation: Conversation,
): Promise<string[]> {
  const { database, log } = stage
  const faults: string[] = []
  const number = stage.members++
  const voice = voiceFor(voices, conversation.profile.locale)
  const who = { workspaceId: WORKSPACE, slackUserId: `U${number}` }
  let now = conversation.begins
  const move = (ms: number) => {
    now += ms
  }
  const clock = { now: () => now, onMoved() {}, close() {}, move }
  const random = seededRandom(conversation.luck)
  const { courier, shown } = shownMessages(`D${number}`, (message, how) => {
    faults.push(...faultsOfMessage(voice, message))
    count(tally, `messages: ${how}`)
  })
  const home = homePage(clock, async () => conversation.profile.locale)
  const actor: Actor = {
    deps: { database, clock, random },
    who,
    profile: conversation.profile,
    about: () => newestEntry(database, who.slackUserId),
    sawView: (view, kind) => {
      if (view === null) return
      count(tally, `modals: ${kind}`)
      faults.push(...faultsOfView(voice, view))
    },
    sawError: (text) => void faults.push(...faultsOfText(voice, text)),
    note: (what) => count(tally, what),
  }
  for (const act of conversation.acts) {
    await does(actor, act)
    count(tally, `acts: ${act.act}`)
    const memberId = await memberIdOf(database, who.slackUserId)
    await sweep({ database, clock, realNow: clock.now })
    if (memberId !== null)
      await deliverDue({ database, log, clock, random, courierFor: () => courier, kinds, home }, memberId)
  }
  actor.sawView(await entriesModal({ database }, who, WHOLE_LIST), 'entries')
  await seeHome(actor.deps, { ...who, profile: conversation.profile, opening: true })
  const memberId = await memberIdOf(database, who.slackUserId)
  if (memberId === null) return [...faults, 'who has opened Home is not known']
  const seen = await readWorkspace(database, WORKSPACE, (scope) => home.draw(scope, memberId))
  actor.sawView(seen?.view ?? null, 'home')
  faults.push(...(await faultsOfTheEnd(database, tally, memberId, shown)))
  return faults
}

/** The message that stands there is the one that the rows make, and none is there twice. */
async function faultsOfTheEnd(
  database: OnwardDatabase,
  tally: Tally,
  memberId: string,
  shown: ReadonlyMap<string, SlackMessage>,
): Promise<string[]> {
  return readWorkspace(database, WORKSPACE, async (scope) => {
    const sent = await scope.trx
      .selectFrom('sent_messages')
      .selectAll()
      .where('workspace_id', '=', WORKSPACE)
      .where('member_id', '=', memberId)
      .execute()
    const faults: string[] = []
    if (sent.length !== shown.size) faults.push(`${shown.size} messages for ${sent.length} things to say`)
    for (const { kind, subject_id: subjectId, ts } of sent) {
      count(tally, `kinds: ${kind}`)
      const ref = { memberId, subjectId, variant: null, operation: 'update' as const }
      const wanted = await kinds.get(kind)?.render(scope, ref)
      if (wanted == null) continue
      const [is, isWanted] = [shown.get(ts), wanted].map((message) => comparable(kind, message))
      if (!isDeepStrictEqual(is, isWanted)) faults.push(`not as stored: ${JSON.stringify([is, isWanted])}`)
    }
    return [...faults, ...(await faultsOfWaiting(scope, memberId))]
  })
}

/** A question that was answered keeps its line about that answer: only whether it can be answered has to be right. */
function comparable(kind: string, message: SlackMessage | undefined): unknown {
  if (kind !== 'cool-head') return message
  return JSON.stringify(message?.blocks ?? []).includes(COOL_HEAD_ACTIONS.yes)
}
