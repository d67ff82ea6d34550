import { describe, expect, it } from 'vitest';
import type { DamageFinding } from '#domain/imports/damage';
import type { FieldChanges, FileInspection, ImportSetup, Preflight } from '#domain/import';
import type { PartInspection } from '#domain/imports/import-reading';
import { defaultSettings } from '#domain/settings';
import { cleaningRows, damageRows } from '#lib/components/import/upload/cleaning-rows';
import { countryOptions } from '#lib/state/countries';
import {
	delimiterChoices,
	encodingChoices,
	encodingName,
	headerChoices,
	isUnsure,
	partName,
	readSummary,
	readWord,
	sheetChoices
} from '#lib/components/import/upload/read-options';
import {
	bareName,
	damageKey,
	initialSetup,
	limitVerdict,
	reread,
	restored,
	whatWillHappen,
	withNormalizer
} from '#lib/state/import/import-wizard-setup';

const part: PartInspection = {
	file: 0,
	name: 'leads.csv',
	size: 318_000,
	sheetName: null,
	sheets: [],
	read: { format: 'csv', encoding: 'windows-1252', delimiter: ';', quote: '"', headerRow: 4, sheet: 0, trim: true },
	confidence: { encoding: 0.9, delimiter: 1, headerRow: 1, sheet: 1 },
	candidates: { encoding: [], delimiter: [], headerRow: [] },
	encodings: ['windows-1252', 'iso-8859-15'],
	delimiters: [';', ','],
	headers: ['Name', 'Email'],
	preview: { rowNumbers: [5], cells: [['Ingrid', 'i@orion.de']] },
	preamble: [],
	estimatedRows: 1800,
	notes: []
};
const inspection: FileInspection = {
	name: part.name,
	size: part.size,
	parts: [part],
	setups: [{ file: 0, fileName: part.name, sheetName: null, read: part.read, columns: [0, 1] }],
	headers: part.headers,
	estimatedRows: 1800,
	mapping: [],
	known: null,
	saved: null,
	phoneCountry: null,
	overStandardLimit: false
};
const preflight = (p: Partial<Preflight> = {}): Preflight => ({
	rows: 1812,
	leftOut: { blank: 0, repeatedHeaders: 0, totals: 0 },
	raggedRows: 0,
	checkedRows: 1812,
	changes: [],
	rowsWithErrors: 0,
	issueCounts: [],
	dateOrders: [],
	damage: [],
	quality: null,
	...p
});
const setup = (p: Partial<ImportSetup> = {}): ImportSetup => ({ ...initialSetup(inspection, defaultSettings()), ...p });

