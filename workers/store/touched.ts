/**
 * Keys into `history` that a contact keeps. Once nothing of an import's merges under a key holds any more, or where its rows changed the
 * contact and changed it back, its key has a slash before it: it is read for the story of the contact, and the import does not count as one
 * that touched it (chunk-head.ts).
 */
const TAKEN_OFF = '/';

/** The key as `history` has it. */
export const historyKeyOf = (kept: string): string => (kept.startsWith(TAKEN_OFF) ? kept.slice(TAKEN_OFF.length) : kept);

/** The keys that a contact keeps after what stands under one of them was taken back; edits are no import's. */
export const withTakenOff = (keys: readonly string[], key: string): string[] =>
	key.startsWith('edit/') ? [...keys] : keys.map((k) => (k === key ? TAKEN_OFF + key : k));

/** The same after something under a key does hold again. */
export const withPutOn = (keys: readonly string[], key: string): string[] => keys.map((k) => (k === TAKEN_OFF + key ? key : k));

/** The keys that a contact keeps with one more, which holds. */
export const withKey = (keys: readonly string[], key: string): string[] =>
	keys.includes(key) ? [...keys] : [...keys.filter((k) => k !== TAKEN_OFF + key), key];
