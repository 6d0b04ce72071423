/** What no line says, with the reason that a failing check prints. */
export type Rule = { readonly what: string; readonly pattern: RegExp }

/** What no English line says. */
export const forbidden: readonly Rule[] = [
  { what: 'no exclamation mark', pattern: /!/ },
  {
    what: 'no emoji, neither a picture nor a name between colons',
    pattern: /\p{Extended_Pictographic}|:\w+:/u,
  },
  { what: 'no belittling', pattern: /\b(just|simply|merely|obviously|easily|cheer up)\b/i },
  { what: 'no silver lining', pattern: /\bat least\b|silver lining|blessing|on the bright side|look on/i },
  {
    what: 'no fate',
    pattern: /for a reason|meant to be|was not to be|destin|fate|universe|timing is everything/i,
  },
  {
    what: 'no triumph',
    pattern: /their loss|onwards|upwards|you've got this|proud|winner|hero|warrior|amazing/i,
  },
  {
    what: 'no tough love',
    pattern: /\b(should|shouldn't|ought|get over|move on|moving on|toughen|chin up|stay strong)\b/i,
  },
  {
    what: 'no counting',
    pattern: /\d|\b(another|second|third|fourth|fifth) (no|one|rejection)\b|\bso far\b|streak/i,
  },
  {
    what: 'no ranking of the member',
    pattern: /\b(runner-up|first place|second best|top candidate|ahead of (you|others))\b/i,
  },
  { what: 'no guilt', pattern: /overdue|haven't|have not|behind schedule|\b(failed|failure|missed out)\b/i },
  {
    what: 'no promise',
    pattern:
      /\byou will|you'll|\bsoon\b|next time|it gets better|better things|right (job|one) (is|will)|guarantee/i,
  },
  {
    what: 'no diagnosis',
    pattern: /\b(depress\w*|anxi\w*|trauma\w*|burn(ed|t)? ?out|grie\w+|syndrome|therapy|mental)\b/i,
  },
  {
    what: 'nothing tied to a time of reading',
    pattern: /\b(today|tonight|tomorrow|yesterday|this (morning|evening|week)|right now|these days)\b/i,
  },
  { what: 'no false intimacy', pattern: /\b(I|I'm|my|we|our|us|dear|friend|hug)\b/ },
  {
    what: 'no cliché',
    pattern:
      /journey|resilien|bounce back|keep going|hang in there|plenty of|bullet|growth|dream job|open door|doors?\b|step(ping)? stone|roller|grind|hustle|fit\b/i,
  },
  {
    what: 'no running anybody down',
    pattern: /\b(rude|stupid|blind|cowardly|unfair|heartless|idiots?|lazy|careless)\b/i,
  },
]

/** Characters that Slack's mrkdwn takes as formatting, mentions, links or entities. */
export const formatting = /[*_~<>&`]/

/** Words that name what happened to the member. A perspective holds none of them. */
export const namesAnOutcome =
  /\b(reject\w*|turned? down|a no\b|the no\b|said no|say no|told no|was no\b|refus\w*|declin\w*|dismiss\w*|not hired|not chosen|lost|silence|silent|no (answer|word|reply)|ghost\w*|never heard|heard (back|nothing)|withdr\w*|pulled out|you (left|stopped|ended|quit))\b/i

/** Words that would tell somebody who looks at a lock screen what it is about. A quiet line holds none. */
export const tellsAStranger = new RegExp(
  `${namesAnOutcome.source}|\\b(no(?! hurry)|yes|job|work|role|position|career|compan\\w*|employ\\w*|hir\\w*|recruit\\w*|interview\\w*|appl(y|ied|ication\\w*)|call|round|offer|candidate|search|salary|pay|sorry|sad|hard|disappoint\\w*|bad|hurt\\w*|loss|hope|news)\\b`,
  'i',
)
