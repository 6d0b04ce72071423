import type {
  ActionsBlock,
  ActionsBlockElement,
  Button,
  ConfirmationDialog,
  ContextBlock,
  HeaderBlock,
  PlainTextElement,
  RichTextBlock,
  RichTextElement,
  SectionBlock,
} from '@slack/types'

/** Text of ours in a label or on a button. */
export function plain(text: string): PlainTextElement {
  return { type: 'plain_text', text, emoji: false }
}

/** One paragraph, shown letter by letter: nothing in it is taken as formatting, a mention or a link. */
export function paragraph(text: string): SectionBlock {
  return { type: 'section', text: plain(text) }
}

/** A paragraph of several runs of text, some of them bold. Fit for members' words, like `paragraph`. */
export function runs(...elements: RichTextElement[]): RichTextBlock {
  return { type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] }
}

export function button(actionId: string, label: string, value: string): Button {
  return { type: 'button', action_id: actionId, text: plain(label), value }
}

/** The title of a part. */
export function header(text: string): HeaderBlock {
  return { type: 'header', text: plain(text) }
}

/** Small print. */
export function smallPrint(text: string): ContextBlock {
  return { type: 'context', elements: [plain(text)] }
}

export function actions(...elements: ActionsBlockElement[]): ActionsBlock {
  return { type: 'actions', elements }
}

/** The question before something that can't be undone. */
export function confirmation(words: {
  readonly title: string
  readonly text: string
  readonly confirm: string
  readonly keep: string
}): ConfirmationDialog {
  return {
    title: plain(words.title),
    text: plain(words.text),
    confirm: plain(words.confirm),
    deny: plain(words.keep),
    style: 'danger',
  }
}

/** A block that copies cleanly, on a phone too. */
export function preformatted(text: string): RichTextBlock {
  return {
    type: 'rich_text',
    elements: [{ type: 'rich_text_preformatted', elements: [{ type: 'text', text }] }],
  }
}
