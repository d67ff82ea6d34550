import { beforeEach, describe, expect, it } from 'vitest';
import { filterText, type FieldFilter } from '#domain/contacts/field-filter';
import type { RetypeTo } from '#domain/contacts/own-fields';
import type { Result } from '#domain/result';
import { filtersToLookAt } from '#lib/state/contacts/contacts-field-filters';
import { queryOfView, wantsLook } from '#lib/state/contacts/contacts-views';
import { queryApi } from '#workers/query/api';
import { hear } from '#workers/query/snapshot';
import { api, csv, importAll, nothing, plainDevice } from '../imports/harness';

const value = <T>(r: Result<T>): T => {
	if (!r.ok) throw new Error(JSON.stringify(r.problem));
	return r.value;
};
const FIT = 'custom:fit' as const;
const PEOPLE = ['Nora', 'Tom', 'Ines', 'Ada', 'Ben'];
/** Five contacts, each with a value of the field. */
const withValues = (values: string[]): Promise<unknown> =>
	importAll(
		csv(
			'First Name,Last Name,Email,Fit',
			values.map((v, i) => `${PEOPLE[i]},Quist,${PEOPLE[i]}@quist-works.com,"${v}"`)
		)
	);
/** A saved view of one filter by the field, besides the filters of a tier that it keeps. */
async function view(filter: Omit<FieldFilter, 'field'>): Promise<void> {
	const filters = new URLSearchParams([
		['f', filterText({ ...filter, field: FIT })],
		['sort', 'name-asc']
	]).toString();
	await api.saveSettings({ contactViews: [{ id: 'a', name: 'Mine', filters }] });
}
const kept = async () => (await api.getSettings()).contactViews[0]!;
const filterNow = async (): Promise<FieldFilter | undefined> => queryOfView(await kept()).fields?.[0];
/** First names of the contacts that the saved view finds. */
async function found(): Promise<string[]> {
	hear({ kind: 'contacts' });
	const q = { ...queryOfView(await kept()), sort: { by: 'id', direction: 'asc' } as const };
	const { rows } = await queryApi.page(q, 0, 20);
	if (rows.length === 0) return [];
	return rows.map((r) => r.name.split(' ')[0]!);
}
async function retype(to: RetypeTo): Promise<void> {
	value(await api.retypeField(FIT, to, nothing));
}

beforeEach(plainDevice);

describe('CON-1, MAP-2: saved views go with a field that gets another type', () => {
	it('CON-1: values by name are compared as they are written by then, and back to the letter', async () => {
		await withValues(['Yes', 'no', 'ja', 'Maybe', '']);
		await view({ op: 'is', values: ['yes', 'ja'] });
		const before = await found();
		expect(before).toEqual(['Nora', 'Ines']);
		expect(value(await api.retypePreview(FIT, { type: 'yesNo' })).views).toEqual({ carried: ['Mine'], attention: [] });
		await retype({ type: 'yesNo' });
		expect(await filterNow()).toEqual({ field: FIT, op: 'is', values: ['yes'] });
		expect(await found()).toEqual(before);
		// What else the view says stays.
		expect(queryOfView(await kept()).sort).toEqual({ by: 'name', direction: 'asc' });
		await retype({ type: 'text' });
		expect(await found()).toEqual(before);
	});

	it('CON-1: a part of a text becomes the choices that have it', async () => {
		await withValues(['Large', 'X-Large', 'Small', 'largish', '']);
		await view({ op: 'contains', values: ['larg'] });
		const before = await found();
		expect(before).toEqual(['Nora', 'Tom', 'Ada']);
		await retype({ type: 'choice', choices: ['Small', 'Large', 'X-Large', 'XX-Large'] });
		expect((await filterNow())?.op).toBe('is');
		expect((await filterNow())?.values).toEqual(expect.arrayContaining(['Large', 'X-Large', 'XX-Large', 'largish']));
		expect(await found()).toEqual(before);
	});

	it('CON-1: numbers and days become the choices that lie there; one day becomes a range', async () => {
		await withValues(['8', '12', '30', 'many', '']);
		await retype({ type: 'number' });
		await view({ op: 'number', values: ['10', ''] });
		expect(await found()).toEqual(['Tom', 'Ines']);
		await retype({ type: 'choice', choices: ['8', '12', '30'] });
		expect(await filterNow()).toEqual({ field: FIT, op: 'is', values: ['12', '30'] });
		expect(await found()).toEqual(['Tom', 'Ines']);
	});

	it('CON-1: one day by name becomes the range of that day', async () => {
		await withValues(['5 March 2024', '2024-03-05', 'soon', 'later', 'in spring']);
		await view({ op: 'is', values: ['5 March 2024', '2024-03-05'] });
		await retype({ type: 'date' });
		expect(await filterNow()).toEqual({ field: FIT, op: 'date', values: ['2024-03-05', '2024-03-05'] });
		expect(await found()).toEqual(['Nora', 'Tom']);
	});

	it('CON-1: what the new type has no comparison for stays, says so, and is whole again when the type is as it was', async () => {
		await withValues(['120', '12', '7', 'about 12', '']);
		await view({ op: 'contains', values: ['12'] });
		expect(value(await api.retypePreview(FIT, { type: 'number' })).views).toEqual({ carried: [], attention: ['Mine'] });
		const custom = async () => (await api.getSettings()).customFields;
		expect(wantsLook(await kept(), await custom())).toBe(false);
		await retype({ type: 'number' });
		expect(wantsLook(await kept(), await custom())).toBe(true);
		expect(filtersToLookAt(queryOfView(await kept()).fields ?? [], await custom())).toHaveLength(1);
		expect(await found()).toEqual(['Nora', 'Tom', 'Ada']);
		await retype({ type: 'text' });
		expect(wantsLook(await kept(), await custom())).toBe(false);
		expect(await found()).toEqual(['Nora', 'Tom', 'Ada']);
	});

	it('CON-1: a choice that is called otherwise is called so in views, and one that goes leaves them', async () => {
		await withValues(['L', 'M', 'S', 'L', '']);
		await retype({ type: 'choice', choices: ['S', 'M', 'L'] });
		await view({ op: 'is', values: ['L', 'M'] });
		const choices = [
			{ was: 'S', now: 'S' },
			{ was: 'L', now: 'Large' }
		];
		value(await api.changeChoices(FIT, { choices, gone: [{ choice: 'M', fate: { then: 'clear' } }] }, nothing));
		expect(await filterNow()).toEqual({ field: FIT, op: 'is', values: ['Large'] });
		expect(await found()).toEqual(['Nora', 'Ada']);
	});
});
