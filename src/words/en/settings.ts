import type { SettingsWords } from '../settings-words.ts'

/** The settings, on Home and in a form each. What is promised about counting is said with what is not. */
export const settings = {
  title: 'Settings',
  close: 'Close',
  save: 'Save',
  change: 'Change',
  answer: 'Answer',
  nudges: {
    name: 'Nudges and time',
    when: 'Nudges come on {weekday} at {time}, in the time zone {zone}.',
    weekendToo: 'They may come at the weekend.',
    noWeekend: 'They never come at the weekend.',
    cadence: 'Weeks until somebody comes up again: {first}, then {second}, then always {every}.',
    paused: 'They are paused, and come again from {day}.',
    silent: 'They are paused while the rough patch is on.',
  },
  writing: {
    name: 'Words',
    language: 'Language: {language}.',
    tone: 'Drafts begin with the tone: {tone}.',
    lookBackOn: 'Once a month, three of your lessons come back to you.',
    lookBackOff: 'Your lessons do not come back by themselves.',
  },
  sharing: {
    name: 'You and your group',
    notAsked: "May you be counted in your group's report? Until you answer, you are not.",
    counted: "You are counted in your group's report.",
    notCounted: "You are not counted in your group's report.",
    kindWordsOn: 'People in your groups may send you kind words.',
    kindWordsOff: 'Nobody may send you kind words.',
    homeGroup: 'Your home group: {group}.',
  },
  roughPatch: {
    name: 'A rough patch',
    off: 'It is off. You can turn it on at any time.',
    on: 'It is on since {day}: fewer steps, gentler words, no nudges.',
  },
  privacy: {
    stored:
      'What is stored: what you log and write, with companies and people, encrypted. And your Slack id, dates, stages, outcomes, reasons and these settings. It is kept until you delete it, or for two years after you were last here.',
    keeper:
      "Who could read it: whoever keeps Onward's computer, and Slack for its messages. Your group's lead can tell you who keeps the computer.",
    counted:
      'What is counted: nothing of yours, unless you said yes above. Then only your nos, and only as rough numbers of a whole group.',
  },
  form: {
    timeZone: 'Time zone',
    timeZoneHint: 'Type the name of a big city near you.',
    asSlackSays: 'As Slack says',
    asSlackSaysIt: 'As Slack says: {what}',
    weekday: 'Day for nudges',
    hour: 'Hour for nudges',
    weekend: 'Weekends',
    weekendOption: 'Nudges may come at the weekend',
    weekendDay: 'This day is at the weekend. Please allow weekends below, or choose another day.',
    cadence: 'Weeks until somebody comes up again',
    cadenceOption: '{first}, then {second}, then always {every}',
    pausedUntil: 'Pause nudges until',
    pausedUntilHint: 'From this day on they come again. Leave it empty for no pause.',
    language: 'Language',
    tone: 'Tone of drafts',
    toneHint: 'It is chosen at first. You can change it for each draft.',
    lookBack: 'Look back',
    lookBackOption: 'Once a month, bring me three of my lessons',
    counted: "May you be counted in your group's report?",
    countedYes: 'Yes, count me',
    countedNo: 'No, leave me out',
    countedWhat:
      'The report gives rough numbers for a whole group, and counts nos alone. What you wrote and whom you met never appear in it. In a very large group it may name companies that ten people or more have logged.',
    countedKept:
      'No number stands for fewer than five people, and every number is a little off on purpose. So nobody can be sure whether you are in it. Leads cannot see who chose what, and you can change your answer at any time.',
    countedNotPromised:
      "Not promised: it cannot hide habits over many months, or what is true of nearly everybody. It cannot hide what people say aloud, or what Slack shows an admin. Whoever keeps Onward's computer could undo it.",
    kindWords: 'Who may send you kind words?',
    kindWordsGroups: 'People in my groups',
    kindWordsNobody: 'Nobody',
    homeGroup: 'Home group',
    homeGroupHint:
      'What you log counts for one group. For up to eight weeks the report may still go by the earlier one.',
  },
} as const satisfies SettingsWords
