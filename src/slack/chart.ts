import type { KnownBlock } from '@slack/types'

/** What a bar chart shows, its points in order. Labels and title are cut where Slack's limits are. */
export type Bars = {
  readonly title: string
  readonly series: string
  readonly points: readonly { readonly label: string; readonly value: number }[]
}

const MOST = { title: 50, label: 20 } as const
const CHART = 'data_visualization'

/**
 * A bar chart, for messages alone. Not every workspace takes one: whoever sends it has to be ready to send
 * the message without (`withoutCharts`), so the same has to stand there as text.
 * Source: docs.slack.dev/reference/block-kit/blocks/data-visualization-block.
 */
export function barChart({ title, series, points }: Bars): KnownBlock {
  const labels = points.map(({ label }) => label.slice(0, MOST.label))
  return asKnownBlock({
    type: CHART,
    title: title.slice(0, MOST.title),
    chart: {
      type: 'bar',
      series: [
        {
          name: series.slice(0, MOST.label),
          data: points.map(({ value }, index) => ({ label: labels[index] ?? '', value })),
        },
      ],
      axis_config: { categories: labels },
    },
  })
}

/** The same without its charts. */
export function withoutCharts<Message extends { readonly blocks: readonly KnownBlock[] }>(
  message: Message,
): Message {
  return { ...message, blocks: message.blocks.filter((block) => !isChart(block)) }
}

export function hasChart({ blocks }: { readonly blocks: readonly KnownBlock[] }): boolean {
  return blocks.some(isChart)
}

function isChart({ type }: { readonly type: string }): boolean {
  return type === CHART
}

/** Safe: the types of @slack/types do not know this block yet, and everything else passes it on as it is. */
function asKnownBlock(block: { readonly type: typeof CHART } & Record<string, unknown>): KnownBlock {
  return block as unknown as KnownBlock
}
