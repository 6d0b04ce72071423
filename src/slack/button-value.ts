import type { ButtonAction } from '@slack/bolt'

/** What a button stands for; empty where a made-up click brings no text. */
export function buttonValue({ value }: Pick<ButtonAction, 'value'>): string {
  return typeof value === 'string' ? value : ''
}
