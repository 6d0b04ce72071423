import { parseArgs } from 'node:util'

export type PlaygroundArgs = {
  /** Whether the group begins with months of history. */
  readonly seed: boolean
  /** Where to keep everything; undefined: in memory. */
  readonly keep: string | undefined
  /** The page's port; 0 takes any free one. */
  readonly port: number
  /** Whether to open the page in the desktop's browser. */
  readonly open: boolean
}

export type ArgsReading =
  | { readonly kind: 'read'; readonly args: PlaygroundArgs }
  | { readonly kind: 'help' }
  | { readonly kind: 'fault'; readonly fault: string }

/** Reads the command line after `npm run playground --`. */
export function readPlaygroundArgs(argv: readonly string[]): ArgsReading {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        seed: { type: 'boolean', default: false },
        keep: { type: 'string' },
        port: { type: 'string', default: '0' },
        'no-open': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    if (values.help) return { kind: 'help' }
    const port = Number(values.port)
    if (!Number.isInteger(port) || port < 0 || port > 65_535) {
      return { kind: 'fault', fault: '--port takes a number between 0 and 65535.' }
    }
    if (values.keep?.trim() === '') return { kind: 'fault', fault: '--keep takes the name of a folder.' }
    return {
      kind: 'read',
      args: { seed: values.seed, keep: values.keep, port, open: !values['no-open'] },
    }
  } catch (error) {
    return { kind: 'fault', fault: error instanceof Error ? error.message : String(error) }
  }
}
