import { describe, expect, it } from 'vitest';
import type { FieldChanges, FileInspection, ImportSetup, Preflight } from '#domain/import';
import { defaultSettings } from '#domain/settings';
import { cleaningRows } from '#lib/components/import/upload/cleaning-rows';
import { countryOptions } from '#lib/components/import/upload/countries';
import { delimiterOptions, encodingName, encodingOptions, headerRowOptions } from '#lib/components/import/upload/read-options';
import { bareName, initialSetup, limitVerdict, reread, whatWillHappen, withNormalizer } from '#lib/state/import-wizard-setup';

const inspection: FileInspection = {
	name: 'leads.csv', size: 318_000, read: { format: 'csv', encoding: 'windows-1252', delimiter: ';', quote: '"', headerRow: 4 },
	confidence: { encoding: 0.9, delimiter: 1, headerRow: 1 }, encodings: ['windows-1252', 'iso-8859-15'], delimiters: [';', ','],
	headers: ['Name', 'Email'], preview: { rowNumbers: [5], cells: [['Ingrid', 'i@orion.de']] }, preamble: [], estimatedRows: 1800, mapping: [], notes: [], overStandardLimit: false
};
const preflight = (p: Partial<Preflight> = {}): Preflight => ({ rows: 1812, blankRows: 0, raggedRows: 0, checkedRows: 1812, changes: [], rowsWithErrors: 0, issueCounts: [], dateOrders: [], ...p });
const setup = (p: Partial<ImportSetup> = {}): ImportSetup => ({ ...initialSetup(inspection, defaultSettings()), ...p });

describe('import-wizard-setup', () => {
	it('IMP-10: step 2 starts with the remembered policy and the device’s defaults', () => {
		const s = initialSetup(inspection, { ...defaultSettings(), duplicatePolicy: 'skip', defaultCountry: 'DE', defaultLeadSource: '' });
		expect(s).toMatchObject({ policy: 'skip', defaultCountry: 'DE', leadSource: '', requiredPolicy: 'emailAndName', largeFileConfirmed: false });
		expect(initialSetup(inspection, { ...defaultSettings(), defaultLeadSource: 'Hannover' }).leadSource).toBe('Hannover');
		expect(['a.csv', 'a.b.TSV', '.csv', 'plain'].map(bareName)).toEqual(['a', 'a.b', '.csv', 'plain']);
	});
	it('IMP-3: reading another way keeps every other choice', () => {
		const s = setup({ policy: 'review', leadSource: 'Fair' });
		const again = reread(s, { ...inspection, read: { ...inspection.read, headerRow: 1 } });
		expect(again).toMatchObject({ policy: 'review', leadSource: 'Fair', read: { headerRow: 1 } });
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
		expect(whatWillHappen(setup(), null)).toBe('Rows whose email is already among your contacts update that contact. Phone and name/company matches come to you.');
		const change: FieldChanges = { field: 'email', normalizerId: 'trim', changed: 7, samples: [] };
		expect(whatWillHappen(setup(), preflight({ rowsWithErrors: 41, changes: [change] }))).toContain('41 rows have errors and stay out, listed in the error report. 7 values are cleaned.');
		expect(whatWillHappen(setup(), preflight({ rows: 9000, checkedRows: 5000, rowsWithErrors: 1 }))).toContain('1 row of the first 5,000 has errors and stays out');
		expect(whatWillHappen(setup({ policy: 'review' }), null)).toBe('Every row that matches a contact or an earlier row comes to you.');
		expect(new Set((['update', 'skip', 'create', 'review'] as const).map((policy) => whatWillHappen(setup({ policy }), null))).size).toBe(4);
	});
	it('IMP-3: the file’s own candidates stand first among encodings and delimiters, each once; rows 1 to 20 can be the header', () => {
		const encodings = encodingOptions(inspection).map((o) => o.value);
		expect(encodings.slice(0, 2)).toEqual(['windows-1252', 'iso-8859-15']);
		expect(new Set(encodings).size).toBe(encodings.length);
		expect(delimiterOptions(inspection).map((o) => o.label)).toEqual(['semicolon', 'comma', 'tab', 'vertical bar']);
		expect(headerRowOptions(inspection)).toHaveLength(20);
		expect(headerRowOptions({ ...inspection, read: { ...inspection.read, headerRow: 31 } }).at(-1)).toEqual({ value: '31', label: 'row 31' });
		expect(['utf-8', 'windows-1252', 'utf-16le', 'shift_jis'].map(encodingName)).toEqual(['UTF-8', 'Windows-1252', 'UTF-16 LE', 'Shift JIS']);
	});
	it('VAL-1: steps that change most stand first; one switched off stays with what it would do', () => {
		const trim: FieldChanges = { field: 'email', normalizerId: 'trim', changed: 3, samples: [] };
		const phone: FieldChanges = { field: 'phone1', normalizerId: 'phone', changed: 90, samples: [] };
		const seen = new Map([['phone1/phone', phone], ['email/trim', trim]]);
		expect(cleaningRows([trim, phone], seen, []).map((r) => r.key)).toEqual(['phone1/phone', 'email/trim']);
		const off = cleaningRows([trim], seen, ['phone1/phone', 'never/seen']);
		expect(off.map((r) => [r.key, r.on, r.changed])).toEqual([['phone1/phone', false, 90], ['email/trim', true, 3]]);
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
