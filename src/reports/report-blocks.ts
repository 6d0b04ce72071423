import type { KnownBlock, TableBlock } from '@slack/types'
import { writtenDate } from '../clock/local-date.ts'
import { REASONS_GIVEN, STAGES } from '../rejections/rejection.ts'
import { paragraph, smallPrint } from '../slack/blocks.ts'
import { barChart } from '../slack/chart.ts'
import { forCount, writtenNumber } from '../words/count.ts'
import { fill } from '../words/fill.ts'
import type { Language } from '../words/language.ts'
import type { Report } from './report.ts'

/** A report as it is shown: who it is about, of which days, and the names of the companies in it. */
export type ShownReport = {
  readonly title: string
  /** The first and the last day of its window. */
  readonly startsOn: string
  readonly endsOn: string
  readonly report: Report
  readonly companies: ReadonlyMap<string, string>
}

/** A report in words: two sentences for a small group. Pure; the same for whoever reads it. */
export function reportLines(words: Language, { report }: Pick<ShownReport, 'report'>): string[] {
  if (report.kind === 'none' || report.kind === 'companies') return [words.report.none]
  const people = fill(forCount(words, words.report.people, report.people), {
    people: writtenNumber(words, report.people),
  })
  return report.kind === 'small' ? [people, words.report.interview[report.interview]] : [people]
}

/**
 * A report as blocks: title and window, its sentences, for a larger group a table with every number; with
 * `chart` the same stages as a chart, for messages.
 */
export function reportBlocks(
  words: Language,
  shown: ShownReport,
  { chart }: { chart: boolean },
): KnownBlock[] {
  const day = (date: string) => writtenDate(date, words.locale)
  const window = fill(words.report.window, { from: day(shown.startsOn), to: day(shown.endsOn) })
  const stages = chart ? stagesChart(words, shown.report) : []
  return [
    paragraph(`${shown.title}\n${window}`),
    ...linesOf(words, shown).map((line) => paragraph(line)),
    ...stages,
    ...tableOf(words, shown),
  ]
}

function linesOf(words: Language, shown: ShownReport): string[] {
  return shown.report.kind === 'companies' ? [] : reportLines(words, shown)
}

/** How to read it, and what it promises: under every report. */
export function reportSmallPrint({ report }: Language): KnownBlock[] {
  return [smallPrint(report.howToRead), smallPrint(report.promise)]
}

function stagesChart(words: Language, report: Report): KnownBlock[] {
  if (report.kind !== 'full') return []
  const points = STAGES.flatMap((stage) => {
    const value = report.stages[stage]
    return value === 'few' ? [] : [{ label: words.rejectionForm.stages[stage], value }]
  })
  if (points.length < 2) return []
  return [barChart({ title: words.report.stagesTitle, series: words.report.stagesTitle, points })]
}

function tableOf(words: Language, { report, companies }: ShownReport): TableBlock[] {
  const { report: said, rejectionForm } = words
  const cell = (text: string) => ({ type: 'raw_text' as const, text })
  const number = (people: number | 'few') =>
    people === 'few' ? said.few : fill(said.about, { people: writtenNumber(words, people) })
  const row = (name: string, people: number | 'few') => [cell(name), cell(number(people))]
  const title = (name: string) => [cell(name), cell(' ')]
  const rows = [
    ...(report.kind === 'full'
      ? [
          title(said.stagesTitle),
          ...STAGES.map((stage) => row(rejectionForm.stages[stage], report.stages[stage])),
          title(said.reasonsTitle),
          ...REASONS_GIVEN.map((reason) => row(rejectionForm.reasons[reason], report.reasons[reason])),
        ]
      : []),
    ...('companies' in report && report.companies.length > 0
      ? [
          title(said.companiesTitle),
          ...report.companies.map(({ companyId, people }) =>
            row(companies.get(companyId) ?? said.few, people),
          ),
        ]
      : []),
  ]
  return rows.length === 0 ? [] : [{ type: 'table', rows: rows.slice(0, MOST_ROWS) }]
}

/** Slack's limit of a table. */
const MOST_ROWS = 100
