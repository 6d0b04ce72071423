/** The lane of the Home with that id: each has one of its own, beside that of the member's messages. */
export function homeLane(id: string): string {
  return `home:${id}`
}
