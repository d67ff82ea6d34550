import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ContactQuery } from '#domain/contact';
import { defaultSettings, settingsSchema } from '#domain/settings';
import {
	columnsOfView,
	filtersOf,
	keptSentenceOf,
	namedView,
	queryOfView,
	renamedView,
	restoredView,
	viewOf,
	withView,
	type ContactView
} from '#lib/state/contacts/contacts-views';
import { viewsMenu } from '#lib/state/contacts/contacts-views-menu';
import { addressOf, columnsOf, queryOf } from '#lib/state/contacts/contacts-query';

const HOT: ContactQuery = {
	tiers: ['A', 'B'],
	sources: ['Trade Show', 'a=b&c'],
	minScore: 60,
	tag: 'VIP',
	sort: { by: 'name', direction: 'asc' }
};

describe('CON-1: saved views', () => {
	it('CON-1: a view brings back filters and order, and not what was searched for', () => {
		const views = withView([], ' Hot leads ', { ...HOT, search: 'Zephyrine' }, 'v1');
		expect(views).toEqual([{ id: 'v1', name: 'Hot leads', filters: expect.not.stringContaining('Zephyrine') as string }]);
		expect(queryOfView(views[0]!)).toEqual(HOT);
		expect(viewOf(views, { ...HOT, search: 'other' })?.id).toBe('v1');
		expect(viewOf(views, { ...HOT, minScore: 61 })).toBeNull();
	});

	it('CON-1, CON-4: what a delivery of a search is called says that there was one, not what was typed', () => {
		const said = (q: ContactQuery): string => keptSentenceOf(q, 'letters', () => null);
		expect(said({ search: 'Zephyrine' })).toBe('Found by a search');
		expect(
			said({
				tag: 'VIP',
				fields: [
					{ field: 'lastName', op: 'is', values: ['Quackenbush'] },
					{ field: 'city', op: 'is', values: ['Kiel'] }
				]
			})
		).toBe('Tagged VIP, City is Kiel, found by a search');
		expect([said({ tag: 'VIP' }), said({})]).toEqual(['Tagged VIP', '']);
	});

	it('CON-1: one of the same name, whatever its capitals, is replaced, and a name stands once', () => {
		fc.assert(
			fc.property(
				fc.array(
					fc.tuple(fc.constantFrom('Hot', 'hot', 'Cold', 'Été', 'ete', '__proto__'), fc.integer({ min: 1, max: 99 }), fc.boolean()),
					{ maxLength: 12 }
				),
				(steps) => {
					let views: ContactView[] = [];
					for (const [n, [name, minScore, rename]] of steps.entries()) {
						const first = views[0];
						views = rename && first ? renamedView(views, first.id, name) : withView(views, name, { minScore }, `v${n}`);
						expect(namedView(views, name.toUpperCase())?.name).toBe(name);
						if (!rename) expect(queryOfView(namedView(views, name)!).minScore).toBe(minScore);
					}
					expect(new Set(views.map((v) => v.id)).size).toBe(views.length);
					for (const v of views) expect(views.filter((o) => namedView([o], v.name))).toEqual([v]);
				}
			)
		);
	});

	it('CON-1: of two views with the same filters the one that was opened is meant', () => {
		const views = withView(withView([], 'First', HOT, 'v1'), 'Second', HOT, 'v2');
		expect(viewOf(views, HOT, 'v2')?.name).toBe('Second');
		expect(viewOf(views, HOT, 'v1')?.name).toBe('First');
		expect(viewOf(views, HOT, 'gone')?.name).toBe('First');
		expect(viewOf(views, { tag: 'other' }, 'v2')).toBeNull();
	});

	it('CON-1, APP-4: a deleted view comes back beside what was saved since, and never in place of it', () => {
		const gone = withView([], 'Hot', HOT, 'v1')[0]!;
		const since = withView([], 'Cold', { maxScore: 20 }, 'v2');
		expect(restoredView(since, gone).map((v) => v.id)).toEqual(['v2', 'v1']);
		const taken = withView(since, 'hot', { minScore: 90 }, 'v3');
		expect(restoredView(taken, gone)).toEqual(taken);
	});

	it('CON-1: what this version can’t read of a view is left out, and a broken list of views is an empty one', () => {
		expect(queryOfView({ filters: 'tier=Z&min=abc&later=1&status=Open' })).toEqual({
			statuses: ['Open'],
			sort: { by: 'score', direction: 'desc' }
		});
		expect(settingsSchema.parse({ contactViews: [{ id: 1 }] }).contactViews).toEqual([]);
		expect(defaultSettings().contactViews).toEqual([]);
		expect(filtersOf({ sort: { by: 'score', direction: 'desc' } })).toBe('');
	});

	it('CON-1: a view keeps the columns shown, in order; the same filters with other columns are not that view', () => {
		const cols = ['city', 'custom:größe-2', '@score'];
		const views = withView(withView([], 'Plain', HOT, 'v1'), 'With columns', HOT, 'v2', cols);
		expect(columnsOfView(views[1]!)).toEqual(cols);
		expect(columnsOfView(views[0]!)).toEqual([]);
		expect(queryOfView(views[1]!)).toEqual(HOT);
		expect([viewOf(views, HOT, null, cols)?.id, viewOf(views, HOT)?.id, viewOf(views, HOT, 'v2', [...cols].reverse())]).toEqual([
			'v2',
			'v1',
			null
		]);
		const params = new URL(addressOf(HOT, cols), 'https://x.example').searchParams;
		expect([columnsOf(params), queryOf(params)]).toEqual([cols, HOT]);
		expect(columnsOf(new URLSearchParams('cols=,city,,city,'))).toEqual(['city']);
		expect(addressOf({})).toBe('/contacts');
	});
});

describe('the menu of saved views', () => {
	const [hot, cold] = [
		{ id: 'v1', name: 'Hot', filters: 'tier=A' },
		{ id: 'v2', name: 'Cold', filters: 'tier=D' }
	] as const;
	const kinds = (...of: Parameters<typeof viewsMenu>): string[] => viewsMenu(...of).map(({ kind }) => kind);

	it('CON-1: nothing that can be pressed moves when the views come in: until then only the first line is offered', () => {
		const before = kinds(false, [], null, null);
		const pressable = before.filter((kind) => kind !== 'reading');
		expect(pressable).toEqual(['all']);
		expect(kinds(true, [hot, cold], null, null).slice(0, pressable.length)).toEqual(pressable);
	});

	it('CON-1: a view that is shown can be renamed and deleted, one that was changed can be saved anew', () => {
		expect(kinds(true, [hot, cold], hot, hot)).toEqual(['all', 'view', 'view', 'save', 'rename', 'remove']);
		expect(kinds(true, [hot, cold], null, cold)).toEqual(['all', 'view', 'view', 'update', 'save']);
		expect(kinds(true, [], null, null)).toEqual(['all', 'save']);
	});
});
