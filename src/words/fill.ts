/** The names in braces in a text: `'Hello {name}'` gives `'name'`. */
export type Placeholders<T extends string> = T extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never

/** A text that holds each of these names in braces, in whatever order its language needs. */
export type Template<Name extends string, Every extends string = Name> = [Name] extends [never]
  ? string
  : Name extends Name
    ? `${string}{${Name}}${Template<Exclude<Every, Name>>}`
    : never

/**
 * A text about a number, by the plural categories of Intl.PluralRules. A language names those that it needs;
 * `other` stands for the rest.
 */
export type Counted<Name extends string> = { readonly other: Template<Name> } & {
  readonly [Category in Exclude<Intl.LDMLPluralRule, 'other'>]?: Template<Name>
}

/**
 * Puts values in place of the `{names}` of a text. The compiler checks the names where the text is a literal
 * or a `Template`, and takes no other; they are checked again when it runs. Values are taken as they are:
 * braces in them are not looked at again.
 *
 * @throws {Error} where a name has no value or a value has no place. The error holds names, never values.
 */
export function fill<const T extends string>(
  template: string extends T ? 'a text whose type names its places: Template<…>' : T,
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
