import type { App } from '@slack/bolt'
import { listenForTheChecklist } from './checklists/checklist.slack.ts'
import {
  listenForChecklistLessons,
  listenForReminders,
  listenForWriting,
} from './checklists/writing.slack.ts'
import type { Deps } from './deps.ts'
import { listenForDrafts } from './drafts/drafts.slack.ts'
import { listenForExport } from './export/export.slack.ts'
import { listenForChannels } from './groups/channel-events.slack.ts'
import { listenForGroupCommand } from './groups/group.slack.ts'
import { listenForSetUp } from './groups/set-up.slack.ts'
import { listenForTopics } from './groups/topics.slack.ts'
import { listenForHome } from './home/home.slack.ts'
import { listenForActivity } from './inactive/inactive.slack.ts'
import {
  listenForInterviews,
  listenForTheInterviewCommand,
  listenForTheInterviewsList,
} from './interviews/interviews.slack.ts'
import { listenForKindWordClicks, listenForKindWords } from './kind-words/kind-words.slack.ts'
import { listenForLandedClicks, listenForLanding } from './landing/landing.slack.ts'
import { listenForTellingTheGroup } from './landing/tell-group.slack.ts'
import { listenForLessons, listenForTheLessonsList } from './lessons/lessons.slack.ts'
import { listenForFreeMessages } from './meeting/meeting.slack.ts'
import { listenForForgetMe } from './members/forget-me.slack.ts'
import { listenForProfileChanges } from './members/profile-change.slack.ts'
import { listenForNudges } from './nudges/nudges.slack.ts'
import { listenForStayInTouch } from './people/command.slack.ts'
import { listenForKeptLinks } from './people/kept-links.slack.ts'
import { listenForPeople } from './people/people.slack.ts'
import { listenForThePersonForm } from './people/person-form.slack.ts'
import { listenForTheCommand } from './rejections/command.slack.ts'
import { listenForTheList } from './rejections/entries.slack.ts'
import { listenForEntryClicks } from './rejections/entry-clicks.slack.ts'
import { listenForOpeningTheForm } from './rejections/open-form.slack.ts'
import { listenForSubmissions } from './rejections/submit-form.slack.ts'
import { listenForCounting } from './reports/counted-question.slack.ts'
import { listenForRoughPatches } from './rough-patch/rough-patch.slack.ts'
import { listenForSettings } from './settings/settings.slack.ts'
import { listenForShares } from './shares/shares.slack.ts'
import { App as BoltApp } from './slack/bolt-app.ts'
import { createLibraryLogger } from './slack/library-logger.ts'
import type { OnwardReceiver } from './slack/receivers/receiver.ts'
import { RoutedApp } from './slack/routed-app.ts'
import { listenForStrayClicks } from './slack/stray-clicks.slack.ts'
import { tellOfErrors } from './slack/tell-of-errors.slack.ts'
import { listenForLifecycle } from './workspaces/lifecycle.slack.ts'
import type { SlackAccess } from './workspaces/slack-access.ts'

export type AppInput = {
  readonly deps: Deps
  readonly access: Pick<SlackAccess, 'authorize' | 'clientOptions' | 'keepUp'>
  readonly receiver: OnwardReceiver
}

/** The app with all its listeners: the same for production, the playground and the tests. */
export async function buildApp({ deps, access, receiver }: AppInput): Promise<App> {
  const app = new BoltApp({
    receiver,
    authorize: access.authorize,
    logger: createLibraryLogger(deps.log, 'bolt'),
    clientOptions: access.clientOptions(),
    convoStore: false,
    extendedErrorHandler: true,
    deferInitialization: true,
  })
  await app.init()
  const routed = new RoutedApp(app)

  listenForTheCommand(routed, deps)
  listenForOpeningTheForm(routed, deps)
  listenForSubmissions(routed, deps)
  listenForEntryClicks(routed, deps)
  listenForTheList(routed, deps)
  listenForTheChecklist(routed, deps)
  listenForWriting(routed, deps)
  listenForChecklistLessons(routed, deps)
  listenForLessons(routed, deps)
  listenForTheLessonsList(routed, deps)
  listenForTheInterviewCommand(routed, deps)
  listenForInterviews(routed, deps)
  listenForTheInterviewsList(routed, deps)
  listenForReminders(routed, deps)
  listenForDrafts(routed, deps)
  listenForNudges(routed, deps)
  listenForStayInTouch(routed, deps)
  listenForThePersonForm(routed, deps)
  listenForPeople(routed, deps)
  listenForKeptLinks(routed, deps)
  listenForProfileChanges(routed, deps)
  listenForSettings(routed, deps)
  listenForRoughPatches(routed, deps)
  listenForExport(routed, deps)
  listenForLanding(routed, deps)
  listenForLandedClicks(routed, deps)
  listenForTellingTheGroup(routed, deps)
  listenForForgetMe(routed, deps)
  listenForActivity(routed, deps)
  listenForFreeMessages(routed, deps)
  listenForHome(routed, deps)
  listenForGroupCommand(routed, deps)
  listenForSetUp(routed, deps)
  listenForTopics(routed, deps)
  listenForChannels(routed, deps)
  listenForCounting(routed, deps)
  listenForShares(routed, deps)
  listenForKindWords(routed, deps)
  listenForKindWordClicks(routed, deps)
  listenForLifecycle(routed, access)
  listenForStrayClicks(routed, deps)
  tellOfErrors(app, deps)
  return app
}
