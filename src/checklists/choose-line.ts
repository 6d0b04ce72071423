/**
 * One of a deck's lines, chosen by a key alone: the same key says the same line whenever it is drawn again,
 * and different entries get different ones. Throws on an empty deck.
 */
export function chooseLine(lines: readonly { readonly text: string }[], key: string): string {
  const sum = [...key].reduce((total, character) => total + (character.codePointAt(0) ?? 0), 0)
  const line = lines[sum % lines.length]
  if (line === undefined) throw new Error('a deck without lines')
  return line.text
}
