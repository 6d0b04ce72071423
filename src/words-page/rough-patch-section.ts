import type { Language } from '../words/language.ts'
import { heading, named, parts } from './markdown.ts'

/** A rough patch, and whom to talk to. */
export function roughPatchSection({ roughPatch, support }: Language): string {
  const { offer, ask, ...common } = roughPatch
  return parts(
    heading(2, 'A rough patch'),
    named(common, { does: 'What changes', toldToNobody: 'Who is told' }),
    'Offered after several hard answers close together, in a message of its own:',
    named(offer, {
      quiet: 'On the lock screen',
      text: 'At the top',
      on: 'First button',
      notNow: 'Second button',
      afterOn: 'While it is on',
      afterNotNow: 'After the second button',
      afterOff: 'Once it was turned off',
    }),
    'After four weeks:',
    named(ask, {
      quiet: 'On the lock screen',
      text: 'At the top',
      question: 'The question',
      keep: 'First button',
      off: 'Second button',
      afterKeep: 'After the first',
      afterOff: 'After the second',
    }),
    heading(2, 'Whom to talk to'),
    'In small print, the same for everyone, wherever it stands.',
    named(support, { line: 'The line' }),
  )
}
