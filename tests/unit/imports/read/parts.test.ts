import { beforeEach, describe, expect, it } from 'vitest';
import { placeOfRow, rowId, rowInPart } from '#domain/imports/parts';
import { uniteColumns } from '#workers/pipeline/parse/unite';
import { pipelineApi as api } from '#workers/imports/api';
import { csv, freshDevice, nothing, proposedSetup, toReview } from '../harness';

const named = (name: string, text: string): File => new File([text], name, { type: 'text/csv' });
const value = <T>(r: { ok: true; value: T } | { ok: false; problem: unknown }): T => {
	if (!r.ok) throw new Error(JSON.stringify(r.problem));
	return r.value;
};

describe('several tables as one import', () => {
	beforeEach(freshDevice);

	it('FIL-1: equal names of several files share a column, names that stand twice are kept apart, new ones are added', () => {
		const { headers, columns } = uniteColumns([
			['Email', 'Name', 'Phone', 'phone'],
			[' email ', 'Company', 'Phone', 'NAME']
		]);
		expect(headers).toEqual(['Email', 'Name', 'Phone', 'phone', 'Company']);
		expect(columns).toEqual([
			[0, 1, 2, 3],
			[0, 4, 2, 1]
		]);
		expect(
			uniteColumns([
				['__proto__', 'constructor'],
				['constructor', '__proto__']
			]).columns
		).toEqual([
			[0, 1],
			[1, 0]
		]);
	});

	it('APP-3, IMP-3: several files are named in the language of who imports them', async () => {
		const files = ['monday.csv', 'tuesday.csv', 'friday.csv'].map((name) => named(name, 'Name,Email\nAna Lima,ana@nordlicht.example'));
		for (const [language, name] of [
			['en', 'monday.csv and 2 more'],
			['de', 'monday.csv und 2 weitere'],
			['fr', 'monday.csv et 2 autres'],
			['es', 'monday.csv y 2 más'],
			['ja', 'monday.csv 他2件']
		] as const) {
			await api.saveSettings({ language });
			expect(value(await api.createImport(files, 'file', await proposedSetup(files))).file.name).toBe(name);
		}
	});

	it('IMP-7: every row of every file ends in one outcome; row numbers stay those of their own file', async () => {
		const one = named('monday.csv', 'Name,Email\nAna Lima,ana@nordlicht.example\nTom Berg,tom@hafen.example');
		const two = named('tuesday.csv', 'Email,Full Name,Company\nana@nordlicht.example,Ana Lima,Nordlicht\nbroken,Eva Ort,Hafen');
		const seen = value(await api.inspectFiles([one, two]));
		expect(seen.parts.map((p) => p.name)).toEqual(['monday.csv', 'tuesday.csv']);
		const setup = await proposedSetup([one, two]);
		expect(setup.parts.map((p) => p.columns.length)).toEqual([2, 3]);
		const made = value(await api.createImport([one, two], 'file', setup));
		expect(made.file.name).toBe('monday.csv and 1 more');
		expect(value(await api.stagedFiles(made.id)).map((f) => f.name)).toEqual(['monday.csv', 'tuesday.csv']);
		value(await api.processImport(made.id, nothing));
		const done = value(await api.finalizeImport(made.id, nothing));
		expect(done.ledger.total).toBe(4);
		expect(done.ledger.created + done.ledger.merged + done.ledger.skipped + done.ledger.held + done.ledger.failed).toBe(4);
		const report = await value(await api.errorReport(made.id, 'csv')).text();
		expect(report).toContain('tuesday.csv, row 3: Invalid email format: broken');
	});

	it('IMP-12: files are kept whole, slice by slice, each with its own hash', async () => {
		const big = named(
			'big.csv',
			`Name,Email\n${Array.from({ length: 40_000 }, (_, i) => `Person ${i},p${i}@nordlicht.example`).join('\n')}`
		);
		const small = named('small.csv', 'Name,Email\nAna Lima,ana@nordlicht.example');
		const made = value(await api.createImport([big, small], 'file', await proposedSetup([big, small])));
		expect(made.files.map((f) => [f.name, f.firstSlice, f.slices])).toEqual([
			['big.csv', 0, 2],
			['small.csv', 2, 1]
		]);
		expect(new Set(made.files.map((f) => f.sha256)).size).toBe(2);
		const back = value(await api.stagedFiles(made.id));
		expect(await back[1]!.text()).toBe(await small.text());
		expect(back[0]!.size).toBe(big.size);
	});

	it('IMP-11: a row is named by its part where there are several, by its number alone where there is one', () => {
		const parts = [
			{ fileName: 'a.xlsx', sheetName: 'Hall 1' },
			{ fileName: 'a.xlsx', sheetName: 'Hall 2' }
		];
		expect([placeOfRow(parts, rowId(1, 7)), rowInPart(rowId(1, 7))]).toEqual(['Hall 2', 7]);
		expect(placeOfRow(parts.slice(0, 1), 7)).toBe('');
		expect(placeOfRow([...parts, { fileName: 'b.csv', sheetName: null }], rowId(0, 3))).toBe('a.xlsx, Hall 1');
	});

	it('FIL-1: what only reading to the end shows is said before anything is imported', async () => {
		const rows = Array.from({ length: 9000 }, (_, i) => `Person ${i},p${i}@nordlicht.de`).join('\n');
		const bytes = new TextEncoder().encode(`Name,Email\n${rows}\n`);
		const file = new File([bytes, Uint8Array.of(0x4d, 0xfc, 0x6c), new TextEncoder().encode('ler,mueller@hafen.de\n')], 'late.csv', {
			type: 'text/csv'
		});
		const setup = await proposedSetup(file);
		const utf8 = { ...setup, parts: setup.parts.map((p) => ({ ...p, read: { ...p.read, encoding: 'utf-8' } })) };
		expect(value(await api.preflight([file], utf8)).notes).toContainEqual({
			code: 'noteReplacement',
			params: { count: 1, encoding: 'utf-8' }
		});
	});

	it('IMP-12: an import of one file has plain row numbers, as before', async () => {
		const m = await toReview(csv('Name,Email', ['Ana Lima,ana@nordlicht.example', 'Tom Berg,tom@hafen.example']));
		expect(m.rowsTotal).toBe(2);
		expect(m.setup?.parts).toHaveLength(1);
	});
});
