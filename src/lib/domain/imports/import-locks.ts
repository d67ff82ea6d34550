/** What the lock of an import at work begins with, before its id: workers hold it, and windows ask who does. */
export const IMPORT_LOCKS = 'muster:import:';
/** The same of an import that is being taken back. */
export const UNDO_LOCKS = 'muster:undo-import:';
