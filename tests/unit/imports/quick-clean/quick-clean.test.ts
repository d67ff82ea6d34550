import { beforeEach, describe, expect, it } from 'vitest';
import { pipelineApi as api } from '#workers/imports/api';
import { listsApi as lists } from '#workers/lists/api';
import { openStore } from '#workers/store/engine/open';
import { csv, freshDevice, nothing, proposedSetup } from '../harness';

const value = <T>(r: { ok: true; value: T } | { ok: false; problem: unknown }): T => {
	if (!r.ok) throw new Error(JSON.stringify(r.problem));
	return r.value;
};
const safe = { spreadsheetSafe: true, bom: false };

const FILE = csv('Full Name,E-mail,Tel,Firm,Shoe size', [
	'ana lima,ANA@Nordlicht.de,030 231250-14,Nordlicht GmbH,38',
	'Ana Lima,ana@nordlicht.de,,Nordlicht GmbH,',
	'Tom Berg,tom@hafen.de,+49 40 1234567,Hafen AG,44',
	'T. Berg,t.berg@hafen.de,+49 40 1234567,Hafen AG,44',
	'Eva Ort,not-an-address,,Ort KG,40',
	'=cmd(),x@hafen.de,,Hafen AG,41'
]);

describe('APP-7: quick clean', () => {
	beforeEach(freshDevice);

	it('APP-7: the file comes back cleaned, deduplicated and scored, with its own columns, and the books balance', async () => {
		const setup = await proposedSetup(FILE, { defaultCountry: 'DE' });
		const sum = value(await api.quickClean([FILE], setup, nothing));
		expect(sum.kept + sum.merged + sum.failed).toBe(sum.total);
		expect(sum).toMatchObject({ total: 6, merged: 1, failed: 1, possibleTwins: 1 });
		const text = await value(await api.quickCleanFile('cleaned', 'csv', safe)).blob.text();
		const [header, first] = text.split('\r\n');
		expect(header).toMatch(/^Full Name,E-mail,Tel,Firm,Shoe size,/);
		expect(header).toContain('Possible duplicate of row');
		expect(header).toContain('Lead Score');
		expect(first).toContain('Ana Lima,ana@nordlicht.de,+493023125014,Nordlicht GmbH,38');
		expect(text.split('\r\n').find((l) => l.startsWith("'=cmd()"))).toBeDefined();
	});

	it('APP-7, LST-9: rows on a suppression list are said and marked in the file; a later import leaves that column out', async () => {
		const list = new File(['tom@hafen.de\n+493023125014\n'], 'robinson.csv');
		value(await lists.importSuppression(list, { name: 'Robinson', processId: null }, 'DE'));
		const sum = value(await api.quickClean([FILE], await proposedSetup(FILE, { defaultCountry: 'DE' }), nothing));
		expect(sum.suppressedBy).toMatchObject([{ name: 'Robinson', count: 2 }]);
		const text = await value(await api.quickCleanFile('cleaned', 'csv', safe)).blob.text();
		const [header = '', ...lines] = text.trim().split('\r\n');
		const at = header.split(',').indexOf('On suppression list');
		expect(lines.filter((l) => l.split(',')[at] === 'Robinson').map((l) => l.split(',')[1])).toEqual(['ana@nordlicht.de', 'tom@hafen.de']);
		const setup = await proposedSetup(new File([text], 'clean.csv'));
		expect(setup.mapping.find((c) => c.header === 'On suppression list')?.target).toEqual({ kind: 'exclude' });
	});

	it('APP-7, IMP-10: several people of one mailbox stay several, each once, and are marked; one person stays one', async () => {
		const file = csv('First Name,Last Name,Email,Phone', [
			'Gerald,Winterbourne,family@winterbourne.org,+44 1225 313131',
			'Louise,Winterbourne,family@winterbourne.org,',
			'Louise,Winterbourne,family@winterbourne.org,+44 1225 424242',
			'G.,Winterbourne,family@winterbourne.org,',
			'Robert,Miller,rm@delta-tools.com,',
			'Rob,Miller,rm@delta-tools.com,+1 617 555 0199'
		]);
		const sum = value(await api.quickClean([file], await proposedSetup(file), nothing));
		expect(sum).toMatchObject({ total: 6, kept: 3, merged: 3, failed: 0, possibleTwins: 1 });
		const lines = (await value(await api.quickCleanFile('cleaned', 'csv', safe)).blob.text()).split('\r\n');
		expect(lines.filter((l) => l.startsWith('Louise,Winterbourne'))).toEqual([expect.stringContaining('+441225424242')]);
		expect(lines.filter((l) => l.includes('+441225313131'))).toHaveLength(1);
	});

	it('APP-7, FIL-6: a file with semicolons comes back with semicolons, its report too: it opens in columns where the first one did', async () => {
		const file = csv('Name;E-Mail;Ort', ['Ana Lima;ana@nordlicht.de;Berlin, Mitte', 'Eva Ort;keine-adresse;Köln']);
		value(await api.quickClean([file], await proposedSetup(file), nothing));
		const [cleaned, report] = [
			await value(await api.quickCleanFile('cleaned', 'csv', safe)).blob.text(),
			await value(await api.quickCleanFile('report', 'csv', safe)).blob.text()
		];
		expect(cleaned).toMatch(/^Name;E-Mail;Ort;/);
		expect(cleaned).toContain('\r\nAna Lima;ana@nordlicht.de;Berlin, Mitte;');
		expect(report).toContain('Muster: Row;Muster: Field;');
		expect(report).toContain(';Eva Ort;keine-adresse;Köln');
	});

	it('APP-7: rows with errors are in the report with their cells as they were, and the others are not', async () => {
		value(await api.quickClean([FILE], await proposedSetup(FILE), nothing));
		const report = await value(await api.quickCleanFile('report', 'csv', safe)).blob.text();
		expect(report).toContain('Invalid email format: not-an-address');
		expect(report).toContain('Eva Ort');
		expect(report).not.toContain('Tom Berg');
	});

	it('APP-7: of several files what may be a twin says which one, lines of a report that went in are counted, and no column of ours becomes a field', async () => {
		const named = (name: string, rows: string[]): File => new File([['Name,Email,Phone,Company', ...rows].join('\n')], name);
		const files = [
			named('a.csv', ['Tom Berg,tom@hafen.de,+49 40 1234567,Hafen AG']),
			named('b.csv', [
				'Eva Ort,eva@ort.de,,Ort KG',
				'T. Berg,t.berg@hafen.de,+49 40 1234567,Hafen AG',
				'Uli Berg,u.berg@hafen.de,+49 40 1234567,Hafen AG'
			])
		];
		value(await api.quickClean(files, await proposedSetup(files), nothing));
		const text = await value(await api.quickCleanFile('cleaned', 'csv', safe)).blob.text();
		expect(text).toContain('"a.csv, 2"');
		const back = new File([text], 'back.csv');
		const setup = await proposedSetup(back);
		expect(setup.mapping.find((c) => c.header === 'Possible duplicate of row')?.target).toEqual({ kind: 'exclude' });
		const report = new File(
			['Muster: Row,Muster: Value,Muster: Outcome,Name,Email\n2,x,Went in,Tom Berg,tom@hafen.de\n3,y,,Eva Ort,eva@ort.de'],
			'report.csv'
		);
		expect(value(await api.quickClean([report], await proposedSetup(report), nothing))).toMatchObject({
			total: 1,
			kept: 1,
			leftOut: { wentIn: 1 }
		});
	});

	it('APP-7: nothing is stored, and nothing is left once it is forgotten', async () => {
		value(await api.quickClean([FILE], await proposedSetup(FILE), nothing));
		const db = await openStore();
		for (const store of [
			'chunks',
			'files',
			'staged',
			'stagedPieces',
			'sourceRows',
			'sourcePieces',
			'issues',
			'imports',
			'pairs',
			'held',
			'journal'
		] as const)
			expect(await db.count(store), store).toBe(0);
		await api.forgetQuickClean();
		expect(await api.quickCleanFile('cleaned', 'csv', safe)).toMatchObject({ ok: false, problem: { code: 'quickCleanGone' } });
	});

	it('APP-7: a newer run stops the one before', async () => {
		const setup = await proposedSetup(FILE);
		const [first, second] = await Promise.all([api.quickClean([FILE], setup, nothing), api.quickClean([FILE], setup, nothing)]);
		expect(first.ok).toBe(false);
		expect(second.ok).toBe(true);
	});
});
