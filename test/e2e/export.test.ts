import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { wordsFor } from '../../src/words/language.ts'
import { logs, logsAndGetsSteps, shown } from '../support/log-a-no.ts'
import { onwardBeside, onwardWorkspace } from '../support/onward-workspace.ts'
import { asksForExport, filesIn, filesOf } from '../support/read-export.ts'

const words = wordsFor(null).export

describe('/rejected export', () => {
  test('puts everything of the member, and of nobody else, into the DM as one file', async () => {
    const slack = await onwardWorkspace()
    await onwardBeside(slack)
    const ann = slack.person('U1ANN')
    const ben = slack.person('U1BEN')
    await logsAndGetsSteps(ben, { company: 'Benscanary', contact_name: 'Bencontact' })
    await logsAndGetsSteps(ann, {
      company: '=Zyxwork, "Ltd"',
      role: '+Role\n@two',
      contact_name: 'Kim; Övre',
      contact_address: 'kim@zyxwork.example',
      lesson: 'Line one\nline two',
    })
    const message = await asksForExport(ann)
    const [file] = message.files ?? []
    expect(file).toMatchObject({ name: 'onward-export.zip', title: words.title })
    const files = filesIn(file?.content ?? Buffer.alloc(0))
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining(['READ-ME.txt', 'onward-export.json', 'calendar.ics', 'people.vcf']),
    )
    const document = JSON.parse(files['onward-export.json'] ?? '')
    expect(document.entries).toMatchObject([{ company: '=Zyxwork, "Ltd"', contact_name: 'Kim; Övre' }])
    expect(files['tables/entries.csv']).toContain(`"'=Zyxwork, ""Ltd"""`)
    expect(files['people.vcf']).toContain('FN:Kim\\; Övre\r\n')
    expect(files['people.vcf']).toContain('EMAIL:kim@zyxwork.example\r\n')
    expect(JSON.stringify(files)).not.toMatch(/Benscanary|Bencontact|U1BEN|U1ANN|\$v1|sealed/)
  })

  test('says before the file that it comes, and then what it holds', async () => {
    const slack = await onwardWorkspace()
    await onwardBeside(slack)
    const ann = slack.person('U1ANN')
    await asksForExport(ann)
    const said = await ann.dm(({ text }) => text.includes(words.sent))
    expect(shown(said)).toContain(words.keep)
    expect(ann.ephemerals().map(({ text }) => text)).toContain(words.asked)
    expect(ann.dms().indexOf(said)).toBeLessThan(ann.dms().findIndex(({ files }) => files !== undefined))
  })

  test('can be asked for again once it came, and by the button on Home', async () => {
    const slack = await onwardWorkspace()
    await onwardBeside(slack)
    const ann = slack.person('U1ANN')
    await asksForExport(ann)
    ann.opensHome()
    await ann.clicks({ on: await ann.home(), actionId: 'export' })
    await slack.until(() => (filesOf(ann).length === 2 ? true : undefined), 'a second file')
  })

  test('that Slack refuses ends with a clear sentence', async () => {
    const slack = await onwardWorkspace()
    await onwardBeside(slack)
    const ann = slack.person('U1ANN')
    slack.faults.at({
      method: 'files.completeUploadExternal',
      point: 'received',
      do: { error: 'file_upload_size_restricted' },
    })
    await ann.types('/rejected', 'export')
    await ann.dm(({ text }) => text === words.failed)
    expect(filesOf(ann)).toHaveLength(0)
    await asksForExport(ann)
  })

  test.each([
    ['files.getUploadURLExternal', 'accepted'],
    ['files.upload', 'received'],
    ['files.upload', 'accepted'],
    ['files.completeUploadExternal', 'received'],
    ['files.completeUploadExternal', 'accepted'],
    ['files.completeUploadExternal', 'answered'],
  ] as const)('comes once, though the bot is killed when %s is %s', async (method, point) => {
    const slack = await onwardWorkspace()
    const onward = await onwardBeside(slack)
    const ann = slack.person('U1ANN')
    await logs(ann, { company: 'Zyxwork', quiet: ['quiet'] })
    const killed = slack.faults.at({ method, point, do: 'kill' })
    await ann.types('/rejected', 'export')
    await killed.struck
    await onwardBeside(slack, { dir: onward.dir })
    await ann.dm(({ text }) => text.includes(words.sent))
    expect(filesOf(ann)).toHaveLength(1)
  })

  test.each(['http-500', 'drop-connection'] as const)(
    'survives an upload that fails by %s',
    async (fault) => {
      const slack = await onwardWorkspace()
      await onwardBeside(slack)
      const ann = slack.person('U1ANN')
      slack.faults.at({ method: 'files.upload', point: 'received', do: fault })
      await asksForExport(ann)
      expect(filesOf(ann)).toHaveLength(1)
    },
  )

  test('is taken out of Slack by forget-me, with what was in it', async () => {
    const slack = await onwardWorkspace()
    await onwardBeside(slack)
    const ann = slack.person('U1ANN')
    await asksForExport(ann)
    await ann.types('/rejected', 'forget-me')
    await ann.submits(await ann.modal())
    await slack.until(
      () => (ann.dms().every(({ deleted }) => deleted) ? true : undefined),
      'every message to be taken back',
    )
    expect(
      ann
        .dms()
        .flatMap(({ files }) => files ?? [])
        .map(({ content }) => content.length),
    ).toEqual([0])
  })
})

describe('npm run import', () => {
  test('reads the file into an empty Onward, which gives the same export', async () => {
    const slack = await onwardWorkspace()
    await onwardBeside(slack)
    const ann = slack.person('U1ANN')
    await logsAndGetsSteps(ann, { company: 'Zyxwork', lesson: 'Much', contact_name: 'Kim' })
    const [file] = (await asksForExport(ann)).files ?? []
    const archive = file?.content ?? Buffer.alloc(0)

    const there = await onwardWorkspace()
    const other = await onwardBeside(there)
    const path = join(other.dir, 'export.zip')
    writeFileSync(path, archive)
    const run = () =>
      spawnSync(process.execPath, ['src/export/import.main.ts', path, '--user', 'U1ANN'], {
        env: { ...process.env, DATABASE_URL: `sqlite:${join(other.dir, 'onward.db')}` },
        encoding: 'utf8',
      })
    expect(run()).toMatchObject({ status: 0, stderr: '' })
    expect(run()).toMatchObject({ status: 1, stderr: expect.stringContaining('has something') })
    const [again] = (await asksForExport(there.person('U1ANN'))).files ?? []
    const [before, after] = [archive, again?.content ?? Buffer.alloc(0)].map((bytes) =>
      (filesIn(bytes)['onward-export.json'] ?? '').replace(/"exported_at": "[^"]*"/, ''),
    )
    expect(after).toBe(before)
    expect(
      there
        .person('U1BEN')
        .dms()
        .filter(({ text }) => /Zyxwork/.test(text)),
    ).toEqual([])
  })
})
