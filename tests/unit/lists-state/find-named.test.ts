import { describe, expect, it } from 'vitest';
import { findNamed } from '#lib/state/lists/find-named';

describe('a list is found by its name', () => {
	it('LST-5: every word occurs, without regard to case and accents, and the order stays', () => {
		const all = ['Fair Köln 2026', 'Webinar', 'fair 2025 koln', 'Fair Bonn'];
		expect(findNamed(all, 'KOLN fair', (name) => name)).toEqual(['Fair Köln 2026', 'fair 2025 koln']);
		expect(findNamed(all, '  ', (name) => name)).toEqual(all);
		expect(findNamed(all, 'Oslo', (name) => name)).toEqual([]);
	});
});
