/** The most columns that a line takes, its indent included. */
const COLUMNS = 80

/** Text as lines that break between words. Its own line breaks stay. */
export function wrap(text: string, indent: string): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = []
    for (const word of paragraph.split(' ')) {
      const last = lines.at(-1)
      if (last !== undefined && last.length + 1 + word.length <= COLUMNS) {
        lines[lines.length - 1] = `${last} ${word}`
      } else lines.push(indent + word)
    }
    return lines
  })
}
