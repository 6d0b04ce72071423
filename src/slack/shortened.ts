/** Made when it is first needed: that takes a start too long. */
let letters: Intl.Segmenter | undefined

/** A member's text in at most `most` UTF-16 units, cut between letters, with three dots where it goes on. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text
  letters ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  let end = 0
  for (const { index, segment } of letters.segment(text.slice(0, most))) {
    if (index + segment.length > most - 1) break
    end = index + segment.length
  }
  return `${text.slice(0, end).trimEnd()}…`
}
