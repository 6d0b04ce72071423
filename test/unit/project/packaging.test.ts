import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { projectFile, projectPaths } from '../../support/project-files.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const { scripts, devDependencies, dependencies, allowScripts } = JSON.parse(projectFile('package.json'))
const lock = JSON.parse(projectFile('package-lock.json'))
const variables = [...projectFile('src/config.ts').matchAll(/^ {2}([A-Z_]+): z\b/gm)].map(([, name]) => name)

describe('the Dockerfile', () => {
  const instructions = projectFile('Dockerfile')
    .replace(/^#.*$/gm, '')
    .replace(/\\\n/g, ' ')
    .split('\n')
    .filter((line) => line.trim() !== '')
  const all = (name: string) =>
    instructions.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length).trim())
  const copied = all('COPY')
    .filter((line) => !line.startsWith('--from='))
    .flatMap((line) => line.split(/\s+/).slice(0, -1))
  const ignore = projectFile('.dockerignore')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))

  test('copies what is there and what .dockerignore lets through, and nothing else gets through', () => {
    expect(copied.filter((path) => !existsSync(`${root}${path}`))).toEqual([])
    expect(ignore[0]).toBe('*')
    const through = ignore.filter((line) => line.startsWith('!')).map((line) => line.slice(1))
    expect(through.sort()).toEqual([...new Set(copied)].sort())
    expect(ignore.filter((line) => /^[^!*]/.test(line) && !existsSync(`${root}${line}`))).toEqual([])
  })

  test('leaves out only what nothing else imports', () => {
    const outside = projectPaths('src/**/*.ts').filter(
      (path) => !/^src\/(playground|words-page)\//.test(path),
    )
    const importing = outside.filter((path) => /from '.*\/(playground|words-page)\//.test(projectFile(path)))
    expect(importing).toEqual([])
  })

  test('starts what npm start does, as somebody who is not root, on one exact Node', () => {
    const command: string[] = JSON.parse(all('CMD')[0] ?? '[]')
    expect(command.join(' ')).toBe(scripts.start)
    expect(all('USER')).toEqual(['node'])
    const image = `node:${devDependencies.node}-trixie-slim`
    expect(all('FROM').map((line) => line.split(' ')[0])).toEqual([image, image])
    const [health = ''] = all('HEALTHCHECK')
    expect(health).toMatch(/CMD \["node", "-e", ".*\/healthz/)
    expect(() => JSON.parse(health.slice(health.indexOf('[')))).not.toThrow()
  })
})

test('the compose file gives the process a read-only disk, no rights, and time to stop', () => {
  const { services, volumes } = parse(projectFile('compose.yaml'))
  const { onward, postgres } = services
  expect([onward.read_only, onward.cap_drop, onward.init]).toEqual([true, ['ALL'], true])
  expect(Number.parseInt(onward.stop_grace_period, 10)).toBeGreaterThan(10)
  expect(onward.ports).toEqual(['127.0.0.1:3000:3000'])
  expect(postgres.profiles).toEqual(['postgres'])
  expect(postgres.image).toMatch(/^postgres:\d+\.\d+-\w+$/)
  expect(Object.keys(volumes)).toEqual(['data', 'postgres'])
  expect(Object.keys(onward.environment).filter((name) => !variables.includes(name))).toEqual([])
})

test('the systemd unit starts what npm start does, and waits for its end', () => {
  const unit = projectFile('ops/onward.service')
  const value = (name: string) => new RegExp(`^${name}=(.*)$`, 'm').exec(unit)?.[1]
  expect(value('ExecStart')).toBe(`/srv/onward/node_modules/.bin/${scripts.start}`)
  expect(Number(value('TimeoutStopSec'))).toBeGreaterThan(10)
  for (const name of ['NoNewPrivileges', 'ProtectHome', 'PrivateTmp', 'PrivateDevices'])
    expect([name, value(name)]).toEqual([name, 'yes'])
})

test('the Render file starts what npm start does, and names settings that there are', () => {
  const [{ startCommand, envVars, disk, type }] = parse(projectFile('render.yaml')).services
  expect([type, startCommand]).toEqual(['worker', scripts.start])
  const given: { key: string; value?: string; sync?: boolean }[] = envVars
  expect(given.map(({ key }) => key).filter((key) => !['NODE_VERSION', ...variables].includes(key))).toEqual(
    [],
  )
  expect(given.find(({ key }) => key === 'DATABASE_URL')?.value).toContain(disk.mountPath)
  expect(given.filter(({ key, value }) => /TOKEN|KEY/.test(key) && value !== undefined)).toEqual([])
})

describe('the supply chain', () => {
  const exact = /^\d+\.\d+\.\d+(-[\w.]+)?$/

  test('versions are exact, and each package comes from the registry with its hash', () => {
    const versions = Object.entries({ ...dependencies, ...devDependencies })
    expect(versions.filter(([, version]) => !exact.test(String(version)))).toEqual([])
    const packages = Object.entries(lock.packages).filter(([path]) => path !== '')
    const strange = packages.filter(([, one]) => {
      const { version, integrity, resolved, link, inBundle } = Object(one)
      if (inBundle) return false
      return (
        link ||
        !exact.test(version) ||
        !integrity?.startsWith('sha512-') ||
        (resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/'))
      )
    })
    expect(strange.map(([path]) => path)).toEqual([])
  })

  test('an install script runs only where its package is named', () => {
    const scripted = Object.entries(lock.packages)
      .filter(([, one]) => Object(one).hasInstallScript)
      .map(([path]) => path.split('node_modules/').at(-1))
    expect(Object.keys(allowScripts).sort()).toEqual(scripted.sort())
    expect(projectFile('.npmrc')).toMatch(/^strict-allow-scripts=true$/m)
    expect(readFileSync(`${root}.npmrc`, 'utf8')).not.toMatch(/_auth|ignore-scripts=false|dangerously/)
    // Those that the product itself is installed with run none.
    const production = Object.keys(dependencies).filter((name) => allowScripts[name] === true)
    expect(production).toEqual([])
  })
})
