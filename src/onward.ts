import { buildApp } from './app.ts'
import { checklistMessage } from './checklists/checklist.message.ts'
import { coolHeadMessage } from './checklists/cool-head.message.ts'
import { hardToHearMessage } from './checklists/hard-to-hear.message.ts'
import type { Clock } from './clock/clock.ts'
import { startTicks } from './clock/ticks.ts'
import { type Config, isLoopback } from './config.ts'
import type { OnwardDatabase } from './db/database.ts'
import { openDatabase } from './db/open-database.ts'
import type { Deps } from './deps.ts'
import { draftMessage } from './drafts/draft.message.ts'
import { exportMessage } from './export/export.message.ts'
import { exportFile } from './export/export-file.ts'
import { refreshRosters } from './groups/refresh-rosters.ts'
import { homePage } from './home/home-page.ts'
import { redrawHomes } from './home/redraw-homes.ts'
import { inactiveNotice } from './inactive/inactive-notice.message.ts'
import { tellAgain, tellInactive } from './inactive/tell-inactive.ts'
import { beforeInterviewMessage } from './interviews/before-interview.message.ts'
import { interviewMessage } from './interviews/interview.message.ts'
import { sendDueLessons } from './interviews/send-lessons.ts'
import { cutKindWords, deliverKindWords } from './kind-words/deliver-kind-words.ts'
import { kindWordMessage } from './kind-words/kind-word.message.ts'
import { kindWordReport } from './kind-words/kind-word-report.message.ts'
import { landedMessage } from './landing/landed.message.ts'
import { landingNews } from './landing/landing-news.message.ts'
import { landingStepsMessage } from './landing/landing-steps.message.ts'
import { tellLandingSteps } from './landing/tell-landing-steps.ts'
import { forgetAgain } from './leaving/forget-again.ts'
import { sweepDepartures } from './leaving/has-left-since.ts'
import { lookBackMessage } from './lessons/look-back.message.ts'
import { sendDueLookBacks } from './lessons/send-look-backs.ts'
import type { Log } from './log.ts'
import { firstMeetingMessage } from './meeting/first-meeting.message.ts'
import { freeMessageAnswer } from './meeting/free-message.message.ts'
import { recordFreeMessage } from './meeting/record-free-message.ts'
import { storedProfile } from './members/stored-profile.ts'
import { databaseFailure } from './metrics/database-failure.ts'
import { measuredCourier, measuredFileCourier } from './metrics/measured-courier.ts'
import { countedLog, createMeasures } from './metrics/measures.ts'
import { metricsText } from './metrics/metrics-text.ts'
import { operatorRoutes } from './metrics/operator-routes.ts'
import { databaseAnswers, readDatabase } from './metrics/read-database.ts'
import { nudgeMessage } from './nudges/nudge.message.ts'
import { putAwayOldNudges } from './nudges/put-away-old-nudges.ts'
import { replanForZones, sendDueNudges } from './nudges/send-due-nudges.ts'
import type { MessageKind, PlacedKind } from './outbox/message-kind.ts'
import { startOutbox } from './outbox/outbox.ts'
import { freeDeadLanes, newOwner } from './outbox/owner.ts'
import { sweep } from './outbox/sweep.ts'
import { systemRandom } from './random.ts'
import { answerMessage } from './rejections/answer.message.ts'
import { formOffer } from './rejections/form-offer.message.ts'
import { countedQuestion } from './reports/counted-question.message.ts'
import { lockWindows } from './reports/lock-windows.ts'
import { publishDue } from './reports/publish-due.ts'
import { reportMessage } from './reports/report.message.ts'
import { roughPatchAsk } from './rough-patch/rough-patch-ask.message.ts'
import { roughPatchOffer } from './rough-patch/rough-patch-offer.message.ts'
import { blindIndex } from './sealing/blind-index.ts'
import { cutShares } from './shares/cut-shares.ts'
import { sendDueShares } from './shares/send-due-shares.ts'
import { shareMessage } from './shares/share.message.ts'
import { shareNotSent } from './shares/share-not-sent.message.ts'
import { slackProfiles } from './slack/profiles.ts'
import { createReceiver } from './slack/receivers/create-receiver.ts'
import type { OnwardReceiver, SharedReceiverOptions } from './slack/receivers/receiver.ts'
import type { Routes } from './slack/receivers/web-server.ts'
import { webApiCourier } from './slack/web-api-courier.ts'
import { fileCourier } from './slack/web-api-files.ts'
import { clientOptions } from './slack/web-client.ts'
import { deleteRemovedWorkspaces } from './workspaces/delete-workspace.ts'
import { recordLifecycleEvent } from './workspaces/record-lifecycle-event.ts'
import { oneWorkspace, type SlackAccess } from './workspaces/slack-access.ts'

