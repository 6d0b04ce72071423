import type { Gauge, Registry } from 'prom-client'
import type { Failures, Measures, Readings } from './measures.ts'

/** What is asked of the database at each look; null where it does not answer. */
export type DatabaseReading = { readonly oldestDueMs: number | null } | null

export type MetricsSources = {
  readonly measures: Pick<Measures, 'read'>
  readonly readDatabase: () => Promise<DatabaseReading>
}

/** An age below this says that something is being sent, and nothing that is wrong. */
const NO_AGE_MS = 5_000

/**
 * The text of GET /metrics, in Prometheus' format. The library is loaded at the first look: it takes 110 ms and
 * 20 MB, which an Onward that nobody watches needs for nothing.
 */
export function metricsText(sources: MetricsSources): () => Promise<{ type: string; text: string }> {
  let registry: Promise<MetricsRegistry> | undefined
  return async () => {
    registry ??= makeRegistry()
    const { register, fill } = await registry
    fill(sources.measures.read(), await sources.readDatabase())
    return { type: register.contentType, text: await register.metrics() }
  }
}

type MetricsRegistry = {
  readonly register: Registry
  readonly fill: (readings: Readings, database: DatabaseReading) => void
}

async function makeRegistry(): Promise<MetricsRegistry> {
  const { default: prometheus } = await import('prom-client')
  const register = new prometheus.Registry()
  const registers = [register]
  prometheus.collectDefaultMetrics({ register })
  const gauge = (name: string, help: string, labelNames: string[] = []) =>
    new prometheus.Gauge({ name, help, labelNames, registers })
  const counter = (name: string, help: string, labelNames: string[]) => {
    const made = new prometheus.Counter({ name, help, labelNames, registers })
    return (failures: Failures) => {
      made.reset()
      for (const { labels, count } of failures) made.inc(labels, count)
    }
  }
  const lately = 'in the last five minutes, rounded up'
  const up = gauge('onward_database_up', 'Whether the database answers: 1 or 0')
  const oldest = gauge(
    'onward_outbox_oldest_due_age_seconds',
    'How long the oldest thing that is due waits to be sent; 0 below 5 s',
  )
  const acks = gauge('onward_ack_seconds', `Time until Slack was acknowledged, ${lately}`, ['quantile'])
  const deliveries = gauge('onward_delivery_late_seconds', `From due to dealt with, ${lately}`, ['quantile'])
  const ticks = gauge('onward_tick_seconds', `Duration of the work of each minute, ${lately}`, ['quantile'])
  const lastTick = gauge('onward_last_tick_timestamp_seconds', 'When that work last ended well')
  const sockets = gauge('onward_socket_connections', 'Socket Mode connections that stand; none over HTTP')
  const slack = counter('onward_slack_failures_total', 'Requests that Slack did not take', [
    'outcome',
    'code',
  ])
  const database = counter('onward_database_failures_total', 'Failures of the database', ['code'])
  const lastProblem = gauge(
    'onward_last_problem_timestamp_seconds',
    'When the last of those lines was; 0: never',
    ['level'],
  )
  const problems = counter('onward_problems_total', 'Lines of the log at warn and error', ['level', 'event'])

  return {
    register,
    fill(readings, reading) {
      up.set(reading === null ? 0 : 1)
      const age = reading?.oldestDueMs ?? 0
      if (reading !== null) oldest.set(age < NO_AGE_MS ? 0 : age / 1_000)
      setQuantiles(acks, readings.acks)
      setQuantiles(deliveries, readings.deliveries)
      setQuantiles(ticks, readings.ticks)
      lastTick.set((readings.lastTickAt ?? 0) / 1_000)
      if (readings.connections === null) sockets.remove()
      else sockets.set(readings.connections)
      slack(readings.slackFailures)
      database(readings.databaseFailures)
      problems(readings.problems)
      for (const [level, at] of Object.entries(readings.lastProblemAt)) lastProblem.set({ level }, at / 1_000)
    },
  }
}

function setQuantiles(gauge: Gauge, quantiles: ReadonlyMap<number, number>): void {
  for (const [quantile, seconds] of quantiles) gauge.set({ quantile: String(quantile) }, seconds)
}
