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
 * what running it does. `build` is called once for each dialect, for rows that are to be locked or not, and for
 * each number of values. It may look at nothing but its arguments: `is` has the shape of the values (records,
 * lists of them, and lists of values), and passes on to the database what each call brings.
 */
export function prepared<Values extends object, Row>(
  build: (trx: Transaction<Schema>, is: Values, scope: Pick<Scope, 'dialect' | 'locks'>) => Compilable<Row>,
): (scope: Scope, values: Values) => Promise<QueryResult<Row>> {
  const compiled = new Map<string, CompiledQuery<Row>>()
  return (scope, values) => {
    const given: unknown[] = []
    const is = replaced(values, given) as Values
    const kind = `${scope.dialect} ${scope.locks} ${given.length}`
    const query = compiled.get(kind) ?? build(scope.trx, is, scope).compile()
    compiled.set(kind, query)
    const parameters = query.parameters.map((value) =>
      value instanceof Placeholder ? given[value.index] : value,
    )
    return scope.trx.executeQuery({ ...query, parameters })
  }
}

/** The same with a placeholder for each value; what they stand for is added to `given`. */
function replaced(values: unknown, given: unknown[]): unknown {
  if (Array.isArray(values)) return values.map((value) => replaced(value, given))
  if (typeof values === 'object' && values !== null) {
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, replaced(value, given)]))
  }
  return new Placeholder(given.push(values) - 1)
}
