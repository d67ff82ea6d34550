import { describe, expect, it } from 'vitest';
import { AS_ADDED, listAddress, nextSort, sortOf, viewOf, type MembersView } from '#lib/state/lists/list-members-view';

const paramsOf = (address: string): URLSearchParams => new URL(address, 'https://muster.example').searchParams;

describe('search and order of a list’s members', () => {
	it('LST-2: the address carries both, and says the same when it is read again', () => {
		const views: MembersView[] = [
			{ search: '', sort: AS_ADDED },
			{ search: 'Müller & Söhne', sort: { by: 'state', direction: 'desc' } },
			{ search: '+49 30', sort: { by: 'name', direction: 'asc' } }
		];
		for (const view of views) {
			const params = paramsOf(listAddress('l-1', view));
			expect([params.get('id'), viewOf(params)]).toEqual(['l-1', view]);
		}
		expect(listAddress('l-1', views[0]!)).toBe('/list?id=l-1');
	});

	it('LST-2: an order that is not known is the one in which they came', () => {
		for (const text of [null, '', 'email-asc', 'name', 'name-up']) expect(sortOf(text)).toEqual(AS_ADDED);
	});

	it('LST-2: taps on a column go once round: names from A, scores from the best, then as they came', () => {
		expect(
			[1, 2, 3].reduce<string[]>((seen) => {
				const s = nextSort(sortOf(seen.at(-1) ?? null), 'name');
				return [...seen, `${s.by}-${s.direction}`];
			}, [])
		).toEqual(['name-asc', 'name-desc', 'added-asc']);
		expect(nextSort(AS_ADDED, 'score')).toEqual({ by: 'score', direction: 'desc' });
	});
});