const SLACK_API_URL = 'https://slack.com/api/'

/** Every kind of message that the outbox can deliver. */
export const KINDS: readonly MessageKind[] = [
  firstMeetingMessage,
  freeMessageAnswer,
  answerMessage,
  formOffer,
  checklistMessage,
  coolHeadMessage,
  hardToHearMessage,
  draftMessage,
  roughPatchOffer,
  roughPatchAsk,
  exportMessage,
  inactiveNotice,
  landedMessage,
  landingStepsMessage,
  nudgeMessage,
  reportMessage,
  countedQuestion,
  interviewMessage,
  beforeInterviewMessage,
  lookBackMessage,
  shareNotSent,
  kindWordReport,
]

/** Those of which nothing that is queued tells whom they have to do with. */
export const PLACED_KINDS: readonly PlacedKind[] = [landingNews, shareMessage, kindWordMessage]

export type Onward = {
  /** For whoever runs Onward in the same process and shows what is stored. */
  readonly database: OnwardDatabase
  /** Resolves when no tick runs and nothing is being delivered. */
  settled(): Promise<void>
  /** Takes no new work, finishes what is in flight (10 s at most), and closes everything. */
  stop(): Promise<void>
}

/**
 * Starts everything: database, app, outbox, clock. Resolves when members can be answered.
 * Throws a StartError or a ReceiverError, after closing what was open, when only the operator can help;
 * waits for Slack however long it is away, until `signal` is aborted.
 */
