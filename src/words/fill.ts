/** The names in braces in a text: `'Hello {name}'` gives `'name'`. */
export type Placeholders<T extends string> = T extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never

/**
 * Puts values in place of the `{names}` of a text. The names are checked by the compiler where the text is
 * a literal, and always when it runs. Values are taken as they are: braces in them are not looked at again.
 *
 * @throws {Error} where a name has no value or a value has no place. The error holds names, never values.
 */
export function fill<const T extends string>(
  template: T,
  values: Readonly<Record<Placeholders<T>, string>>,
): string {
  const given: Readonly<Record<string, string>> = values
  const used = new Set<string>()
  const filled = template.replace(/\{([^{}]*)\}/g, (_, name: string) => {
    const value = Object.hasOwn(given, name) ? given[name] : undefined
    if (value === undefined) throw new Error(`The text has no value for {${name}}`)
    used.add(name)
    return value
  })
  const unknown = Object.keys(given).filter((name) => !used.has(name))
  if (unknown.length > 0) throw new Error(`The text has no place for ${unknown.join(', ')}`)
  return filled
}
