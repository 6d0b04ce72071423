/** Opens the form for sharing an entry, or says what became of it; its value is the entry's id. */
export const SHARE_ACTION = 'share_entry'
