import { z } from 'zod'
import { LIMITS } from './limits.ts'
import { address, characters, id, plainText } from './text.schema.ts'

const slackFile = z
  .strictObject({ id: id.optional(), url: address(['https:']).optional() })
  .refine((file) => (file.id === undefined) !== (file.url === undefined), {
    error: 'must define either `id` or `url`',
  })

const picture = {
  type: z.literal('image'),
  alt_text: characters(LIMITS.image.altText),
  image_url: address(['https:', 'http:']).optional(),
  slack_file: slackFile.optional(),
}

function showsOnePicture(image: { image_url?: unknown; slack_file?: unknown }): boolean {
  return (image.image_url === undefined) !== (image.slack_file === undefined)
}

const onePicture = { error: 'must define either `image_url` or `slack_file`' }

/** An image inside a section or a context block. */
export const imageElement = z.strictObject(picture).refine(showsOnePicture, onePicture)

/** An image that is a block of its own. */
export const imageBlock = z
  .strictObject({ ...picture, block_id: id.optional(), title: plainText(LIMITS.image.title).optional() })
  .refine(showsOnePicture, onePicture)
