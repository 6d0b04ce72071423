import type { ResolveHookSync } from 'node:module'

export const resolvePlainly: ResolveHookSync
