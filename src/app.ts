import type { App } from '@slack/bolt'
import { CAME_BACK_ACTIONS, LIST_ACTIONS, STEP_ACTIONS } from './checklists/checklist.message.ts'
import { listenForTheChecklist } from './checklists/checklist.slack.ts'
import { COOL_HEAD_ACTIONS } from './checklists/cool-head.message.ts'
import {
  listenForChecklistLessons,
  listenForReminders,
  listenForWriting,
} from './checklists/writing.slack.ts'
import type { Deps } from './deps.ts'
import { CHANGE_DRAFT_ACTION } from './drafts/draft.message.ts'
import { OTHER_WORDS_ACTION } from './drafts/draft-modals.ts'
import { listenForDrafts } from './drafts/drafts.slack.ts'
import { listenForExport } from './export/export.slack.ts'
import { EXPORT_ACTION } from './export/export-action.ts'
import { listenForChannels } from './groups/channel-events.slack.ts'
import { listenForGroupCommand } from './groups/group.slack.ts'
import { listenForSetUp, SET_UP_ACTION } from './groups/set-up.slack.ts'
import { listenForTopics, SHOW_TOPICS_ACTION, SUGGEST_TOPIC_ACTION } from './groups/topics.slack.ts'
import { CLEAR_TOPICS_ACTION } from './groups/topics-modals.ts'
import { HELP_ACTION } from './home/first-blocks.ts'
import { listenForHome } from './home/home.slack.ts'
import { HOME_PAGE_ACTIONS } from './home/home-pages.ts'
import { listenForActivity } from './inactive/inactive.slack.ts'
import { KEEP_EVERYTHING_ACTION } from './inactive/inactive-notice.message.ts'
import { INTERVIEW_ACTIONS } from './interviews/interview-buttons.ts'
import {
  listenForInterviews,
  listenForTheInterviewCommand,
  listenForTheInterviewsList,
} from './interviews/interviews.slack.ts'
import { KIND_WORD_ACTIONS } from './kind-words/kind-word.message.ts'
import { listenForKindWordClicks, listenForKindWords } from './kind-words/kind-words.slack.ts'
import { LANDED_ACTIONS } from './landing/landed.message.ts'
import { listenForLandedClicks, listenForLanding, OPEN_LANDING_ACTION } from './landing/landing.slack.ts'
import { TAKE_NEWS_DOWN_ACTION } from './landing/landing-news.message.ts'
import { LANDING_STEP_ACTIONS } from './landing/landing-steps.message.ts'
import { listenForTellingTheGroup } from './landing/tell-group.slack.ts'
import { listenForLessons, listenForTheLessonsList } from './lessons/lessons.slack.ts'
import { LESSON_ACTIONS } from './lessons/lessons-modal.ts'
import { listenForFreeMessages } from './meeting/meeting.slack.ts'
import { FORGET_ME_ACTION, listenForForgetMe } from './members/forget-me.slack.ts'
import { listenForProfileChanges } from './members/profile-change.slack.ts'
import { NUDGE_ACTIONS } from './nudges/nudge-view.ts'
import { listenForNudges } from './nudges/nudges.slack.ts'
import { listenForStayInTouch } from './people/command.slack.ts'
import { listenForKeptLinks } from './people/kept-links.slack.ts'
import { DROP_LINK_ACTION } from './people/kept-links-modal.ts'
import { listenForPeople } from './people/people.slack.ts'
import {
  ADD_PERSON_ACTION,
  KEEP_LINK_ACTION,
  PEOPLE_PAGE_ACTIONS,
  PERSON_MENU_ACTION,
  SHOW_LINKS_ACTION,
  SHOW_PEOPLE_ACTION,
} from './people/people-modal.ts'
import { listenForThePersonForm } from './people/person-form.slack.ts'
import { KEEP_IN_TOUCH_ACTION } from './people/person-of-entry.ts'
import { ENTRY_ACTIONS } from './rejections/answer.message.ts'
import { listenForTheCommand } from './rejections/command.slack.ts'
import { listenForTheList, SHOW_ENTRIES_ACTION } from './rejections/entries.slack.ts'
import {
  ENTRIES_FILTER_ACTIONS,
  ENTRIES_PAGE_ACTIONS,
  ENTRY_MENU_ACTION,
} from './rejections/entries-modal.ts'
import { listenForEntryClicks } from './rejections/entry-clicks.slack.ts'
import { listenForOpeningTheForm } from './rejections/open-form.slack.ts'
import { LOG_A_NO, SHOW_MORE_ACTION } from './rejections/rejection-modal.ts'
import { listenForSubmissions } from './rejections/submit-form.slack.ts'
import { COUNTED_ACTIONS } from './reports/counted-question.message.ts'
import { listenForCounting } from './reports/counted-question.slack.ts'
import { listenForRoughPatches } from './rough-patch/rough-patch.slack.ts'
import { ASK_ACTIONS } from './rough-patch/rough-patch-ask.message.ts'
import { OFFER_ACTIONS } from './rough-patch/rough-patch-offer.message.ts'
import { listenForSettings, SHOW_SETTINGS_ACTION } from './settings/settings.slack.ts'
import { SETTINGS_ACTIONS } from './settings/settings-blocks.ts'
import { SEND_KIND_WORD_ACTION, TAKE_DOWN_ACTION } from './shares/share.message.ts'
import { SHARE_ACTION } from './shares/share-action.ts'
import { listenForShares } from './shares/shares.slack.ts'
import { App as BoltApp } from './slack/bolt-app.ts'
import { createLibraryLogger } from './slack/library-logger.ts'
import type { OnwardReceiver } from './slack/receivers/receiver.ts'
import { listenForStrayClicks } from './slack/stray-clicks.slack.ts'
import { tellOfErrors } from './slack/tell-of-errors.slack.ts'
import { listenForLifecycle } from './workspaces/lifecycle.slack.ts'
import type { SlackAccess } from './workspaces/slack-access.ts'

