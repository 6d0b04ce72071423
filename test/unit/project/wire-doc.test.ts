import type { InputBlock } from '@slack/types'
import { describe, expect, test } from 'vitest'
import { parsePeopleCommand } from '../../../src/people/parse-command.ts'
import { PERSON_CHOICES } from '../../../src/people/people-modal.ts'
import { MENU_CHOICES } from '../../../src/rejections/entries-modal.ts'
import { parseCommand } from '../../../src/rejections/parse-command.ts'
import { FIELDS, TEXT_LIMITS, VALUE_ACTION_ID } from '../../../src/rejections/rejection-fields.ts'
import { rejectionModal } from '../../../src/rejections/rejection-modal.ts'
import { wordsFor } from '../../../src/words/language.ts'
import { projectFile } from '../../support/project-files.ts'
import { BOT_EVENTS, METHOD_NEEDS } from '../../support/slack-needs.ts'
import { codesIn, tableUnder } from '../../support/tables.ts'
import { listenersOfTheApp, messageKinds, methodsCalled } from '../../support/what-the-app-uses.ts'

const wire = projectFile('docs/WIRE.md')
const listeners = await listenersOfTheApp()
const rows = (heading: string) => tableUnder(wire, heading)
const names = (heading: string) => rows(heading).flatMap(([first = '']) => codesIn(first).slice(0, 1))

describe('docs/WIRE.md names all there is, and nothing that is not there', () => {
  test('sub-commands: every word that the parser knows and that does not open the form', () => {
    const words = [...projectFile('src/rejections/parse-command.ts').matchAll(/'([\w-]+)'/g)]
    const known = words.map(([, word = '']) => word).filter((word) => parseCommand(word).kind !== 'open')
    expect(new Set(names('Commands'))).toEqual(new Set(known))
  })

  test('sub-commands of /stay-in-touch', () => {
    const words = [...projectFile('src/people/parse-command.ts').matchAll(/\['(\w+)', '/g)]
    const told = rows('Commands for people').flatMap((row) => codesIn(row.join(' ')))
    const pauses = ['pause', 'pausa', 'pausar']
    expect(told.filter((word) => !word.startsWith('/') && word !== 'people').sort()).toEqual(
      [...words.map(([, word = '']) => word), ...pauses].sort(),
    )
    for (const word of pauses) expect(parsePeopleCommand(`${word} 2 weeks`).kind).toBe('pause')
  })

  test("the choices of a person's menu", () => {
    const menu = rows('Actions').find(([id = '']) => codesIn(id)[0] === 'person_menu')
    expect(codesIn(menu?.[2] ?? '').sort()).toEqual(PERSON_CHOICES.map((choice) => `${choice}:ID`).sort())
  })

  test('shortcuts', () => {
    const told = rows('Shortcuts').map(([id = '', type]) => ({ type, callback_id: codesIn(id)[0] }))
    expect(told).toEqual(listeners.shortcuts)
  })

  test('views that can be submitted, and the list', () => {
    const lists = ['entries', 'people', 'kept_links', 'group_topics', 'settings', 'interviews']
    expect(names('Views').sort()).toEqual([...listeners.views, ...lists].sort())
  })

  test('actions', () => {
    expect(names('Actions').sort()).toEqual([...new Set(listeners.actions)].sort())
  })

  test("the choices of an entry's menu", () => {
    const menu = rows('Actions').find(([id = '']) => codesIn(id)[0] === 'entry_menu')
    expect(codesIn(menu?.[2] ?? '').sort()).toEqual(MENU_CHOICES.map((choice) => `${choice}:ID`).sort())
  })

  test('kinds of messages, and the metadata by which they are found', async () => {
    expect(names('Messages').sort()).toEqual(await messageKinds())
    const [, eventType = ''] =
      /METADATA_TYPE = '(\w+)'/.exec(projectFile('src/slack/web-api-courier.ts')) ?? []
    expect(eventType).not.toBe('')
    expect(wire).toContain(`event_type \`${eventType}\``)
  })

  test('events', () => {
    expect(names('Events').sort()).toEqual([...BOT_EVENTS].sort())
  })

  test('methods, each with its scope', () => {
    expect(names('Methods')).toEqual(methodsCalled())
    for (const [method = '', scope] of rows('Methods')) {
      const needs = METHOD_NEEDS[codesIn(method)[0] ?? '']
      expect(scope, method).toBe(
        needs === 'app' ? 'connections:write, of the app-level token' : (needs ?? 'none'),
      )
    }
  })
})

describe('the fields in docs/WIRE.md are those of the form', () => {
  const form = (more: boolean) =>
    rejectionModal(wordsFor(null), { entryId: null, values: {}, more, today: null })
  const inputs = (more: boolean) =>
    form(more).blocks.filter((block): block is InputBlock => block.type === 'input')
  const folded = inputs(false).map((block) => block.block_id)
  const written = rows('Fields')

  test('in their order, with the element, and whether they are in view at first', () => {
    expect(names('Fields')).toEqual([...FIELDS])
    expect(written.map(([, element, first]) => ({ element, first }))).toEqual(
      inputs(true).map(({ block_id, element }) => ({
        element: element.type,
        first: folded.includes(block_id) ? 'yes' : 'no',
      })),
    )
    expect(wire).toContain(`action_id \`${VALUE_ACTION_ID}\``)
  })

  test.each(inputs(true))('$block_id: its options, its limit, and whether it is required', (block) => {
    const cell = written[names('Fields').indexOf(block.block_id ?? '')]?.[3] ?? ''
    const { element } = block
    const options = 'options' in element ? (element.options ?? []) : []
    const chosen = 'initial_option' in element ? element.initial_option?.value : undefined
    const limit = Object.entries(TEXT_LIMITS).find(([field]) => field === block.block_id)?.[1]
    expect(codesIn(cell)).toEqual(options.map((option) => option.value))
    expect(/`(\w+)` \(chosen at first\)/.exec(cell)?.[1]).toBe(chosen)
    expect(cell.includes('required')).toBe(block.optional !== true)
    expect(/^[\d,]+/.exec(cell)?.[0]).toBe(limit?.toLocaleString('en'))
  })
})
