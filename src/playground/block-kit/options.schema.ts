import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { LIMITS } from './limits.ts'
import { address, anyText, characters, items, plainText } from './text.schema.ts'

const plainOption = z.strictObject({
  text: plainText(LIMITS.option.text),
  value: characters(LIMITS.option.value),
  description: plainText(LIMITS.option.description).optional(),
})

const choiceOption = z.strictObject({
  text: anyText(LIMITS.option.text),
  value: characters(LIMITS.option.value),
  description: anyText(LIMITS.option.description).optional(),
})

const overflowOption = plainOption.extend({ url: address(['https:', 'http:']).optional() })

const optionGroup = z.strictObject({
  label: plainText(LIMITS.optionGroup.label),
  options: items(plainOption, LIMITS.select.options),
})

type Option = z.infer<typeof choiceOption>

type Offer = {
  options?: Option[] | undefined
  option_groups?: { options: Option[] }[] | undefined
  initial_option?: Option | undefined
  initial_options?: Option[] | undefined
}

/** What radio buttons, checkboxes and overflow menus offer. */
export const choices = {
  radioButtons: { options: items(choiceOption, LIMITS.choices), initial_option: choiceOption.optional() },
  checkboxes: {
    options: items(choiceOption, LIMITS.choices),
    initial_options: items(choiceOption, LIMITS.choices).optional(),
  },
  overflow: { options: items(overflowOption, LIMITS.overflow) },
}

const staticOffer = {
  options: items(plainOption, LIMITS.select.options).optional(),
  option_groups: items(optionGroup, LIMITS.optionGroup.groups).optional(),
}

/** What select menus offer; a menu that asks the app for its options names only what is chosen at first. */
export const menus = {
  staticSelect: { ...staticOffer, initial_option: plainOption.optional() },
  multiStaticSelect: { ...staticOffer, initial_options: z.array(plainOption).min(1).optional() },
  externalSelect: { initial_option: plainOption.optional() },
  multiExternalSelect: { initial_options: z.array(plainOption).min(1).optional() },
}

/** Options or option groups, and never both: for the two kinds of static menus. */
export function offersOneList(menu: Offer): boolean {
  return (menu.options === undefined) !== (menu.option_groups === undefined)
}

/**
 * Adds what Slack asks of options together: each value once, and what is chosen at first is one of the options,
 * alike in every field and chosen once.
 */
export function checkOffer(offer: Offer, context: z.RefinementCtx): void {
  const options = [...(offer.options ?? []), ...(offer.option_groups ?? []).flatMap((group) => group.options)]
  if (new Set(options.map((option) => option.value)).size < options.length) {
    context.addIssue('option values must be unique')
  }
  const isOffered = (chosen: Option) => options.some((option) => isDeepStrictEqual(option, chosen))
  if (offer.initial_option !== undefined && !isOffered(offer.initial_option)) {
    context.addIssue({
      code: 'custom',
      path: ['initial_option'],
      message: 'must be one of the provided options',
    })
  }
  const chosen = offer.initial_options ?? []
  const isRepeated = new Set(chosen.map((option) => option.value)).size < chosen.length
  if (isRepeated || !chosen.every(isOffered)) {
    context.addIssue({
      code: 'custom',
      path: ['initial_options'],
      message: 'must be one of the provided options',
    })
  }
}
