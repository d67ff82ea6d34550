import { afterAll, beforeAll, vi } from 'vitest';

const NOON = 12;

/**
 * In the tests of the file that calls it, the clock runs on from noon of today: no midnight falls between what they do and what they count.
 */
export function fromNoon(): void {
	const clock = Date.now.bind(Date);
	beforeAll(() => {
		const ahead = new Date(clock()).setHours(NOON, 0, 0, 0) - clock();
		vi.spyOn(Date, 'now').mockImplementation(() => clock() + ahead);
	});
	afterAll(() => {
		vi.restoreAllMocks();
	});
}

/** A time zone in which it is about noon now, for a page of a browser that counts by the day. */
export function zoneOfNoon(): string {
	const east = NOON - new Date().getUTCHours();
	// The names of these zones count westwards.
	return east === 0 ? 'Etc/GMT' : `Etc/GMT${east > 0 ? '-' : '+'}${Math.abs(east)}`;
}
