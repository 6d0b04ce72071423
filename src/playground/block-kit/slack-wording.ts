import type { z } from 'zod'

/** One thing that Slack would refuse: where, as the steps of a JSON pointer, and what it says about it. */
export type Fault = { at: readonly PropertyKey[]; says: string }

/** `[ERROR] … [json-pointer:/blocks/0/text]`, as in Slack's response_metadata.messages. */
export function toMessage(fault: Fault): string {
  const steps = fault.at.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`)
  return `[ERROR] ${fault.says} [json-pointer:${steps.join('')}]`
}

const nouns: Partial<Record<z.core.$ZodInvalidTypeExpected, string>> = {
  string: 'a string',
  array: 'an array',
  object: 'an object',
  boolean: 'a boolean',
  number: 'a number',
  int: 'an integer',
}

function atPath(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
    root,
  )
}

function wordTooSmall(origin: string, least: number): string {
  if (origin === 'array') return `no less than ${least} items allowed`
  return origin === 'string' ? `must be more than ${least - 1} characters` : `must be at least ${least}`
}

function wordIssue(issue: z.core.$ZodIssue, root: unknown): Fault[] {
  const at = issue.path
  const given = atPath(root, at)
  const parent = at.slice(0, -1)
  if (given === undefined && at.length > 0 && issue.code !== 'custom' && issue.code !== 'unrecognized_keys') {
    return [{ at: parent, says: `missing required field: ${String(at.at(-1))}` }]
  }
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ at, says: `invalid additional property: ${key}` }))
    case 'invalid_type':
      return [{ at, says: `must provide ${nouns[issue.expected] ?? issue.expected}` }]
    case 'invalid_value':
      return at.at(-1) === 'type'
        ? [{ at, says: `unsupported type: ${String(given)}` }]
        : [{ at, says: `must be one of: ${issue.values.join(', ')}` }]
    case 'invalid_union':
      return at.at(-1) === 'type'
        ? [{ at, says: `unsupported type: ${String(given)}` }]
        : [{ at, says: 'failed to match all allowed schemas' }]
    case 'too_big':
      return [{ at, says: `must be at most ${issue.maximum}` }]
    case 'too_small':
      return [{ at, says: wordTooSmall(issue.origin, Number(issue.minimum)) }]
    default:
      return [{ at, says: issue.message }]
  }
}

/** What Zod found in `root`, said as Slack says it; `root` is the value that was parsed. */
export function wordIssues(issues: readonly z.core.$ZodIssue[], root: unknown): Fault[] {
  return issues.flatMap((issue) => wordIssue(issue, root))
}
