import type { Fact } from '../encouragement-words.ts'
import { factUses } from '../fact-uses.ts'

/**
 * Findings that may be mentioned, each as carefully as its source allows. There are no others: a number
 * without a trustworthy source is not said.
 */
export const facts: readonly Fact[] = [
  {
    ...factUses['fact.no_feedback'],
    text: 'About seven in ten candidates in North America got no feedback on why they were not chosen. Being told no reason is usual.',
    source: 'Talent Board candidate experience research',
  },
  {
    ...factUses['fact.no_word_after_interview'],
    text: 'About six in ten people had at some time heard nothing after an interview. The survey is by a seller of hiring software.',
    source: 'Greenhouse, survey of more than 2,500 workers in the UK, the US and Germany',
  },
  {
    ...factUses['fact.reaching_out'],
    text: 'People underestimate how glad others are to hear from them without a special reason. This held for people they hardly knew, too.',
    source: 'Liu et al., Journal of Personality and Social Psychology',
  },
  {
    ...factUses['fact.thank_you_letters'],
    text: 'People who wrote thank-you letters underestimated how pleased the reader would be. They also expected more awkwardness than there was.',
    source: 'Kumar and Epley, Psychological Science',
  },
  {
    ...factUses['fact.weak_ties'],
    text: 'An experiment followed more than 20 million people. Those whom people knew a little led to more job moves than close friends did.',
    source: 'Rajkumar et al., Science',
  },
  {
    ...factUses['fact.rare_contacts'],
    text: 'In an old study of men in the US, many had found their job through a contact. Most saw that contact only now and then, or rarely.',
    source: 'Granovetter, American Journal of Sociology',
  },
  {
    ...factUses['fact.writing_it_down'],
    text: 'In a small study, people who wrote about losing their job for five sessions found work sooner than others. It was too small to prove much.',
    source: 'Spera, Buhrfeind and Pennebaker, Academy of Management Journal',
  },
  {
    ...factUses['fact.giving_advice'],
    text: 'People who were struggling felt more motivated after giving advice than after getting it.',
    source: 'Eskreis-Winkler et al.',
  },
  {
    ...factUses['fact.how_not_how_hard'],
    text: 'In reviews of hundreds of samples, searching well and pacing oneself went with better jobs. Searching harder did not.',
    source: 'van Hooft et al.',
  },
]
