import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ContactValues } from '#domain/chunk';
import { displayName, lineText, mergedRows, pairRows, pickOf, splitRows, togglePick, type PairRow } from '#lib/components/pair/pair-rows';
import { leftHead, sideHead } from '#lib/components/pair/side-head';

const left: ContactValues = {
	firstName: 'Ingrid',
	lastName: 'Berg',
	fullName: 'Ingrid Berg',
	email: 'i.berg@orion.de',
	phone1: '+49301',
	phone2: '+491725550143',
	phone2Type: 'mobile',
	company: 'Orion',
	tags: 'a',
	'custom:hall': '7'
};
const right: ContactValues = {
	fullName: 'Ingrid Berg',
	email: 'ingrid.berg@orion.de',
	phone1: '+491725550143',
	phone1Type: 'mobile',
	company: 'Orion',
	jobTitle: 'CEO',
	tags: 'b'
};
const rowOf = (rows: readonly PairRow[], key: string): PairRow => rows.find((r) => r.key === key)!;

describe('pair-rows', () => {
	const rows = pairRows(left, right, [{ id: 'custom:hall', label: 'Hall', type: 'text' }]);

	it('DUP-4: one line a thing: the name once, phones side by side by number, custom fields by their label', () => {
		expect(rows.map((r) => [r.key, r.state])).toEqual([
			['name', 'same'],
			['email', 'different'],
			['phones-0', 'oneSided'],
			['phones-1', 'same'],
			['company', 'same'],
			['jobTitle', 'oneSided'],
			['tags', 'different'],
			['custom:hall', 'oneSided']
		]);
		expect(rowOf(rows, 'phones-1')).toMatchObject({ left: '+491725550143 (Mobile)', right: '+491725550143 (Mobile)', choosable: false });
		expect(rowOf(rows, 'custom:hall').label).toBe('Hall');
		expect(displayName({ firstName: 'Ada', lastName: 'Lovelace' })).toBe('Ada Lovelace');
	});
	it('DUP-4, APP-3: codes are said in words, and what differs as it is stored is marked', () => {
		const shown = (a: ContactValues, b: ContactValues) => pairRows(a, b).map((r) => [lineText(r, r.left), lineText(r, r.right), r.state]);
		expect(shown({ phone1: '+49301', phone1Type: 'work', country: 'DE' }, { phone1: '+49301', phone1Type: 'work', country: 'FR' })).toEqual(
			[
				['+49301 (Work)', '+49301 (Work)', 'same'],
				['Germany', 'France', 'different']
			]
		);
		expect(shown({ website: 'https://www.orion.de' }, { website: 'http://orion.de' })).toEqual([
			['https://www.orion.de', 'http://orion.de', 'different']
		]);
	});
	it('DUP-4: swapping the sides swaps the values and nothing else (symmetry of what differs)', () => {
		const value = fc.option(fc.constantFrom('a', 'b', 'c'), { nil: undefined });
		const contact = fc.record({ email: value, company: value, jobTitle: value, fullName: value, phone1: value, phone2: value });
		fc.assert(
			fc.property(contact, contact, (a, b) => {
				const x = pairRows(a as ContactValues, b as ContactValues);
				const y = pairRows(b as ContactValues, a as ContactValues);
				const plain = (rs: PairRow[]) => rs.filter((r) => !r.key.startsWith('phones-'));
				expect(plain(x).map((r) => [r.key, r.left, r.right, r.state])).toEqual(plain(y).map((r) => [r.key, r.right, r.left, r.state]));
				for (const p of ['phone1', 'phone2'] as const)
					for (const v of [a[p], b[p]]) if (v) expect(x.some((r) => r.left.startsWith(v) || r.right.startsWith(v))).toBe(true);
			})
		);
	});
	it('DUP-6: a tap chooses a value for all fields of its line, the same tap takes it back, and the preview follows', () => {
		const merged: ContactValues = { ...left, email: right.email!, jobTitle: 'CEO', tags: 'a, b' };
		const email = rowOf(rows, 'email');
		const before = mergedRows(rows, merged, {}).find((r) => r.key === 'email')!;
		expect(before).toMatchObject({ text: 'ingrid.berg@orion.de', instead: 'i.berg@orion.de', from: 'right', byUser: false });
		const picks = togglePick(email, 'left', {});
		expect(picks).toEqual({ email: 'left' });
		expect(mergedRows(rows, merged, picks).find((r) => r.key === 'email')).toMatchObject({
			text: 'i.berg@orion.de',
			instead: 'ingrid.berg@orion.de',
			from: 'left',
			byUser: true
		});
		expect(togglePick(email, 'left', picks)).toEqual({});
		const name = togglePick(rowOf(rows, 'name'), 'right', {});
		expect(Object.keys(name).sort()).toEqual(['firstName', 'fullName', 'lastName', 'nameSuffix', 'salutation']);
		expect(pickOf(rowOf(rows, 'name'), name)).toBe('right');
	});
	it('DUP-6: phones and tags are united, never chosen', () => {
		const merged: ContactValues = { ...left, tags: 'a, b' };
		const shown = mergedRows(rows, merged, {});
		expect(shown.filter((r) => r.key.startsWith('phones-')).map((r) => r.text)).toEqual(['+49301', '+491725550143 (Mobile)']);
		expect(shown.find((r) => r.key === 'tags')).toMatchObject({ text: 'a, b', instead: '' });
	});
	it('LOOK: who it is and what differs come first; little is never hidden', () => {
		const many = pairRows(
			{ ...left, city: 'Köln', state: 'NW', country: 'DE', notes: 'n' },
			{ ...right, city: 'Köln', state: 'NW', country: 'DE', notes: 'm' }
		);
		const split = splitRows(many);
		expect(split.first.map((r) => r.key)).toEqual(['name', 'email', 'phones-0', 'phones-1', 'company', 'jobTitle', 'tags', 'notes']);
		expect(split.rest.map((r) => r.key)).toEqual(['city', 'state', 'country', 'custom:hall']);
		expect(splitRows(rows).rest).toEqual([]);
	});
	it('DUP-4: each side says where it comes from', () => {
		expect(sideHead({ kind: 'row', ref: 212, source: '', time: null, values: {} })).toEqual({ title: 'In this file', note: 'row 212' });
		const stored = sideHead({ kind: 'stored', ref: 1024, source: 'fair.csv', time: new Date(2026, 10, 3, 12).getTime(), values: {} });
		expect(stored.title).toBe('In your contacts');
		expect(stored.note).toMatch(/3.*, fair\.csv$/);
		const [then, now] = [new Date(2025, 10, 3, 12).getTime(), new Date(2026, 10, 30).getTime()];
		const old = sideHead({ kind: 'stored', ref: 1024, source: 'fair.csv', time: then, values: {} }, now);
		expect(old.note).toMatch(/2025.*, fair\.csv$/);
	});
	it('DUP-5: the left side names the others that are one person with it by then', () => {
		const row = (ref: number) => ({ kind: 'row' as const, ref, source: '' });
		const left = { ...row(2), time: null, values: {} };
		const stored = { kind: 'stored' as const, ref: 1024, source: 'fair.csv' };
		expect(leftHead({ left, person: null }).note).toBe('row 2');
		expect(leftHead({ left, person: { values: {}, others: [row(3)] } }).note).toBe('row 2 + row 3');
		expect(leftHead({ left, person: { values: {}, others: [stored, row(3), row(4)] } }).note).toBe('row 2 + In your contacts + row 3 …');
	});
});
