import type { HomeView, KnownBlock } from '@slack/types'
import { SealError } from '../sealing/seal.ts'
import { smallPrint } from '../slack/blocks.ts'
import type { HomeContext, HomeSection } from './home-section.ts'
import type { Pages } from './homes.store.ts'

/** Slack's limits of a view are 100 blocks and 250 KB; the rest is for the view around the blocks. */
const MOST_BLOCKS = 100
const MOST_BYTES = 240_000

/**
 * The Home tab: its sections in their order, each cut off behind the last block that fits into what it may
 * take. Inside Slack's limits whatever is stored. A section in which something is damaged says so in one line.
 * Throws where the sections together may take more than Slack does.
 */
export async function composeHome(
  sections: readonly HomeSection[],
  context: Omit<HomeContext, 'offset'>,
  pages: Pages,
): Promise<HomeView> {
  const all = { blocks: sum(sections, 'blocks'), bytes: sum(sections, 'bytes') }
  if (all.blocks > MOST_BLOCKS || all.bytes > MOST_BYTES)
    throw new Error('the sections of Home take too much')
  const blocks: KnownBlock[] = []
  for (const section of sections) {
    blocks.push(
      ...fitting(await drawn(section, { ...context, offset: pages[section.name] ?? 0 }), section.most),
    )
  }
  return { type: 'home', blocks }
}

function sum(sections: readonly HomeSection[], what: 'blocks' | 'bytes'): number {
  return sections.reduce((total, section) => total + section.most[what], 0)
}

async function drawn(section: HomeSection, context: HomeContext): Promise<readonly KnownBlock[]> {
  try {
    return await section.draw(context)
  } catch (error) {
    if (!(error instanceof SealError && error.code === 'damaged')) throw error
    return [smallPrint(context.words.home.damaged)]
  }
}

/** The blocks before the first that does not fit any more. A comma follows each in the view. */
function fitting(blocks: readonly KnownBlock[], most: HomeSection['most']): KnownBlock[] {
  let bytes = 0
  const end = blocks.slice(0, most.blocks).findIndex((block) => {
    bytes += Buffer.byteLength(JSON.stringify(block)) + 1
    return bytes > most.bytes
  })
  return blocks.slice(0, end < 0 ? most.blocks : end)
}