/** Every action id that has a listener. */
const ACTIONS = [
  LOG_A_NO,
  SHOW_MORE_ACTION,
  ...Object.values(ENTRY_ACTIONS),
  ENTRY_MENU_ACTION,
  ...Object.values(ENTRIES_PAGE_ACTIONS),
  ...Object.values(ENTRIES_FILTER_ACTIONS),
  SHOW_ENTRIES_ACTION,
  EXPORT_ACTION,
  FORGET_ME_ACTION,
  KEEP_EVERYTHING_ACTION,
  ...Object.values(HOME_PAGE_ACTIONS),
  HELP_ACTION,
  ...Object.values(STEP_ACTIONS),
  ...Object.values(LIST_ACTIONS),
  ...Object.values(CAME_BACK_ACTIONS),
  ...Object.values(COOL_HEAD_ACTIONS),
  ...Object.values(LESSON_ACTIONS),
  ...Object.values(INTERVIEW_ACTIONS),
  CHANGE_DRAFT_ACTION,
  OTHER_WORDS_ACTION,
  ...Object.values(NUDGE_ACTIONS),
  ADD_PERSON_ACTION,
  PERSON_MENU_ACTION,
  SHOW_PEOPLE_ACTION,
  KEEP_LINK_ACTION,
  SHOW_LINKS_ACTION,
  DROP_LINK_ACTION,
  KEEP_IN_TOUCH_ACTION,
  OPEN_LANDING_ACTION,
  ...Object.values(LANDED_ACTIONS),
  ...Object.values(LANDING_STEP_ACTIONS),
  ...Object.values(PEOPLE_PAGE_ACTIONS),
  SET_UP_ACTION,
  SUGGEST_TOPIC_ACTION,
  SHOW_TOPICS_ACTION,
  CLEAR_TOPICS_ACTION,
  SHOW_SETTINGS_ACTION,
  ...Object.values(SETTINGS_ACTIONS),
  ...Object.values(OFFER_ACTIONS),
  ...Object.values(ASK_ACTIONS),
  ...Object.values(COUNTED_ACTIONS),
  SHARE_ACTION,
  TAKE_DOWN_ACTION,
  TAKE_NEWS_DOWN_ACTION,
  SEND_KIND_WORD_ACTION,
  ...Object.values(KIND_WORD_ACTIONS),
]

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

  listenForTheCommand(app, deps)
  listenForOpeningTheForm(app, deps)
  listenForSubmissions(app, deps)
  listenForEntryClicks(app, deps)
  listenForTheList(app, deps)
  listenForTheChecklist(app, deps)
  listenForWriting(app, deps)
  listenForChecklistLessons(app, deps)
  listenForLessons(app, deps)
  listenForTheLessonsList(app, deps)
  listenForTheInterviewCommand(app, deps)
  listenForInterviews(app, deps)
  listenForTheInterviewsList(app, deps)
  listenForReminders(app, deps)
  listenForDrafts(app, deps)
  listenForNudges(app, deps)
  listenForStayInTouch(app, deps)
  listenForThePersonForm(app, deps)
  listenForPeople(app, deps)
  listenForKeptLinks(app, deps)
  listenForProfileChanges(app, deps)
  listenForSettings(app, deps)
  listenForRoughPatches(app, deps)
  listenForExport(app, deps)
  listenForLanding(app, deps)
  listenForLandedClicks(app, deps)
  listenForTellingTheGroup(app, deps)
  listenForForgetMe(app, deps)
  listenForActivity(app, deps)
  listenForFreeMessages(app, deps)
  listenForHome(app, deps)
  listenForGroupCommand(app, deps)
  listenForSetUp(app, deps)
  listenForTopics(app, deps)
  listenForChannels(app, deps)
  listenForCounting(app, deps)
  listenForShares(app, deps)
  listenForKindWords(app, deps)
  listenForKindWordClicks(app, deps)
  listenForLifecycle(app, access)
  listenForStrayClicks(app, deps, ACTIONS)
  tellOfErrors(app, deps)
  return app
}
