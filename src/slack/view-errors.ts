import { WebAPIPlatformError } from '@slack/web-api'

/** The modal can no longer be opened: the member took too long, or Slack did. */
export function isTriggerGone(error: unknown): boolean {
  return isSlackError(error, [
    'expired_trigger_id',
    'exchanged_trigger_id',
    'trigger_exchanged',
    'trigger_expired',
    'invalid_trigger_id',
  ])
}

/** The view is closed, or was changed by another click meanwhile: that click has shown the newest. */
export function isViewGone(error: unknown): boolean {
  return isSlackError(error, ['not_found', 'hash_conflict', 'view_not_found'])
}

function isSlackError(error: unknown, names: readonly string[]): boolean {
  return error instanceof WebAPIPlatformError && names.includes(error.data.error)
}
