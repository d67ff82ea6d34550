import { expect, it } from 'vitest';
import { isFromReview } from '#lib/state/fix/import-fix-way';

const url = (address: string): URL => new URL(address, 'https://muster.example');

it('IMP-8, IMP-12: leaving the grid of rows goes back to the review that it was opened from, and to nothing else', () => {
	const grid = url('/import?id=a&fix=1');
	expect(isFromReview(url('/import?id=a'), grid)).toBe(true);
	// Resumed from the list of unfinished imports, from another import, from Home, or reloaded.
	for (const from of [url('/import'), url('/import?id=b'), url('/'), grid, null]) expect(isFromReview(from, grid)).toBe(false);
	expect(isFromReview(url('/import?id=a'), url('/import?id=a'))).toBe(false);
});
