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
  const compiled = new Map<string, CompiledQuery<Row>>()
  return (scope, values) => {
    const given: Given = { values: [], shape: '' }
    const is = replaced(values, given) as Values
    const kind = `${scope.dialect} ${scope.locks} ${given.shape}`
    const query = compiled.get(kind) ?? build(scope.trx, is, scope).compile()
    compiled.set(kind, query)
    const parameters = query.parameters.map((value) =>
      value instanceof Placeholder ? given.values[value.index] : value,
    )
    return scope.trx.executeQuery({ ...query, parameters })
  }
}

type Given = { readonly values: unknown[]; shape: string }

/** The same with a placeholder for each value; what they stand for, and in what, is added to `given`. */
function replaced(values: unknown, given: Given): unknown {
  if (Array.isArray(values)) {
    given.shape += '['
    const all = values.map((value) => replaced(value, given))
    given.shape += ']'
    return all
  }
  if (isRecord(values)) {
    given.shape += '{'
    const entries = Object.entries(values).map(([name, value]) => {
      given.shape += `${name},`
      return [name, replaced(value, given)] as const
    })
    given.shape += '}'
    return Object.fromEntries(entries)
  }
  given.shape += '?'
  return new Placeholder(given.values.push(values) - 1)
}

/** Anything else, such as bytes or a date, is one value. */
function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}
