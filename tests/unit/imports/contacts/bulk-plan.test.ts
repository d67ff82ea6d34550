import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { touchedBy, withTags, type BulkChange } from '#domain/contacts/bulk-edit';
import type { Column, ContactValues } from '#domain/chunk';
import type { CustomField, FieldId } from '#domain/fields';
import { defaultSettings, type Settings } from '#domain/settings';
import { planBulk } from '#workers/imports/contacts/bulk-plan';
import { bulkScope } from '#workers/imports/contacts/bulk-scope';
import { cleaningBy, rulesBy } from '#workers/imports/contacts/clean-one';
import { normalizeChunk } from '#workers/pipeline/normalize/index';
import { validateChunk } from '#workers/pipeline/validate/index';
import { chunkOfColumns } from '#workers/store/contacts';
import type { StoredChunk } from '#workers/store/schema';

const OWN: CustomField = { id: 'custom:stand', label: 'Stand', type: 'number' };
/** Cells of every kind: what is right, what is not, what goes by the country, and blanks. */
const CELLS = {
	email: ['ada@engines.com', 'no address', null],
	firstName: ['Ada', null],
	lastName: ['Byron', null],
	company: ['Engines', null],
	phone1: ['+12127365000', '4.41E+11', 'ask for Ada', null],
	phone1Type: ['mobile', null],
	'custom:stand': ['12', 'hall four', null],
	country: ['DE', 'US', 'nowhere at all', null],
	state: ['CA', null],
	tags: ['VIP', 'VIP, Fair', null],
	city: ['Bonn', 'Bonn am Rhein, on the left bank', null]
} satisfies Partial<Record<FieldId, readonly (string | null)[]>>;
const rows = fc.array(fc.record(Object.fromEntries(Object.entries(CELLS).map(([f, cells]) => [f, fc.constantFrom(...cells)]))), {
	minLength: 1,
	maxLength: 6
});
const change: fc.Arbitrary<BulkChange> = fc.oneof(
	fc.constantFrom<BulkChange>(
		{ kind: 'set', field: 'country', value: 'Germany' },
		{ kind: 'set', field: 'state', value: 'California' },
		{ kind: 'set', field: 'city', value: 'Köln' },
		{ kind: 'set', field: 'custom:stand', value: '1,200' },
		{ kind: 'tags', add: ['Hannover 2026'], remove: ['vip'] }
	),
	fc.constantFrom<FieldId>('country', 'company', 'city', 'phone1', 'custom:stand').map((field) => ({ kind: 'clear' as const, field }))
);
const settings: fc.Arbitrary<Settings> = fc
	.record({
		policy: fc.constantFrom(...(['emailAndName', 'emailFirstLast', 'emailFirstLastCompany', 'emailOrPhone'] as const)),
		required: fc.subarray<FieldId>(['city', 'country', 'company']),
		short: fc.boolean()
	})
	.map(({ policy, required, short }) => ({
		...defaultSettings(),
		customFields: [OWN],
		requiredPolicy: policy,
		table: { fields: [...required.map((id) => ({ id, required: true })), ...(short ? [{ id: 'tags' as const, maxLength: 12 }] : [])] }
	}));

const chunkOf = (values: readonly ContactValues[]): StoredChunk => {
	const fields = Object.keys(CELLS) as FieldId[];
	const columns = new Map<FieldId, Column>(fields.map((f) => [f, values.map((v) => v[f] ?? null)]));
	return chunkOfColumns(
		1,
		'import',
		columns,
		Uint32Array.from(values, (_, i) => i + 2),
		0
	);
};

/** The same by cleaning and judging whole contacts, one by one. */
function whole(before: ContactValues, edit: BulkChange, s: Settings): 'same' | 'refused' | ContactValues {
	const one = (v: ContactValues): Map<FieldId, Column> =>
		new Map(Object.entries(v).flatMap(([f, x]) => (x ? [[f as FieldId, [x]] as const] : [])));
	const errors = (v: ContactValues): string[] =>
		validateChunk({ rowNumbers: Uint32Array.of(0), columns: one(v) }, rulesBy(s))
			.filter((i) => i.severity === 'error')
			.map((i) => `${i.code} ${i.field ?? ''}`);
	const changed: ContactValues = { ...before };
	if (edit.kind === 'set') changed[edit.field] = edit.value;
	else if (edit.kind === 'clear') for (const f of touchedBy(edit)) delete changed[f];
	else changed.tags = withTags(before.tags ?? '', edit.add, edit.remove);
	const cleaned = normalizeChunk({ rowNumbers: Uint32Array.of(0), columns: one(changed) }, cleaningBy(s)).chunk.columns;
	const after: ContactValues = { ...before };
	for (const f of touchedBy(edit)) after[f] = cleaned.get(f)?.[0] ?? undefined;
	const differing = touchedBy(edit).filter((f) => (before[f] ?? '') !== (after[f] ?? ''));
	if (differing.length === 0) return 'same';
	const had = errors(before);
	if (errors(after).some((e) => !had.includes(e))) return 'refused';
	return Object.fromEntries(differing.map((f) => [f, after[f]]));
}

describe('CON-1: what an edit of many looks at', () => {
	it('CON-1: by the few columns that matter it comes to the same as by whole contacts, for every rule', () => {
		fc.assert(
			fc.property(rows, change, settings, (values, edit, s) => {
				const scope = bulkScope(edit, s);
				const chunk = chunkOf(values as ContactValues[]);
				for (const field of chunk.columns.keys()) if (!scope.columns.has(field)) chunk.columns.delete(field);
				const plan = planBulk(
					chunk,
					values.map((_, i) => i),
					scope
				);
				const expected = values.map((v) => whole(v as ContactValues, edit, s));
				expect(plan.same).toBe(expected.filter((e) => e === 'same').length);
				expect(plan.refused).toBe(expected.filter((e) => e === 'refused').length);
				expect(new Map([...plan.next].map(([i, n]) => [i, n.values]))).toEqual(
					new Map(expected.flatMap((e, i) => (typeof e === 'string' ? [] : [[i, e] as const])))
				);
			}),
			{ numRuns: 60 }
		);
	});

	it('CON-1: a tag is looked at alone', () => {
		const scope = bulkScope({ kind: 'tags', add: ['Fair'], remove: [] }, defaultSettings());
		expect([...scope.columns]).toEqual(['tags']);
	});
});
