/** The button for everything as a file: on Home, and in the notice before what is stored goes. */
export const EXPORT_ACTION = 'export'
