import type { KnownBlock } from '@slack/types'
import type { SlackMessage } from '../outbox/message-kind.ts'
import type { Language } from '../words/language.ts'
import { paragraph, preformatted, runs, smallPrint } from './blocks.ts'

/** What can be done here, with the bare command for copying. */
export function helpMessage(words: Language): SlackMessage {
  return { text: words.help.intro, blocks: helpBlocks(words) }
}

export function helpBlocks(words: Language): KnownBlock[] {
  const { help } = words
  const item = ({ name, does }: { name: string; does: string }, code: boolean): KnownBlock =>
    runs(
      { type: 'text', text: name, style: code ? { code: true } : { bold: true } },
      { type: 'text', text: `\n${does}` },
    )
  return [
    paragraph(help.intro),
    ...help.commands.map((command) => item(command, true)),
    ...help.shortcuts.map((shortcut) => item(shortcut, false)),
    preformatted(help.copy.name),
    smallPrint(help.copy.why),
  ]
}
