import type { BlockKitChecks } from './blocks.ts'
import type { Changes } from './changes.ts'
import type { SlackClock } from './clock.ts'
import type { Deliveries } from './deliveries.ts'
import type { FaultDesk } from './faults.ts'
import type { Installation } from './installation.ts'
import type { AppManifest } from './manifest.ts'
import type { RateLimiter } from './rate-limiter.ts'
import type { ResponseUrls } from './response-urls.ts'
import type { Triggers } from './triggers.ts'
import type { Uploads } from './uploads.ts'
import type { Views } from './views.ts'
import type { WireRecorder } from './wire-log.ts'
import type { Workspace } from './workspace.ts'

/** The parts of one local Slack, handed to everything that acts on them. */
export interface SlackCore {
  clock: SlackClock
  manifest: AppManifest
  installation: Installation
  workspace: Workspace
  views: Views
  triggers: Triggers
  responseUrls: ResponseUrls
  uploads: Uploads
  rates: RateLimiter
  checks: BlockKitChecks
  wire: WireRecorder
  faults: FaultDesk
  changes: Changes
  deliveries: Deliveries
  /** http://127.0.0.1:PORT */
  baseUrl(): string
  /** A one-time address for a new socket. */
  issueSocketUrl(): string
}
