import { objectOf, objectsOf, textOf } from '../json.ts'
import type { Filling, Json } from '../protocol.ts'

const KEYS = [
  'value',
  'selected_date',
  'selected_time',
  'selected_date_time',
  'selected_user',
  'selected_conversation',
  'selected_channel',
]
const LIST_KEYS = ['selected_users', 'selected_conversations', 'selected_channels']

/** What Slack keeps of an input, as the page's inputs take it. */
export function fillingOf(kept: Json): Filling {
  if ('selected_option' in kept) {
    const option = objectOf(kept.selected_option)
    return 'value' in option ? textOf(option.value) : null
  }
  if ('selected_options' in kept) return objectsOf(kept.selected_options).map((one) => textOf(one.value))
  if ('rich_text_value' in kept) return kept.rich_text_value ? objectOf(kept.rich_text_value) : null
  for (const key of LIST_KEYS) {
    const list = kept[key]
    if (Array.isArray(list)) return list.map(String)
  }
  for (const key of KEYS) {
    const value = kept[key]
    if (typeof value === 'string' || typeof value === 'number') return value
  }
  return null
}

/** What an element starts with, where nobody has filled it in yet. */
export function initialOf(element: Json): Filling {
  const option = objectOf(element.initial_option)
  if ('value' in option) return textOf(option.value)
  if (Array.isArray(element.initial_options)) {
    return objectsOf(element.initial_options).map((one) => textOf(one.value))
  }
  for (const key of ['value', 'date', 'time', 'date_time', 'user', 'conversation', 'channel']) {
    const value = element[`initial_${key}`]
    if (typeof value === 'string' || typeof value === 'number') return value
  }
  return null
}
