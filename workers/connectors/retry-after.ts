/** Longest wait that a server may ask for, ms; above it the sender looks again by itself. */
const MAX_WAIT_MS = 24 * 3600_000;

/**
 * Reads a Retry-After header (whole seconds or an HTTP date) as ms from now; null when absent or unreadable. A date is one of the server's
 * clock: it is held against the `date` of its answer, and against this device's `now` only where that isn't told.
 */
export function retryAfterMs(header: string | null, now: number, date: string | null = null): number | null {
	const text = header?.trim() ?? '';
	if (text === '') return null;
	const ms = /^\d{1,9}$/.test(text) ? Number(text) * 1000 : dateOf(text) - (dateOf(date ?? '') || now);
	return Number.isNaN(ms) ? null : Math.min(MAX_WAIT_MS, Math.max(0, ms));
}

/** An HTTP date names its month; without letters some engines would read a bare number as a year. */
const dateOf = (text: string): number => (/[a-z]/i.test(text) ? Date.parse(text) : NaN);
