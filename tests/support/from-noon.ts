import { afterAll, beforeAll, vi } from 'vitest';

/** In the tests of the file that calls it, the clock runs on from noon of today: no midnight falls between what they do and what they count. */
export function fromNoon(): void {
	const clock = Date.now.bind(Date);
	beforeAll(() => {
		const ahead = new Date(clock()).setHours(12, 0, 0, 0) - clock();
		vi.spyOn(Date, 'now').mockImplementation(() => clock() + ahead);
	});
	afterAll(() => {
		vi.restoreAllMocks();
	});
}