describe('import-wizard-setup', () => {
	it('IMP-10: step 2 starts with the remembered policy and the device’s defaults', () => {
		const s = initialSetup(inspection, { ...defaultSettings(), duplicatePolicy: 'skip', defaultCountry: 'DE', defaultLeadSource: '' });
		expect(s).toMatchObject({
			policy: 'skip',
			defaultCountry: 'DE',
			leadSource: '',
			requiredPolicy: 'emailAndName',
			largeFileConfirmed: false
		});
		expect(initialSetup(inspection, { ...defaultSettings(), defaultLeadSource: 'Hannover' }).leadSource).toBe('Hannover');
		expect(['a.csv', 'a.b.TSV', '.csv', 'plain'].map(bareName)).toEqual(['a', 'a.b', '.csv', 'plain']);
	});
	it('VAL-1: phones that plainly are of another country than the default are read as of that one, until somebody chooses', () => {
		const phoneCountry = { country: 'DE', fits: 91, of: 98, before: 3, abroad: 0 };
		expect(initialSetup({ ...inspection, phoneCountry }, { ...defaultSettings(), defaultCountry: 'US' }).defaultCountry).toBe('DE');
		expect(reread(setup({ defaultCountry: 'AT' }), { ...inspection, phoneCountry }).defaultCountry).toBe('AT');
	});
	it('IMP-3: reading another way keeps every other choice', () => {
		const s = setup({ policy: 'review', leadSource: 'Fair' });
		const again = reread(s, { ...inspection, setups: [{ ...inspection.setups[0]!, read: { ...part.read, headerRow: 1 } }] });
		expect(again).toMatchObject({ policy: 'review', leadSource: 'Fair', parts: [{ read: { headerRow: 1 } }] });
	});
	it('VAL-1: a cleaning step goes off and on again without trace', () => {
		const off = withNormalizer(setup(), 'phone1/phone', false);
		expect(off.normalizersOff).toEqual(['phone1/phone']);
		expect(withNormalizer(off, 'phone1/phone', false).normalizersOff).toEqual(['phone1/phone']);
		expect(withNormalizer(off, 'phone1/phone', true).normalizersOff).toEqual([]);
	});
	it('IMP-5: above the standard limit asks, is confirmed once, or is refused where the limit is enforced; exact rows beat the estimate', () => {
		const s = defaultSettings();
		const big = { ...inspection, estimatedRows: 60_000, overStandardLimit: true };
		expect(limitVerdict(inspection, null, s, false)).toBe('fine');
		expect(limitVerdict(big, null, s, false)).toBe('ask');
		expect(limitVerdict(big, null, s, true)).toBe('fine');
		expect(limitVerdict(big, null, { ...s, enforceStandardLimit: true }, true)).toBe('refuse');
		expect(limitVerdict(big, preflight({ rows: 49_000 }), s, false)).toBe('fine');
		expect(limitVerdict(inspection, preflight({ rows: 50_001 }), s, false)).toBe('ask');
		expect(limitVerdict({ ...inspection, size: s.standardBytes + 1 }, preflight({ rows: 10 }), s, false)).toBe('ask');
	});
	it('LOOK: what will happen is said for each policy, with the figures that are known', () => {
		expect(whatWillHappen(setup(), null)).toBe(
			'Rows whose email is already among your contacts update that contact. Phone, name/company and similar matches come to you.'
		);
		const change: FieldChanges = { field: 'email', normalizerId: 'trim', changed: 7, samples: [] };
		expect(whatWillHappen(setup(), preflight({ rowsWithErrors: 41, changes: [change] }))).toContain(
			'41 rows have errors and stay out, listed in the error report. 7 values are cleaned.'
		);
		expect(whatWillHappen(setup(), preflight({ rows: 9000, checkedRows: 5000, rowsWithErrors: 1 }))).toContain(
			'1 row of the first 5,000 has errors and stays out'
		);
		// MAP-7: what two share is only found among all rows and contacts; the figure before it is not all of those that stay out.
		expect(whatWillHappen(setup(), preflight({ rowsWithErrors: 2 }), 'email', ['Badge', 'Seat'])).toContain(
			'2 rows have errors and stay out, listed in the error report. Step 3 looks for values of Badge, Seat that another row or contact, with another email, has; such rows stay out as well.'
		);
		// Second contacts beside those that are there share nothing, whatever their email.
		expect(whatWillHappen(setup({ policy: 'create' }), preflight({}), 'email', ['Badge'])).toContain(
			'Step 3 looks for values of Badge that another row or contact has; such rows stay out as well.'
		);
		expect(whatWillHappen(setup({ policy: 'review' }), null)).toBe('Every row that matches a contact or an earlier row comes to you.');
		expect(new Set((['update', 'skip', 'create', 'review'] as const).map((policy) => whatWillHappen(setup({ policy }), null))).size).toBe(
			4
		);
	});
	it('IMP-12: a setup that comes back over the same columns is as it was left; over others only what a person chose stays', () => {
		const column = {
			index: 0,
			header: 'Name',
			samples: [],
			target: { kind: 'field' as const, field: 'fullName' as const },
			confidence: 0.9,
			reason: { code: 'mappedByHeader', params: {} },
			byUser: false
		};
		const left = setup({ mapping: [{ ...column, target: { kind: 'exclude' } }], leadSource: 'Fair' });
		expect(restored(left, { ...inspection, mapping: [column] }, defaultSettings())).toMatchObject({
			leadSource: 'Fair',
			mapping: [{ target: { kind: 'exclude' } }]
		});
		expect(
			restored(left, { ...inspection, mapping: [column, { ...column, index: 1, header: 'Email' }] }, defaultSettings()).mapping[0]!.target
		).toEqual(column.target);
	});
	it('IMP-3: candidates stand with their confidence and three real values, the rest of the encodings behind "Other…", each once', () => {
		const samples = ['Müller', 'Köln', 'Straße'];
		const judged = {
			...part,
			candidates: {
				...part.candidates,
				encoding: [
					{ value: 'windows-1252', confidence: 0.93, samples },
					{ value: 'windows-1250', confidence: 0.4, samples }
				]
			}
		};
		const { choices, others } = encodingChoices(judged);
		expect(choices.map((c) => [c.label, c.confidence, c.samples])).toEqual([
			['Windows-1252', 0.93, samples],
			['Windows-1250', 0.4, samples]
		]);
		expect(others.map((o) => o.value)).toEqual(expect.arrayContaining(['iso-8859-15', 'utf-8', 'shift_jis', 'koi8-r']));
		const all = [...choices, ...others].map((o) => o.value);
		expect(new Set(all).size).toBe(all.length);
		expect([1, 0.9, 0.6, 0.2, 0.1].map(readWord)).toEqual(['sure', 'sure', 'likely', 'possible', 'unlikely']);
	});
	it('IMP-3: what was chosen by hand is always in the list and is called yours, not judged', () => {
		const byHand = {
			...part,
			read: { ...part.read, encoding: 'big5' },
			candidates: { ...part.candidates, encoding: [{ value: 'windows-1252', confidence: 0.93, samples: [] }] }
		};
		expect(encodingChoices(byHand).choices.map((c) => [c.value, c.confidence])).toEqual([
			['windows-1252', 0.93],
			['big5', null]
		]);
		expect(encodingChoices(byHand).others.map((o) => o.value)).not.toContain('big5');
		expect(delimiterChoices(part).choices.map((c) => c.label)).toEqual(['semicolon']);
		expect(delimiterChoices(part).others.map((o) => o.label)).toEqual(['comma', 'tab', 'vertical bar']);
		const header = headerChoices({ ...part, read: { ...part.read, headerRow: 31 } });
		expect(header.choices[0]).toMatchObject({ value: '31', label: 'row 31' });
		expect(header.others[0]).toEqual({ value: '0', label: 'none, every row is a contact' });
		expect(header.others).toHaveLength(31);
		expect(['utf-8', 'windows-1252', 'utf-16le', 'shift_jis', 'koi8-r', 'macintosh', 'utf-8+windows-1252'].map(encodingName)).toEqual([
			'UTF-8',
			'Windows-1252',
			'UTF-16 LE',
			'Shift JIS',
			'KOI8-r',
			'Mac Roman',
			'UTF-8 + Windows-1252'
		]);
	});
	it('FIL-2: sheets are listed with rows × columns, hidden ones marked; an empty one and one that is read already can’t be chosen', () => {
		const sheet = (index: number, name: string, rows: number, hidden = false) => ({
			index,
			name,
			rows,
			columns: 3,
			hidden,
			confidence: 0.9,
			samples: ['Name']
		});
		const sheets = [sheet(0, 'Leads', 1812), sheet(1, 'Codes', 12, true), sheet(2, 'Empty', 0), sheet(3, 'Berlin', 40)];
		const first = {
			...part,
			name: 'book.xlsx',
			sheetName: 'Leads',
			sheets,
			read: { ...part.read, format: 'workbook', encoding: '', delimiter: '', sheet: 0, headerRow: 1 }
		};
		const second = { ...first, sheetName: 'Berlin', read: { ...first.read, sheet: 3 } };
		const { choices } = sheetChoices(first, [first, second]);
		expect(choices.map((c) => [c.label, c.note, c.disabled ?? false])).toEqual([
			['Leads', '1,812 rows × 3 columns', false],
			['Codes', '12 rows × 3 columns · hidden', false],
			['Empty', 'empty', true],
			['Berlin', '40 rows × 3 columns', true]
		]);
		expect(partName(second, [first, second])).toBe('Berlin');
		expect(partName(second, [part, second])).toBe('book.xlsx, Berlin');
		expect(readSummary(first)).toBe('row 1');
		expect(readSummary(part)).toBe('Windows-1252 · semicolon · row 4');
		expect(isUnsure(part)).toBe(false);
		expect(isUnsure({ confidence: { ...part.confidence, headerRow: 0.5 } })).toBe(true);
	});
	it('VAL-1: damage that was switched off stays in sight with what it would repair', () => {
		const zeros: DamageFinding = { kind: 'leadingZero', field: 'postalCode', repaired: 212, lost: 0, samples: [] };
		const cut: DamageFinding = { kind: 'cutCell', field: 'notes', repaired: 0, lost: 2, samples: [] };
		const key = damageKey(zeros);
		expect(key).toBe('postalCode/damage:leadingZero');
		const seen = new Map([
			[key, zeros],
			[damageKey(cut), cut]
		]);
		expect(damageRows([zeros, cut, { ...cut, field: 'city', lost: 0 }], seen, [])).toEqual([zeros, cut]);
		expect(damageRows([cut], seen, [key, 'never/damage:seen'])).toEqual([cut, zeros]);
	});
	it('VAL-1: steps that change most stand first; one switched off stays with what it would do', () => {
		const trim: FieldChanges = { field: 'email', normalizerId: 'trim', changed: 3, samples: [] };
		const phone: FieldChanges = { field: 'phone1', normalizerId: 'phone', changed: 90, samples: [] };
		const seen = new Map([
			['phone1/phone', phone],
			['email/trim', trim]
		]);
		expect(cleaningRows([trim, phone], seen, []).map((r) => r.key)).toEqual(['phone1/phone', 'email/trim']);
		const off = cleaningRows([trim], seen, ['phone1/phone', 'never/seen']);
		expect(off.map((r) => [r.key, r.on, r.changed])).toEqual([
			['phone1/phone', false, 90],
			['email/trim', true, 3]
		]);
	});
	it('VAL-1: every country of today can be the default, each once', () => {
		const codes = countryOptions().map((c) => c.value);
		expect(codes).toEqual(expect.arrayContaining(['US', 'DE', 'JP', 'BR', 'XK']));
		expect(codes).not.toEqual(expect.arrayContaining(['SU']));
		expect(codes).not.toEqual(expect.arrayContaining(['EU']));
		expect(new Set(codes).size).toBe(codes.length);
		expect(codes.length).toBeGreaterThan(240);
	});
});
