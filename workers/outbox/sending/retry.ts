const BACKOFF_BASE_MS = 1000;
export const BACKOFF_CAP_MS = 60_000;

/**
 * Full jitter: anywhere between nothing and a ceiling that doubles with each failure in a row, from 1 s to 60 s.
 * @param failures failures in a row, from 1. @param random a number in [0, 1).
 */
export function backoffMs(failures: number, random: number): number {
	const ceiling = Math.min(BACKOFF_CAP_MS, BACKOFF_BASE_MS * 2 ** Math.min(30, Math.max(0, failures - 1)));
	return Math.round(random * ceiling);
}
