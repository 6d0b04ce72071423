import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { fileClock } from '../../../src/clock/file-clock.ts'

function clockFile(text: string): string {
  const dir = mkdtempSync(join(tmpdir(), 'onward-clock-'))
  onTestFinished(() => rmSync(dir, { recursive: true }))
  writeFileSync(join(dir, 'clock'), text)
  return join(dir, 'clock')
}

test('stands at the instant in the file, and tells of a move', async () => {
  const file = clockFile('2026-03-02T12:00:00Z\n')
  const clock = fileClock(file)
  onTestFinished(() => clock.close())
  const moved = new Promise<number>((resolve) => clock.onMoved(() => resolve(clock.now())))
  expect(clock.now()).toBe(Date.parse('2026-03-02T12:00:00Z'))
  writeFileSync(file, '2026-03-')
  expect(clock.now()).toBe(Date.parse('2026-03-02T12:00:00Z'))
  writeFileSync(file, '2026-04-02T12:00:00+02:00')
  expect(await moved).toBe(Date.parse('2026-04-02T10:00:00Z'))
})

test.each(['', 'soon', '12:00'])('refuses to begin with "%s"', (text) => {
  expect(() => fileClock(clockFile(text))).toThrow('ONWARD_CLOCK_FILE')
})

test('refuses to begin without the file', () => {
  expect(() => fileClock('/nowhere/clock')).toThrow('ONWARD_CLOCK_FILE')
})
