/**
 * Every number that Slack puts on Block Kit, in one place. Lengths are characters as `countCharacters` counts
 * them, `items` are array lengths, `bytes` are UTF-8.
 *
 * Source: docs.slack.dev/reference/block-kit and /reference/views, and the docstrings of @slack/types 3.2.
 * Two numbers differ between sources. An option's value is 150 in the reference (75 in the types).
 * Charts had six series and segments when they came out and may have grown since: the smaller number holds.
 */
export const LIMITS = {
  id: 255,
  url: 3000,
  text: 3000,
  message: { blocks: 50, text: 40_000, characters: 13_000, charts: 2, tables: 1 },
  view: { blocks: 100, bytes: 250_000, title: 24, submit: 24, close: 24, privateMetadata: 3000 },
  section: { text: 3000, field: 2000, fields: 10 },
  header: 150,
  actions: 25,
  context: 10,
  contextActions: 5,
  input: { label: 2000, hint: 2000 },
  image: { altText: 2000, title: 2000 },
  markdown: 12_000,
  alert: 200,
  video: { title: 200, altText: 200 },
  carousel: 10,
  container: 10,
  button: { text: 75, value: 2000, label: 75 },
  confirm: { title: 100, text: 300, confirm: 30, deny: 30 },
  option: { text: 75, value: 150, description: 75 },
  optionGroup: { label: 75, groups: 100 },
  select: { options: 100, placeholder: 150 },
  choices: 10,
  overflow: 5,
  plainTextInput: { length: 3000 },
  fileInput: 10,
  richText: { indent: 8, lines: 100 },
  table: { rows: 100, columns: 20, characters: 10_000 },
  chart: { title: 50, series: 6, points: 20, label: 20, axis: 50 },
} as const
