/** The cells of the first table under a heading of a Markdown text, row by row, without its head. */
export function tableUnder(markdown: string, heading: string): string[][] {
  const section = markdown.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? ''
  const lines = section.split('\n')
  const start = lines.findIndex((line) => line.startsWith('|'))
  if (start < 0) throw new Error(`There is no table under "${heading}"`)
  const table = lines.slice(
    start,
    lines.findIndex((line, at) => at > start && !line.startsWith('|')),
  )
  return table.slice(2).map((line) =>
    line
      .slice(1, -1)
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim()),
  )
}

/** What stands between backticks, in order. */
export function codesIn(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code)
}
