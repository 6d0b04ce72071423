import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { PersonDriver, SeenMessage } from '../../src/playground/local-slack/person.ts'
import { shown } from '../support/log-a-no.ts'
import { onwardBeside, onwardWorkspace } from '../support/onward-workspace.ts'
import { adds } from '../support/people.ts'

const isLanded = (message: SeenMessage) => shown(message).includes('"looking_again"') && !message.deleted
const isNote = (message: SeenMessage) => shown(message).includes('"landing_step_done"') && !message.deleted

test.each(['received', 'accepted', 'answered'] as const)(
  'a kill when the answer is %s by Slack leaves one answer to a landing, and one offer of notes',
  async (point) => {
    const slack = await onwardWorkspace()
    const dir = mkdtempSync(join(tmpdir(), 'onward-landing-'))
    const clock = join(dir, 'clock')
    writeFileSync(clock, '2026-03-02T11:00:00Z')
    const options = { dir, env: { ONWARD_CLOCK_FILE: clock } }
    const first = await onwardBeside(slack, options)
    const ann = slack.person('U1ANN')
    await adds(ann, 'Mia Kern')
    await ann.dm((message) => message.text.includes('/rejected forget-me'))
    const answer = slack.faults.at({ method: 'chat.postMessage', point, do: 'kill' })
    await lands(ann)
    await answer.struck
    await first.kill()
    const second = await onwardBeside(slack, options)
    await ann.dm(isLanded)

    const note = slack.faults.at({ method: 'chat.postMessage', point, do: 'kill' })
    writeFileSync(clock, '2026-03-16T11:00:00Z')
    await note.struck
    await second.kill()
    await onwardBeside(slack, options)
    await ann.dm(isNote)
    await slack.until(() => (copies(ann) ? true : undefined), 'each message to be there once')
    expect(ann.dms().filter(isNote)).toHaveLength(1)
  },
)

function copies(ann: PersonDriver): boolean {
  return ann.dms().filter(isLanded).length === 1 && ann.dms().filter(isNote).length === 1
}

async function lands(person: PersonDriver): Promise<void> {
  await person.types('/landed')
  const form = await person.modal(({ callbackId }) => callbackId === 'landed')
  person.fills(form, { start_on: '2026-03-02' })
  await person.submits(form)
}
