import { expect, it } from 'vitest';
import type { Named } from '#domain/basics/named';
import { foundNames } from '#lib/state/shell/shell-names';

it('APP-3, CON-1, LST-2, LST-5, PUSH-1: lead lists, campaigns, saved views and destinations are found by their names, each kind apart, and lead to themselves', () => {
	const names: Named[] = [
		...Array.from({ length: 400 }, (_, n): Named => ({ kind: 'list', id: `l${n}`, name: `Fair ${n}`, of: n % 2 ? 'Spain' : 'Sales' })),
		{ kind: 'list', id: 'a', name: 'An autumn list', of: '' },
		{ kind: 'list', id: 'b', name: 'Autumn fair', of: '' },
		{ kind: 'campaign', id: 'c', name: 'Otoño – autumn', of: 'Spain' },
		{ kind: 'destination', id: 'd', name: 'Autumn CRM', of: '' }
	];
	const views = [
		{ id: 'v', name: 'Autumn, hot', filters: 'tier=A' },
		{ id: 'w', name: 'Autumn, all', filters: '' }
	];
	const hrefs = (text: string): string[] => foundNames(names, text, views).map((f) => f.href);
	expect(hrefs('AUTUMN')).toEqual(['/list?id=b', '/list?id=a', '/campaign?id=c', '/contacts?tier=A', '/contacts', '/deliver?at=d']);
	expect(hrefs('otono spain')).toEqual(['/campaign?id=c']);
	expect(hrefs('fair')).toHaveLength(5);
	expect(hrefs('fair 399')).toEqual(['/list?id=l399']);
	expect(hrefs(' ')).toEqual([]);
});
