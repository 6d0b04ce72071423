import { h, type JSX } from 'preact'
import { Blocks } from '../blocks/block.ts'
import { mrkdwn } from '../blocks/mrkdwn.ts'
import { Icon } from '../icon.ts'
import type { FileCard, MessageCard } from '../protocol.ts'

const KILO = 1_000

/** What a message says: its blocks, or else its text, and its files. */
export function MessageBody({ message, person }: { message: MessageCard; person: string }): JSX.Element {
  return h(
    'div',
    { class: 'message-body' },
    message.blocks === null
      ? message.text !== '' && h('div', { class: 'words' }, mrkdwn(message.text))
      : h(Blocks, { blocks: message.blocks }),
    message.isEdited && h('small', { class: 'edited' }, '(edited)'),
    message.files.map((file) => h(FileLink, { key: file.id, file, person })),
  )
}

function FileLink({ file, person }: { file: FileCard; person: string }): JSX.Element {
  const href = `/file?person=${encodeURIComponent(person)}&id=${encodeURIComponent(file.id)}`
  const size = file.size < KILO ? `${file.size} bytes` : `${Math.round(file.size / KILO)} kB`
  return h(
    'a',
    { class: 'file', href, download: file.name },
    h(Icon, { name: 'file' }),
    h('span', null, file.name, h('small', null, `${size}, to save`)),
  )
}
