import type { z } from 'zod'

/** What we wrote into a view's private_metadata or a button's value; null where it is not what `schema` takes. */
export function readJson<Value>(schema: z.ZodType<Value>, text: string | undefined): Value | null {
  try {
    return schema.parse(JSON.parse(text ?? ''))
  } catch {
    return null
  }
}
