import { checklistMessage } from './checklists/checklist.message.ts'
import { coolHeadMessage } from './checklists/cool-head.message.ts'
import { hardToHearMessage } from './checklists/hard-to-hear.message.ts'
import type { Deps } from './deps.ts'
import { draftMessage } from './drafts/draft.message.ts'
import { exportMessage } from './export/export.message.ts'
import { exportFile } from './export/export-file.ts'
import { newLeadMessage } from './groups/new-lead.message.ts'
import { inactiveNotice } from './inactive/inactive-notice.message.ts'
import { beforeInterviewMessage } from './interviews/before-interview.message.ts'
import { interviewMessage } from './interviews/interview.message.ts'
import { kindWordMessage } from './kind-words/kind-word.message.ts'
import { kindWordReport } from './kind-words/kind-word-report.message.ts'
import { landedMessage } from './landing/landed.message.ts'
import { landingNews } from './landing/landing-news.message.ts'
import { landingStepsMessage } from './landing/landing-steps.message.ts'
import { lookBackMessage } from './lessons/look-back.message.ts'
import { firstMeetingMessage } from './meeting/first-meeting.message.ts'
import { freeMessageAnswer } from './meeting/free-message.message.ts'
import { measuredCourier, measuredFileCourier } from './metrics/measured-courier.ts'
import type { Measures } from './metrics/measures.ts'
import { nudgeMessage } from './nudges/nudge.message.ts'
import type { LaneDeps } from './outbox/deliver-lane.ts'
import type { MessageKind, PlacedKind } from './outbox/message-kind.ts'
import { answerMessage } from './rejections/answer.message.ts'
import { formOffer } from './rejections/form-offer.message.ts'
import { countedQuestion } from './reports/counted-question.message.ts'
import { reportMessage } from './reports/report.message.ts'
import { roughPatchAsk } from './rough-patch/rough-patch-ask.message.ts'
import { roughPatchOffer } from './rough-patch/rough-patch-offer.message.ts'
import { shareMessage } from './shares/share.message.ts'
import { webApiCourier } from './slack/web-api-courier.ts'
import { fileCourier } from './slack/web-api-files.ts'
import type { SlackAccess } from './workspaces/slack-access.ts'

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
  newLeadMessage,
  reportMessage,
  countedQuestion,
  interviewMessage,
  beforeInterviewMessage,
  lookBackMessage,
  kindWordReport,
]

/** Those of which nothing that is queued tells whom they have to do with. */
export const PLACED_KINDS: readonly PlacedKind[] = [landingNews, shareMessage, kindWordMessage]

/** What the outbox can deliver, and who carries it to a workspace. */
export function deliveries(
  base: Pick<Deps, 'database' | 'clock'>,
  { clientFor }: Pick<SlackAccess, 'clientFor'>,
  measures: Measures,
): Pick<LaneDeps, 'kinds' | 'placed' | 'files' | 'courierFor'> {
  return {
    kinds: byName(KINDS),
    placed: byName(PLACED_KINDS),
    courierFor: (workspaceId) => measuredCourier(webApiCourier(clientFor(workspaceId)), measures),
    files: {
      kinds: byName([exportFile(base)]),
      courierFor: (workspaceId) => measuredFileCourier(fileCourier(clientFor(workspaceId)), measures),
    },
  }
}

function byName<Kind extends { readonly kind: string }>(kinds: readonly Kind[]): ReadonlyMap<string, Kind> {
  return new Map(kinds.map((kind) => [kind.kind, kind]))
}
