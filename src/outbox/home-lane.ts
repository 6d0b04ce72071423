/** Each Home has a lane of its own, beside that of the member's messages: their names are from here to there. */
export const HOME_LANES = { from: 'home:', to: 'home;' } as const

/** The lane of the Home with that id. */
export function homeLane(id: string): string {
  return `${HOME_LANES.from}${id}`
}

/** Whether a lane is that of a Home. */
export function isHomeLane({ lane }: { readonly lane: string }): boolean {
  return lane.startsWith(HOME_LANES.from)
}
