import { beforeEach, describe, expect, it } from 'vitest';
import { pipelineApi as api } from '#workers/imports/api';
import { openStore } from '#workers/store/open';
import { csv, freshDevice, nothing, proposedSetup } from './harness';

const value = <T>(r: { ok: true; value: T } | { ok: false; problem: unknown }): T => { if (!r.ok) throw new Error(JSON.stringify(r.problem)); return r.value; };
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

	it('APP-7: rows with errors are in the report with their cells as they were, and the others are not', async () => {
		value(await api.quickClean([FILE], await proposedSetup(FILE), nothing));
		const report = await value(await api.quickCleanFile('report', 'csv', safe)).blob.text();
		expect(report).toContain('Invalid email format: not-an-address');
		expect(report).toContain('Eva Ort');
		expect(report).not.toContain('Tom Berg');
	});

	it('APP-7: nothing is stored, and nothing is left once it is forgotten', async () => {
		value(await api.quickClean([FILE], await proposedSetup(FILE), nothing));
		const db = await openStore();
		for (const store of ['chunks', 'files', 'staged', 'stagedPieces', 'sourceRows', 'sourcePieces', 'issues', 'imports', 'pairs', 'held', 'journal'] as const) expect(await db.count(store), store).toBe(0);
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
