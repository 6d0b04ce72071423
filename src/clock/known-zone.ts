/** A zone that this computer knows, also by an older name; null for anything else. */
export function knownZone(name: string | null | undefined): string | null {
  if (!name) return null
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) && name
  } catch {
    return null
  }
}
