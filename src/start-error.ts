/** Onward cannot start, and only its operator can help. The message says how, and holds no secret. */
export class StartError extends Error {
  readonly code = 'cannot_start'

  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'StartError'
  }
}
