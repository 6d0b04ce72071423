import module from 'node:module'
import { resolvePlainly } from '../../bin/resolve-plainly.mjs'
import { projectPaths } from './project-files.ts'

// Loads every module of Onward, and prints how many imports were answered plainly, and which differently from Node.
const plain = new Set<string>()
const different = new Set<string>()
module.registerHooks({
  resolve(specifier, context, next) {
    const expected = next(specifier, context)
    const answer = resolvePlainly(specifier, context, () => expected)
    const asked = `${specifier} in ${context.parentURL}`
    if (answer !== expected) plain.add(asked)
    if (answer.url !== expected.url || answer.format !== expected.format) different.add(asked)
    return expected
  },
})
const started = /^src\/(playground|words-page)\/|(^|[./])main\.ts$/
for (const path of projectPaths('src/**/*.ts'))
  if (!started.test(path)) await import(new URL(`../../${path}`, import.meta.url).href)
process.stdout.write(JSON.stringify({ plain: plain.size, different: [...different] }))
