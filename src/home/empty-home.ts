import type { HomeView } from '@slack/types'
import { helpBlocks } from '../slack/help.ts'
import type { Language } from '../words/language.ts'
import { aboutBlocks, logBlocks } from './first-blocks.ts'

/** Home for somebody of whom nothing is stored: what to do first, and what this is. */
export function emptyHome(words: Language): HomeView {
  return { type: 'home', blocks: [...logBlocks(words), ...aboutBlocks(words), ...helpBlocks(words)] }
}
