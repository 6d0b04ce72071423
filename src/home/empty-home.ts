import type { HomeView } from '@slack/types'
import type { Group } from '../groups/group.ts'
import { helpBlocks } from '../slack/help.ts'
import type { Language } from '../words/language.ts'
import { aboutBlocks, logBlocks } from './first-blocks.ts'

/** Home for somebody of whom nothing is stored: what to do first, and what this is. */
export function emptyHome(words: Language, group: Group | null): HomeView {
  return { type: 'home', blocks: [...logBlocks(words), ...aboutBlocks(words, group), ...helpBlocks(words)] }
}
