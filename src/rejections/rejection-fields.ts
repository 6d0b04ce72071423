/** The fields of the form: each is a block_id; the element in it has the action_id `value`. See docs/WIRE.md. */
export const FIELDS = [
  'company',
  'role',
  'stage',
  'outcome',
  'heard_on',
  'how',
  'reason',
  'contact_name',
  'contact_address',
  'contact_known',
  'lesson',
  'share',
  'quiet',
] as const
export type Field = (typeof FIELDS)[number]

/** What is in view before "Add more" is pressed. */
export const FIRST_FIELDS: readonly Field[] = ['company', 'role', 'stage', 'outcome']

/** The fields that can be left empty. */
export const OPTIONAL_FIELDS: readonly Field[] = FIELDS.filter(
  (field) => field !== 'company' && field !== 'stage',
)

/** The most characters that a field of text takes, in UTF-16 units, as Slack's own inputs limit them. */
export const TEXT_LIMITS = {
  company: 150,
  role: 150,
  contact_name: 150,
  contact_address: 300,
  contact_known: 300,
  lesson: 3_000,
} as const satisfies Partial<Record<Field, number>>
export type TextField = keyof typeof TEXT_LIMITS

export const VALUE_ACTION_ID = 'value'

/** The one option of the `quiet` checkbox. */
export const QUIET_VALUE = 'quiet'

/** What stands in the form: raw, as typed. A field that is empty or out of view is missing. */
export type FormValues = { readonly [F in Field]?: string }
