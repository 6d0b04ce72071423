import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { LIMITS } from './limits.ts'
import { characters, id, items } from './text.schema.ts'

const label = characters(LIMITS.chart.label)
const axis = characters(LIMITS.chart.axis).optional()

const pie = z
  .strictObject({
    type: z.literal('pie'),
    segments: items(z.strictObject({ label, value: z.number().positive() }), LIMITS.chart.series),
  })
  .refine((chart) => new Set(chart.segments.map((segment) => segment.label)).size === chart.segments.length, {
    error: 'segment labels must be unique',
  })

const series = {
  series: items(
    z.strictObject({
      name: label,
      data: items(z.strictObject({ label, value: z.number() }), LIMITS.chart.points),
    }),
    LIMITS.chart.series,
  ),
  axis_config: z.strictObject({
    categories: items(label, LIMITS.chart.points),
    x_label: axis,
    y_label: axis,
  }),
}

type SeriesChart = {
  series: { name: string; data: { label: string }[] }[]
  axis_config: { categories: string[] }
}

function checkSeries(chart: SeriesChart, context: z.RefinementCtx): void {
  const names = chart.series.map((one) => one.name)
  const { categories } = chart.axis_config
  if (new Set(names).size < names.length) context.addIssue('series names must be unique')
  if (new Set(categories).size < categories.length) context.addIssue('categories must be unique')
  const sorted = categories.toSorted()
  for (const [index, { data }] of chart.series.entries()) {
    const labels = data.map((point) => point.label).toSorted()
    if (!isDeepStrictEqual(labels, sorted)) {
      context.addIssue({
        code: 'custom',
        path: ['series', index, 'data'],
        message: 'must have one point for each category',
      })
    }
  }
}

/** A chart: one payload a kind; bar, area and line have one point a series and category. */
export const dataVisualization = z.strictObject({
  type: z.literal('data_visualization'),
  block_id: id.optional(),
  title: characters(LIMITS.chart.title),
  chart: z.discriminatedUnion('type', [
    pie,
    z.strictObject({ type: z.literal('bar'), ...series }).superRefine(checkSeries),
    z.strictObject({ type: z.literal('area'), ...series }).superRefine(checkSeries),
    z.strictObject({ type: z.literal('line'), ...series }).superRefine(checkSeries),
  ]),
})
