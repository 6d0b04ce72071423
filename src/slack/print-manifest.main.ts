import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

/** For the Slack CLI, whose own hook reads a manifest.json: manifest.yml as JSON on standard output. */
const manifest: unknown = parse(readFileSync(new URL('../../manifest.yml', import.meta.url), 'utf8'))
process.stdout.write(`${JSON.stringify(manifest)}\n`)
