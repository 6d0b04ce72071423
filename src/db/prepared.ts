import type { Compilable, CompiledQuery, QueryResult, Transaction } from 'kysely'
import type { Schema } from './schema.ts'
import type { Scope } from './scope.ts'

/** Stands in a query for the value at that place among those that it is run with. */
class Placeholder {
  readonly index: number

  constructor(index: number) {
    this.index = index
  }
}

/**
 * A query that is built and compiled once, for what every submission runs: building one costs several times
 * what running it does. `build` is called once for each dialect, for rows that are to be locked or not, and
 * for each shape of the values: which fields, in which order. It may look at nothing but its arguments: `is`
 * has the shape of the values (records, lists of them, and lists of values), and passes on to the database
 * what each call brings.
 */
export function prepared<Values extends object, Row>(
  build: (trx: Transaction<Schema>, is: Values, scope: Pick<Scope, 'dialect' | 'locks'>) => Compilable<Row>,
): (scope: Scope, values: Values) => Promise<QueryResult<Row>> {
  const known = new Map<number, Known<Row>[]>()
  return (scope, values) => {
    const { given, shape } = flat(values, { given: [], shape: [scope.dialect, String(scope.locks)] })
    const alike = known.get(shape.length) ?? []
    let query = alike.find((one) => one.shape.every((token, at) => token === shape[at]))?.query
    if (query === undefined) {
      query = build(scope.trx, placeholders(values, { next: 0 }) as Values, scope).compile()
      known.set(shape.length, [...alike, { shape, query }])
    }
    const parameters = query.parameters.map((value) =>
      value instanceof Placeholder ? given[value.index] : value,
    )
    return scope.trx.executeQuery({ ...query, parameters })
  }
}

type Known<Row> = { readonly shape: readonly string[]; readonly query: CompiledQuery<Row> }
type Flat = { readonly given: unknown[]; readonly shape: string[] }

/** The values one after the other, and what tells how they are held: which fields, in which order. */
function flat(values: unknown, into: Flat): Flat {
  const { given, shape } = into
  if (Array.isArray(values)) {
    shape.push('[')
    for (const value of values) flat(value, into)
    shape.push(']')
  } else if (isRecord(values)) {
    shape.push('{')
    for (const name of Object.keys(values)) {
      shape.push(name)
      flat(values[name], into)
    }
    shape.push('}')
  } else {
    shape.push('?')
    given.push(values)
  }
  return into
}

/** The same with a placeholder for each value, in that order. */
function placeholders(values: unknown, count: { next: number }): unknown {
  if (Array.isArray(values)) return values.map((value) => placeholders(value, count))
  if (!isRecord(values)) return new Placeholder(count.next++)
  const entries = Object.entries(values).map(([name, value]) => [name, placeholders(value, count)] as const)
  return Object.fromEntries(entries)
}

/** Anything else, such as bytes or a date, is one value. */
function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}
