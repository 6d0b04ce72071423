import type { KnownBlock, RichTextSection, RichTextStyleable } from '@slack/types'
import type { SlackMessage } from '../outbox/message-kind.ts'
import type { Language } from '../words/language.ts'
import type { HelpItem } from '../words/meeting-words.ts'
import { paragraph, preformatted, smallPrint } from './blocks.ts'

/** What can be done here, with the bare command for copying. */
export function helpMessage(words: Language): SlackMessage {
  return { text: words.help.intro, blocks: helpBlocks(words) }
}

type RichTextStyle = NonNullable<RichTextStyleable['style']>

/** One list, whatever there is to do: it takes four blocks. */
export function helpBlocks(words: Language): KnownBlock[] {
  const { help } = words
  const item = ({ name, does }: HelpItem, style: RichTextStyle): RichTextSection => ({
    type: 'rich_text_section',
    elements: [
      { type: 'text', text: name, style },
      { type: 'text', text: `\n${does}` },
    ],
  })
  const items = [
    ...help.commands.map((command) => item(command, { code: true })),
    ...help.shortcuts.map((shortcut) => item(shortcut, { bold: true })),
  ]
  return [
    paragraph(help.intro),
    { type: 'rich_text', elements: [{ type: 'rich_text_list', style: 'bullet', elements: items }] },
    preformatted(help.copy.name),
    smallPrint(help.copy.why),
  ]
}
