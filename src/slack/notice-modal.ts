import type { ModalView } from '@slack/types'
import type { Language } from '../words/language.ts'
import { paragraph, plain } from './blocks.ts'

/** A modal that says one thing and can only be closed. The title takes 24 characters. */
export function noticeModal(notice: { title: string; text: string; close: string }): ModalView {
  return {
    type: 'modal',
    title: plain(notice.title),
    close: plain(notice.close),
    blocks: [paragraph(notice.text)],
  }
}

/** The same for what can't be shown or done: what happened, under a title that says sorry. */
export function sorryModal({ errors, rejectionForm }: Language, text: string): ModalView {
  return noticeModal({ title: errors.sorry, text, close: rejectionForm.close })
}
