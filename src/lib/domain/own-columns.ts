/** Headers that Muster itself writes into exports and error reports; a file that comes back carries them, and they are no contact data. */

/** Prefix of the columns that an error report adds (IMP-11). */
export const REPORT_PREFIX = 'Muster: ';

/** Columns that an export adds; a score is worked out anew, never imported. */
export const SCORE_HEADER = ['Lead Score', 'Lead Tier', 'Key Scoring Factors'] as const;

const own = new Set(SCORE_HEADER.map((h) => h.toLowerCase()));

/** True for a header that Muster wrote. */
export const isOwnColumn = (header: string): boolean => header.startsWith(REPORT_PREFIX) || own.has(header.trim().toLowerCase());
