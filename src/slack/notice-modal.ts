import type { ModalView } from '@slack/types'
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
