import { describe, expect, test } from 'vitest'
import { onwardBeside, onwardWorkspace } from '../support/onward-workspace.ts'

describe.each(['socket', 'http'] as const)('a member logs a no, over %s', (mode) => {
  test('and gets the first meeting, one answer and one checklist, in the DM', async () => {
    const slack = await onwardWorkspace({ delivery: { mode } })
    await onwardBeside(slack)
    const ann = slack.person('U1ANN')

    await ann.types('/rejected', 'Northwind | Ward nurse', { channel: 'C1CLUB' })
    const form = await ann.modal()
    ann.fills(form, { stage: 'interview' })
    expect(await ann.submits(form)).toEqual({ outcome: 'closed' })

    const meeting = await ann.nextDm()
    expect(meeting.text).toContain('/rejected forget-me')
    const answer = await ann.nextDm()
    expect(JSON.stringify(answer.blocks)).toContain('Northwind')
    expect(answer.text).not.toContain('Northwind')
    const list = await ann.nextDm()
    expect(JSON.stringify(list.blocks)).toContain('all_steps')
    expect(list.text).not.toContain('Northwind')
    expect(ann.dms()).toHaveLength(3)
  })
})
