/** A JSON object whose fields nobody has checked yet. */
export type JsonObject = Record<string, unknown>

/** The value as an object with fields, or undefined for everything else (arrays included). */
export function asObject(value: unknown): JsonObject | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
}

/** The objects in a list; whatever else the list holds is left out. */
export function asObjects(value: unknown): JsonObject[] {
  return Array.isArray(value) ? value.map(asObject).filter((item) => item !== undefined) : []
}

/** The value as text, or undefined. */
export function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/** A copy that shares nothing with the original, as if it had crossed the wire. */
export function copyOf<T>(value: T): T {
  return structuredClone(value)
}
