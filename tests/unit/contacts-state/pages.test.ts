import { describe, expect, it } from 'vitest';
import type { ContactRow } from '#domain/contact';
import { PageCache } from '#lib/state/contacts/contacts-pages';

const rows = (from: number, n = PageCache.SIZE): ContactRow[] => Array.from({ length: n }, (_, i) => ({ id: from + i }) as ContactRow);

describe('PageCache', () => {
	it('CON-1: names the pages of a view, also where it begins and ends', () => {
		expect(PageCache.pagesOf(0, 20)).toEqual([0]);
		expect(PageCache.pagesOf(95, 105)).toEqual([0, 1]);
		expect(PageCache.pagesOf(999_990, 1_000_000)).toEqual([9999, 10_000]);
		expect(PageCache.pagesOf(0, -1)).toEqual([0]);
	});

	it('CON-1: answers a row at its place and nothing where none was read', () => {
		const cache = new PageCache().with(3, rows(300, 40), [3]);
		expect(cache.row(312)?.id).toBe(312);
		expect(cache.row(339)?.id).toBe(339);
		expect(cache.row(340)).toBeUndefined();
		expect(cache.row(12)).toBeUndefined();
	});

	it('CON-1: after news the rows stay in view and are read again', () => {
		const cache = new PageCache().with(0, rows(0), [0]);
		const aged = cache.aged();
		expect(aged.row(5)?.id).toBe(5);
		expect(aged.isFresh(0)).toBe(false);
		expect(cache.isFresh(0)).toBe(true);
	});

	it('CON-1: keeps what is near the view, however far one scrolls', () => {
		let cache = new PageCache();
		for (let page = 0; page < 500; page++) cache = cache.with(page, rows(page * 100), [page]);
		expect(cache.size).toBeLessThanOrEqual(60);
		expect(cache.row(49_950)?.id).toBe(49_950);
		expect(cache.row(5)).toBeUndefined();
	});
});
