import { z } from 'zod'
import { LIMITS } from './limits.ts'
import { checkOffer, menus, offersOneList } from './options.schema.ts'
import { confirm, id, items, plainText } from './text.schema.ts'

const select = {
  action_id: id.optional(),
  placeholder: plainText(LIMITS.select.placeholder).optional(),
  confirm: confirm.optional(),
  focus_on_load: z.boolean().optional(),
}

const multiSelect = { ...select, max_selected_items: z.int().min(1).optional() }

const oneList = { error: 'must define either `options` or `option_groups`' }

const filter = z
  .strictObject({
    include: items(z.enum(['im', 'mpim', 'private', 'public']), 4).optional(),
    exclude_external_shared_channels: z.boolean().optional(),
    exclude_bot_users: z.boolean().optional(),
  })
  .refine((given) => Object.keys(given).length > 0, { error: 'must define at least one filter' })

const conversations = { filter: filter.optional(), default_to_current_conversation: z.boolean().optional() }

const query = { min_query_length: z.int().min(0).optional() }

type Chosen = { max_selected_items?: number | undefined }

/** Refuses more chosen at first than may be chosen at all. */
function withinMaximum(key: string) {
  return (menu: Chosen & Record<string, unknown>, context: z.RefinementCtx) => {
    const chosen = menu[key]
    const most = menu.max_selected_items
    if (Array.isArray(chosen) && most !== undefined && chosen.length > most) {
      context.addIssue({ code: 'custom', path: [key], message: `no more than ${most} items allowed` })
    }
  }
}

/** Menus in which one thing is chosen. */
export const selects = [
  z
    .strictObject({ type: z.literal('static_select'), ...select, ...menus.staticSelect })
    .refine(offersOneList, oneList)
    .superRefine(checkOffer),
  z.strictObject({ type: z.literal('external_select'), ...select, ...menus.externalSelect, ...query }),
  z.strictObject({ type: z.literal('users_select'), ...select, initial_user: id.optional() }),
  z.strictObject({
    type: z.literal('conversations_select'),
    ...select,
    ...conversations,
    initial_conversation: id.optional(),
    response_url_enabled: z.boolean().optional(),
  }),
  z.strictObject({
    type: z.literal('channels_select'),
    ...select,
    initial_channel: id.optional(),
    response_url_enabled: z.boolean().optional(),
  }),
] as const

const ids = z.array(id).min(1).optional()

/** Menus in which several things are chosen. */
export const multiSelects = [
  z
    .strictObject({ type: z.literal('multi_static_select'), ...multiSelect, ...menus.multiStaticSelect })
    .refine(offersOneList, oneList)
    .superRefine(checkOffer)
    .superRefine(withinMaximum('initial_options')),
  z
    .strictObject({
      type: z.literal('multi_external_select'),
      ...multiSelect,
      ...menus.multiExternalSelect,
      ...query,
    })
    .superRefine(withinMaximum('initial_options')),
  z
    .strictObject({ type: z.literal('multi_users_select'), ...multiSelect, initial_users: ids })
    .superRefine(withinMaximum('initial_users')),
  z
    .strictObject({
      type: z.literal('multi_conversations_select'),
      ...multiSelect,
      ...conversations,
      initial_conversations: ids,
    })
    .superRefine(withinMaximum('initial_conversations')),
  z
    .strictObject({ type: z.literal('multi_channels_select'), ...multiSelect, initial_channels: ids })
    .superRefine(withinMaximum('initial_channels')),
] as const
