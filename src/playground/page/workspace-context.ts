import { createContext } from 'preact'
import type { WorkspacePart } from './protocol.ts'

/** The workspace's people, for whatever names them. */
export const WorkspaceContext = createContext<WorkspacePart>({
  team: '',
  botId: '',
  botName: '',
  people: [],
  commands: [],
  globalShortcuts: [],
  messageShortcuts: [],
})
