import type { KnownBlock } from '@slack/types'
import { describe, expect, test } from 'vitest'
import { composeHome } from '../../../src/home/compose-home.ts'
import type { HomeContext, HomeSection } from '../../../src/home/home-section.ts'
import { SECTIONS } from '../../../src/home/sections.ts'
import { checkView } from '../../../src/playground/block-kit/check-view.ts'
import { SealError } from '../../../src/sealing/seal.ts'
import { paragraph } from '../../../src/slack/blocks.ts'
import { wordsFor } from '../../../src/words/language.ts'

// What is composed here reads neither rows nor the member.
const context = { words: wordsFor(null), now: 0 } as HomeContext

function section(name: string, blocks: KnownBlock[], most = { blocks: 30, bytes: 10_000 }): HomeSection {
  return { name, most, draw: async () => blocks }
}

const many = (count: number, text: string) => Array.from({ length: count }, () => paragraph(text))

describe('Home', () => {
  test('holds its sections in their order', async () => {
    const sections = [section('a', [paragraph('first')]), section('b', []), section('c', [paragraph('last')])]
    const home = await composeHome(sections, context, {})
    expect(home.blocks).toEqual([paragraph('first'), paragraph('last')])
  })

  test('stays inside what Slack takes, whatever the sections hold', async () => {
    const sections = [
      section('many', many(500, 'x'), { blocks: 60, bytes: 120_000 }),
      section('wide', many(40, '“'.repeat(3_000)), { blocks: 40, bytes: 120_000 }),
    ]
    const home = await composeHome(sections, context, {})
    expect(checkView(home)).toEqual([])
    expect(home.blocks.length).toBeGreaterThan(70)
  })

  test('cuts a section off behind the last block that fits', async () => {
    const small = { blocks: 2, bytes: 1_000 }
    const home = await composeHome(
      [
        section('a', many(3, 'x'), small),
        section('b', [paragraph('y'.repeat(1_000)), paragraph('z')], small),
      ],
      context,
      {},
    )
    expect(home.blocks).toEqual([paragraph('x'), paragraph('x')])
  })

  test('refuses sections that might take more than Slack does', async () => {
    const most = { blocks: 51, bytes: 1 }
    await expect(composeHome([section('a', [], most), section('b', [], most)], context, {})).rejects.toThrow()
    expect(
      (
        await composeHome(
          SECTIONS.map((one) => ({ ...one, draw: async () => [] })),
          context,
          {},
        )
      ).blocks,
    ).toEqual([])
  })

  test('names every section once', () => {
    const names = SECTIONS.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
  })

  test('says so where something stored for a section is damaged, and shows the rest', async () => {
    const damaged = new SealError('damaged', { workspace: 'T', table: 't', column: 'c', row: 'r' })
    const broken = { ...section('a', []), draw: () => Promise.reject(damaged) }
    const home = await composeHome([broken, section('b', [paragraph('still here')])], context, {})
    expect(JSON.stringify(home)).toContain(context.words.home.damaged)
    expect(JSON.stringify(home)).toContain('still here')
  })
})
