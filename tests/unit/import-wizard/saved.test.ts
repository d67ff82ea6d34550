import { describe, expect, it } from 'vitest';
import type { ColumnMapping } from '#domain/imports/mapping';
import type { Recipe } from '#domain/imports/recipe';
import { fittingRecipe, savedLines } from '#lib/components/import/upload/saved-lines';
import { surpriseColumn } from '#lib/components/import/upload/surprise-column';
import { savedKindOf } from '#lib/state/import/import-wizard-saved.svelte.ts';
import { chosenValue, hasChoices, KEEP, BLANK, valueRows, type ValueRow } from '#lib/state/import/import-wizard-values.svelte.ts';

const recipe = (id: string, headers: string[], savedAt = 1): Recipe => ({
	muster: 'recipe',
	version: 1,
	id,
	name: id,
	savedAt,
	source: { fileName: 'leads.csv', rows: 1812 },
	parts: [],
	columns: headers.map((header) => ({ header, occurrence: 1, target: { kind: 'exclude' }, filled: 1 })),
	policy: 'update',
	requiredPolicy: 'emailAndName',
	survivorship: 'newestWins',
	defaultCountry: 'DE',
	leadSource: '',
	normalizersOff: [],
	dateOrders: {},
	fixes: [],
	scoring: { tierScheme: 'letters', tierThresholds: { A: 80, B: 60, C: 40 } }
});
const column = (index: number, header: string, target: ColumnMapping['target'] = { kind: 'exclude' }): ColumnMapping => ({
	index,
	header,
	samples: [],
	target,
	confidence: 1,
	reason: { code: 'x', params: {} },
	byUser: false
});

describe('mappings and recipes in step 2', () => {
	it('MAP-5: a file tells by its own word whether it is a mapping or a recipe; anything else is a table or rubbish', async () => {
		const of = (text: string) => savedKindOf(new Blob([text]));
		expect(await of('{"muster":"recipe","version":1}')).toBe('recipe');
		expect(await of('{"muster":"mapping"}')).toBe('mapping');
		for (const text of ['{"muster":"contacts"}', '[1,2]', 'null', 'Name,Email\na,b', '', '{"__proto__":{"muster":"recipe"}}'])
			expect(await of(text)).toBeNull();
	});
	it('MAP-5: the newest recipe whose columns are just those of the file is offered, in any order and case', () => {
		const list = [recipe('old', ['Name', 'Email'], 1), recipe('new', ['email ', 'NAME'], 2), recipe('more', ['Name', 'Email', 'Phone'], 3)];
		expect(fittingRecipe(list, ['Email', 'Name'])?.id).toBe('new');
		expect(fittingRecipe(list, ['Email'])).toBeNull();
		// A name that stands twice is not the same as once.
		expect(fittingRecipe([recipe('twice', ['Email', 'Email'])], ['Email'])).toBeNull();
	});
	it('MAP-5: the list says what each is made of', () => {
		expect(savedLines([recipe('Monthly', ['A', 'B'])])[0]).toMatchObject({
			name: 'Monthly',
			note: expect.stringContaining('2 columns · made from leads.csv, 1,812 rows · saved ')
		});
	});
	it('MAP-5: a surprise leads to its column by place, else by name, else nowhere', () => {
		const mapping = [column(0, 'Name'), column(1, 'Mobil')];
		expect(surpriseColumn({ params: { column: 1, header: 'Name' } }, mapping)?.header).toBe('Mobil');
		expect(surpriseColumn({ params: { header: 'Name' } }, mapping)?.index).toBe(0);
		expect(surpriseColumn({ params: { header: 'Halle' } }, mapping)).toBeNull();
		expect(surpriseColumn({ params: { names: 'Name' } }, mapping)).toBeNull();
	});
});

describe('values of a column with choices', () => {
	const seen = {
		distinct: 3,
		choices: ['New', 'Open'],
		values: [
			{ value: 'neu', count: 9, to: 'New', by: 'alias' as const, confidence: 0.9 },
			{ value: 'Open', count: 5, to: 'Open', by: 'label' as const, confidence: 1 },
			{ value: 'heiß', count: 1, to: null, by: null, confidence: 0 }
		]
	};
	it('MAP-2: each value shows what it becomes: its proposal, a person’s choice, or itself', () => {
		expect(valueRows(seen).map((r) => [r.value, r.count, r.to, r.by])).toEqual([
			['neu', 9, 'New', 'alias'],
			['Open', 5, null, null],
			['heiß', 1, null, null]
		]);
		expect(
			valueRows(seen, [
				['neu', 'neu'],
				['heiß', 'Open'],
				['gone', 'x']
			]).map((r) => [r.to, r.byUser])
		).toEqual([
			[null, true],
			[null, false],
			['Open', true]
		]);
		expect(valueRows({ ...seen, values: null })).toEqual([]);
		expect(valueRows(null)).toEqual([]);
	});
	it('MAP-2: only what differs from the proposal is kept; keeping a value against its proposal is said outright', () => {
		const row = (p: Partial<ValueRow>): ValueRow => ({ value: 'neu', count: 1, proposed: null, by: null, to: null, byUser: false, ...p });
		expect(chosenValue(row({ proposed: 'New' }), 'New')).toBeNull();
		expect(chosenValue(row({ proposed: 'New' }), 'Open')).toBe('Open');
		expect(chosenValue(row({ proposed: 'New' }), KEEP)).toBe('neu');
		expect(chosenValue(row({}), KEEP)).toBeNull();
		expect(chosenValue(row({}), BLANK)).toBe('');
	});
	it('MAP-2: fields with choices are Lead Status, Consent, Company Size and choice fields of one’s own', () => {
		const field = (f: 'leadStatus' | 'consentStatus' | 'companySize' | 'email'): ColumnMapping['target'] => ({ kind: 'field', field: f });
		expect((['leadStatus', 'consentStatus', 'companySize', 'email'] as const).map((f) => hasChoices(column(0, 'x', field(f))))).toEqual([
			true,
			true,
			true,
			false
		]);
		expect(hasChoices(column(0, 'x', { kind: 'custom', field: { id: 'custom:t', label: 'T', type: 'choice', choices: ['a'] } }))).toBe(
			true
		);
		expect(hasChoices(column(0, 'x', { kind: 'custom', field: { id: 'custom:t', label: 'T', type: 'text' } }))).toBe(false);
		expect(hasChoices(column(0, 'x'))).toBe(false);
	});
});
