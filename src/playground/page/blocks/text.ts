import { type ComponentChildren, h, type JSX } from 'preact'
import { objectOf, textOf } from '../json.ts'
import { mrkdwn } from './mrkdwn.ts'

/** A text object: plain_text letter by letter, mrkdwn with its formatting. */
export function textObject(value: unknown): ComponentChildren {
  const object = objectOf(value)
  return object.type === 'mrkdwn' ? mrkdwn(textOf(object.text)) : textOf(object.text)
}

/** Words that keep their line breaks. */
export function Words({ of: value, class: kind = 'words' }: { of: unknown; class?: string }): JSX.Element {
  return h('div', { class: kind }, textObject(value))
}