export async function startOnward(
  config: Config,
  { clock, log: plainLog, signal }: { clock: Clock; log: Log; signal: AbortSignal },
): Promise<Onward> {
  const measures = createMeasures(Date.now)
  const log = countedLog(plainLog, measures)
  const opened = await openDatabase(config, log)
  const database: OnwardDatabase = {
    ...opened,
    follow: {
      inTransaction: (scope, memberIds) =>
        redrawHomes(scope, { random: systemRandom, now: clock.now() }, memberIds),
      afterwards: () => outbox.wake(),
    },
    onFailure(error) {
      const code = databaseFailure(error)
      if (code !== null) measures.databaseFailed(code)
    },
  }
  const profileKey = (workspaceId: string, userId: string) =>
    blindIndex(database.keyring, workspaceId, `profile ${userId}`)
  const base = { database, clock, log, random: systemRandom, realNow: Date.now }
  let ready = false
  const isReady = () => ready
  const access = await accessFor(config, base)
  const routes: Routes = {
    ...operatorRoutes({
      log,
      isReady,
      databaseAnswers: () => databaseAnswers(opened),
      metrics: metricsText({ measures, readDatabase: () => readDatabase(base) }),
      metricsToken: config.metricsToken,
      mode: config.entry.mode,
    }),
    ...access.routes,
  }
  const receiver = receiverFor(config, {
    log,
    isReady,
    routes,
    measures,
    recordEvent: async (body) => {
      await recordLifecycleEvent(deps, body)
      const installation = await access.installationOf(body)
      if (installation !== null) await recordFreeMessage(deps, installation, body)
    },
  })
  const outbox = startOutbox({
    ...base,
    measures,
    courierFor: (workspaceId) => measuredCourier(webApiCourier(access.clientFor(workspaceId)), measures),
    kinds: new Map(KINDS.map((kind) => [kind.kind, kind])),
    placed: new Map(PLACED_KINDS.map((kind) => [kind.kind, kind])),
    files: {
      kinds: new Map([exportFile(base)].map((kind) => [kind.kind, kind])),
      courierFor: (workspaceId) => measuredFileCourier(fileCourier(access.clientFor(workspaceId)), measures),
    },
    home: homePage(clock, async (workspaceId, userId) => {
      // What was remembered may be what they chose before they left.
      profiles.forgetKey(profileKey(workspaceId, userId))
      return (await profiles.of(access.clientFor(workspaceId), workspaceId, userId)).locale
    }),
    owner: newOwner(systemRandom.id()),
  })
  const profiles = slackProfiles({
    realNow: Date.now,
    stored: (workspaceId, userId) => storedProfile(database, workspaceId, userId),
    keyOf: profileKey,
    tellOthers: (key) => others?.tell({ kind: 'profile', key }),
  })
  const others =
    config.database.dialect === 'postgres'
      ? (await import('./db/listen.ts')).listenToOthers(config.database.url, log, (news) => {
          if (news.kind === 'profile') profiles.forgetKey(news.key)
          else if (ready) outbox.wake()
        })
      : null
  const deps: Deps = {
    ...{ ...base, outbox, profiles, clientFor: access.clientFor },
    firstLeads: new Set(config.leads),
  }
  const ticks = startTicks(clock, { log, measures }, async () => {
    await access.keepUp()
    await deleteRemovedWorkspaces(deps)
    await sendDueLessons(deps)
    await sendDueLookBacks(deps)
    await sweep(deps)
    await sweepDepartures(deps)
    await tellLandingSteps(deps)
    await refreshRosters(deps)
    await sendDueNudges(deps)
    await putAwayOldNudges(deps)
    await sendDueShares(deps)
    await cutShares(deps)
    await deliverKindWords(deps)
    await cutKindWords(deps)
    await lockWindows(deps)
    await publishDue(deps)
    await tellInactive(deps)
    outbox.wake()
  })

  async function settled(): Promise<void> {
    await ticks.settled()
    await outbox.settled()
  }

  async function stop(): Promise<void> {
    ready = false
    // Side by side: what one of them still queues, the next start delivers.
    await Promise.all([receiver.stop(), ticks.stop(), outbox.stop()])
    clock.close()
    await others?.close()
    await database.kysely.destroy()
  }

  // Without this, waiting for Slack's first hello would outlast a stop.
  signal.addEventListener('abort', () => void receiver.stop())
  try {
    await receiver.listen()
    await forgetAgain(base)
    // Also where Slack refuses the token of a removed app: its data goes when its time is over.
    await deleteRemovedWorkspaces(deps)
    await access.begin(signal)
    const app = await buildApp({ deps, access, receiver })
    await freeDeadLanes(deps)
    await tellAgain(deps)
    await replanForZones(deps)
    await app.start()
    signal.throwIfAborted()
    ready = true
    outbox.wake()
    // What fell due while no process ran.
    ticks.wake()
    return { database, settled, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Whoever has one workspace does not load what many need. */
async function accessFor(
  config: Config,
  deps: Pick<Deps, 'database' | 'clock' | 'log' | 'realNow'>,
): Promise<SlackAccess> {
  const { oauth, botToken = '', slackApiUrl = SLACK_API_URL } = config
  const options = () => clientOptions(deps.log, config.slackApiUrl)
  if (oauth === undefined) return oneWorkspace(deps, botToken, options)
  const { manyWorkspaces } = await import('./workspaces/many-workspaces.ts')
  return manyWorkspaces(deps, { secrets: oauth, slackApiUrl }, options)
}

function receiverFor(config: Config, shared: SharedReceiverOptions): OnwardReceiver {
  const { entry, port, slackApiUrl = SLACK_API_URL } = config
  // A Slack on this computer is a trial: nobody else has anything to ask of it.
  const host = isLoopback(slackApiUrl) ? '127.0.0.1' : undefined
  return createReceiver(
    entry.mode === 'socket'
      ? { ...shared, mode: 'socket', port, host, appToken: entry.appToken, slackApiUrl }
      : { ...shared, mode: 'http', port, host, signingSecret: entry.signingSecret },
  )
}
