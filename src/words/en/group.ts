import type { GroupWords } from '../group-words.ts'

/** A group: setting it up, suggestions for the next meeting. Titles and buttons take 24 characters. */
export const group = {
  help: 'Here you can type /group stats for the report, or /group topic to suggest something for the next meeting. Leads: /group topics, /group setup.',
  noGroup:
    'You are in no group that uses Onward yet. A lead can make one: in the channel, with /group setup.',
  forLeads: 'That list is for the leads of the group. You can add to it with /group topic.',
  whoCouldRead:
    "Nobody is shown what you write unless you share it. Slack could read it, and so could whoever keeps Onward's computer: {computer}",
  keeper:
    "Who could read it: Slack for its messages, and whoever keeps Onward's computer. Your group says who that is: {computer}",
  setUp: {
    title: 'Set up this group',
    submit: 'Save',
    close: 'Close',
    intro: 'This channel becomes a group. Whoever is in the channel is in the group.',
    leads: 'Leads',
    leadsHint: 'They read the report first, and see what members suggest for the next meeting.',
    leadsMissing: 'Name one lead or more.',
    computer: 'Who keeps the computer that Onward runs on?',
    computerHint: 'Members are told, because this person could read what is stored.',
    computerMissing: 'Say who keeps the computer: a name, or whose job it is.',
    contacts: 'Whom can members talk to when it is too much?',
    contactsHint: 'A helpline, a counsellor, a person who agreed to be asked. Members see what you write.',
    contactsMissing: 'Name one contact or more. For a list of helplines: findahelpline.com.',
    shares: 'May members share a no in this channel?',
    sharesHint:
      'Members see first what will be shown, and can leave their name out. Leads can take a share down.',
    sharesAllowed: 'Yes, if they choose to',
    sharesNotAllowed: 'No',
    aboutReports:
      'The report counts those who chose to be counted, and is a little off on purpose. In a group of ten, many reports will read "no report this time". The first window starts 14 days from now at the earliest.',
    inAChannel: 'A group is made in its channel. Open the channel, and type /group setup there.',
    inviteFirst:
      'Onward is not in this channel yet. Invite it with /invite @Onward, then type /group setup again.',
    notAllowed:
      'Setting up a group is for its leads and for admins of this workspace. One of them can do it.',
  },
  newLead: {
    quiet: 'You are a lead of a group now.',
    what: 'You are a lead of the group #{group} now. It is a channel that uses Onward.',
    does: 'With /group topics there you see what members suggest for the next meeting. You can take down what was shared. You are shown kind words that somebody reports.',
    report:
      'The report comes to you on the day it comes out. In a group of ten, many reports will read "No report this time". What you log yourself is not counted in it.',
    notSeen: "Leads can't see who logged something, who is counted, or who shared without a name.",
    stop: 'If you would rather not lead, type /group setup there and choose somebody else.',
  },
  topic: {
    title: 'For the next meeting',
    submit: 'Suggest it',
    close: 'Close',
    label: 'What would you like to talk about?',
    hint: "The leads read it without your name. Nothing says who wrote it, so it can't be taken back.",
    empty: 'Write a few words, or close this.',
    full: 'The list is full. It has room again after the leads have cleared it.',
  },
  topics: {
    title: 'For the next meeting',
    close: 'Close',
    intro: 'What members suggested, the oldest first:',
    none: 'Nothing is suggested at the moment. Members can add something with /group topic.',
    clear: 'Clear the list',
    confirm: {
      title: 'Clear the list?',
      text: 'Every suggestion goes. New ones can be added at once.',
      confirm: 'Clear it',
      keep: 'Keep it',
    },
  },
} as const satisfies GroupWords
