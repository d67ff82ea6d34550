import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CustomField } from '#domain/fields';
import type { ColumnMapping, MappingTarget } from '#domain/imports/mapping';
import { mappingProblems } from '#domain/imports/mapping-rules';
import {
	carryOver,
	notShown,
	customId,
	findColumns,
	knownCustom,
	lookOrder,
	newFieldId,
	placedCount,
	sameColumns,
	sameTargets,
	sharesWith,
	targetOf,
	targetValue,
	wantsLook,
	withJoin,
	withTarget,
	withValue
} from '#lib/state/import/import-wizard-mapping';

const column = (index: number, header: string, target: MappingTarget, extra: Partial<ColumnMapping> = {}): ColumnMapping => ({
	index,
	header,
	samples: ['x'],
	target,
	confidence: 0.95,
	reason: { code: 'headerMatches', params: {} },
	byUser: false,
	...extra
});
const field = (f: 'email' | 'fullName' | 'street' | 'company'): MappingTarget => ({ kind: 'field', field: f });
const hall: CustomField = { id: 'custom:hall', label: 'Hall', type: 'text' };

describe('import-wizard-mapping', () => {
	it('MAP-2: a choice replaces target, warning and join, and is marked as a person’s', () => {
		const before = [
			column(0, 'E-Mail', field('email')),
			column(1, 'Consent', field('email'), { confidence: 0.4, warning: { code: 'w', params: {} }, joinWith: ' ' })
		];
		const after = withTarget(before, 1, { kind: 'exclude' });
		expect(after[1]).toMatchObject({ target: { kind: 'exclude' }, byUser: true, confidence: 1 });
		expect(after[1]).not.toHaveProperty('warning');
		expect(after[1]).not.toHaveProperty('joinWith');
		expect(after[0]).toBe(before[0]);
		expect(before[1]!.byUser).toBe(false);
	});
	it('MAP-2: two columns on one field block until they are joined, and a join can be taken back', () => {
		const two = [
			column(0, 'Name', field('fullName')),
			column(1, 'Email', field('email')),
			column(2, 'Street', field('street')),
			column(3, 'Street 2', field('street'))
		];
		expect(sharesWith(two, two[3]!)).toBe(two[2]);
		expect(sharesWith(two, two[2]!)).toBeNull();
		expect(mappingProblems(two, 'emailAndName').map((p) => p.code)).toEqual(['sameFieldTwice']);
		const joined = withJoin(two, 3, ', ');
		expect(mappingProblems(joined, 'emailAndName')).toEqual([]);
		expect(mappingProblems(withJoin(joined, 3, null), 'emailAndName')).toHaveLength(1);
	});
	it('MAP-1: what wants a look stands first, the rest in file order, each column once', () => {
		const mapping = [
			column(0, 'Name', field('fullName')),
			column(1, 'Halle', { kind: 'custom', field: hall }, { confidence: 0.3 }),
			column(2, 'Email', field('email')),
			column(3, 'Notiz', { kind: 'exclude' }),
			column(4, 'Leer', { kind: 'exclude' }, { samples: [] })
		];
		expect(mapping.map((c) => wantsLook(mapping, c))).toEqual([false, true, false, true, false]);
		expect(lookOrder(mapping)).toEqual([1, 3, 0, 2, 4]);
		expect(placedCount(mapping)).toBe(3);
	});
	it('IMP-11: what an error report says beside the columns of its file is nothing to check, and stands below them; a person may use it all the same', () => {
		const ours = { reason: { code: 'excludedOwn', params: {} } } as const;
		const mapping = [
			column(0, 'Muster: Row', { kind: 'exclude' }, ours),
			column(1, 'Muster: Problem', { kind: 'exclude' }, ours),
			column(2, 'Name', field('fullName')),
			column(3, 'Shoe size', { kind: 'exclude' })
		];
		expect(mapping.map((c) => wantsLook(mapping, c))).toEqual([false, false, false, true]);
		expect(lookOrder(mapping)).toEqual([3, 2, 0, 1]);
		const used = [column(0, 'Muster: Row', field('company'), { ...ours, byUser: true }), ...mapping.slice(1)];
		expect(lookOrder(used)).toEqual([3, 0, 2, 1]);
	});
	it('IMP-3: reading the file another way keeps what a person chose, where the column is still the same', () => {
		const before = [
			column(0, 'A', field('company'), { byUser: true }),
			column(1, 'B', field('email'), { byUser: true }),
			column(2, 'C', field('street'))
		];
		const proposed = [column(0, 'A', field('fullName')), column(1, 'Other', field('street')), column(2, 'C', { kind: 'exclude' })];
		const after = carryOver(proposed, before);
		expect(after.map((c) => targetValue(c))).toEqual(['company', 'street', 'exclude']);
		expect(after.map((c) => c.byUser)).toEqual([true, false, false]);
	});
	it('IMP-3: read another way and back again, a column stands as a person left it', () => {
		const first = [column(0, 'A', { kind: 'exclude' }, { byUser: true }), column(1, 'B', field('company'), { byUser: true })];
		const gone = notShown([column(0, 'A;B', field('fullName'))], first, new Map());
		const between = carryOver([column(0, 'A;B', field('fullName'))], first, false, gone);
		expect(between.map((c) => targetValue(c))).toEqual(['fullName']);
		const later = notShown(between, between, gone);
		const proposed = [column(0, 'A', field('email')), column(1, 'B', field('fullName')), column(2, 'C', field('street'))];
		expect(carryOver(proposed, between, false, later).map((c) => targetValue(c))).toEqual(['exclude', 'company', 'street']);
		// What was chosen last counts, and nothing is kept of what is shown.
		expect(carryOver(proposed, [{ ...first[0]!, target: field('street') }], false, later).map((c) => targetValue(c))[0]).toBe('street');
		expect([...notShown(proposed, between, later).keys()]).toEqual(['1\nA;B']);
	});
	it('MAP-2: custom fields of device and file are offered once each, and a new one never takes an id in use', () => {
		const mapping = [
			column(0, 'Halle', { kind: 'custom', field: { ...hall, label: 'Hall here' } }),
			column(1, 'Booth', { kind: 'custom', field: { id: 'custom:booth', label: 'Booth', type: 'text' } })
		];
		expect(knownCustom([hall], mapping).map((c) => c.label)).toEqual(['Booth', 'Hall']);
		expect(targetOf('custom:hall', [hall])).toEqual({ kind: 'custom', field: hall });
		expect(targetOf('custom:gone', [hall])).toEqual({ kind: 'exclude' });
		fc.assert(
			fc.property(fc.array(fc.string(), { maxLength: 12 }), (labels) => {
				const ids: string[] = [];
				for (const label of labels) ids.push(customId(label, ids));
				expect(new Set(ids).size).toBe(ids.length);
				expect(ids.every((id) => /^custom:[^\s]+$/.test(id))).toBe(true);
			})
		);
		expect(customId('__proto__', [])).toBe('custom:proto');
		// A field that is made in the place of the one that was proposed has its plain name, by which systems get it.
		expect(newFieldId('Booth', 1, mapping, [hall])).toBe('custom:booth');
		expect(newFieldId('Booth', 0, mapping, [hall])).toBe('custom:booth-2');
		expect(newFieldId('Hall', 0, mapping, [hall])).toBe('custom:hall-2');
	});
	it('MAP-2: choices follow their column by name when files are added or taken off, also between columns of one name', () => {
		const before = [
			column(0, 'Phone', { kind: 'exclude' }, { byUser: true }),
			column(1, 'Phone', field('company'), { byUser: true }),
			column(2, 'Name', field('fullName'), { values: [['a', 'b']] })
		];
		const proposed = [
			column(0, 'Name', field('fullName')),
			column(1, 'Phone', field('street')),
			column(2, 'Phone', field('street')),
			column(3, 'Phone', field('street'))
		];
		const after = carryOver(proposed, before);
		expect(after.map((c) => targetValue(c))).toEqual(['fullName', 'exclude', 'company', 'street']);
		expect(after[0]!.values).toEqual([['a', 'b']]);
		// Values that belonged to another field are let go with it.
		expect(carryOver([column(0, 'Name', field('company'))], [before[2]!])[0]).not.toHaveProperty('values');
	});
	it('MAP-5: what a recipe put in place stays when the file is read another way', () => {
		const before = [column(0, 'A', field('company')), column(1, 'B', { kind: 'exclude' })];
		const proposed = [column(0, 'A', field('fullName')), column(1, 'B', field('street'))];
		expect(carryOver(proposed, before, true).map((c) => targetValue(c))).toEqual(['company', 'exclude']);
		expect(carryOver(proposed, before).map((c) => targetValue(c))).toEqual(['fullName', 'street']);
		expect(sameColumns(proposed, before)).toBe(true);
		expect(sameColumns(proposed, before.slice(0, 1))).toBe(false);
		expect(sameColumns(proposed, [before[1]!, before[0]!])).toBe(false);
		expect([sameTargets(before, before), sameTargets(before, proposed), sameTargets(before, before.slice(1))]).toEqual([
			true,
			false,
			false
		]);
	});
	it('MAP-2: a value of a column becomes another, or stays; another field forgets the values', () => {
		const one = [column(0, 'Status', field('company'))];
		const set = withValue(withValue(one, 0, 'neu', 'New'), 0, 'Kunde', 'Customer');
		expect(set[0]!.values).toEqual([
			['neu', 'New'],
			['Kunde', 'Customer']
		]);
		expect(withValue(set, 0, 'neu', 'Open')[0]!.values).toEqual([
			['Kunde', 'Customer'],
			['neu', 'Open']
		]);
		expect(withValue(withValue(set, 0, 'neu', null), 0, 'Kunde', null)[0]).not.toHaveProperty('values');
		expect(withTarget(set, 0, field('street'))[0]).not.toHaveProperty('values');
		expect(withValue(one, 0, '__proto__', 'x')[0]!.values).toEqual([['__proto__', 'x']]);
	});
	it('MAP-2: columns are found by filter, header, value or field; the order is kept', () => {
		const mapping = [
			column(0, 'Prénom', field('fullName'), { samples: ['Zoë'] }),
			column(1, 'Notiz', { kind: 'exclude' }),
			column(2, 'E-Mail', field('email'), { confidence: 0.4 }),
			column(3, 'Ort', field('street'))
		];
		const order = lookOrder(mapping);
		const label = (c: ColumnMapping) => String(targetValue(c));
		expect(findColumns(order, mapping, 'all', '', label)).toEqual([1, 2, 0, 3]);
		expect(findColumns(order, mapping, 'look', '', label)).toEqual([1, 2]);
		expect(findColumns(order, mapping, 'out', '', label)).toEqual([1]);
		expect(findColumns(order, mapping, 'all', 'prenom', label)).toEqual([0]);
		expect(findColumns(order, mapping, 'all', 'ZOE', label)).toEqual([0]);
		expect(findColumns(order, mapping, 'all', 'street', label)).toEqual([3]);
		expect(findColumns(order, mapping, 'all', 'street zoe', label)).toEqual([]);
		expect(findColumns([7, ...order], mapping, 'all', '', label)).toEqual([1, 2, 0, 3]);
	});
});
