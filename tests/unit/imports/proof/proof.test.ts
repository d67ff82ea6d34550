import { beforeEach, describe, expect, it } from 'vitest';
import type { ImportProof, ProofVerdict } from '#domain/imports/proof';
import { canonical } from '#workers/imports/proof/hashing';
import { recipeHash } from '#workers/imports/proof/make';
import { openStore } from '#workers/store/engine/open';
import { api, csv, importAll, nothing, plainDevice, toReview } from '../harness';

const HEADER = 'Email,First Name,Last Name,Company,Phone';
const line = (i: number, company = `Nordlicht ${i}`): string => `p${i}@example.com,Ann ${i},Berg,${company},+1 212 555 ${String(1000 + i)}`;
const lines = (n: number): string[] => Array.from({ length: n }, (_, i) => line(i));

async function proofOf(id: string): Promise<{ file: File; proof: ImportProof }> {
	const made = await api.exportProof(id);
	if (!made.ok) throw new Error(made.problem.code);
	const text = await made.value.blob.text();
	return { file: new File([text], made.value.name), proof: JSON.parse(text) as ImportProof };
}
const changed = (proof: ImportProof, patch: Partial<ImportProof>): File => new File([JSON.stringify({ ...proof, ...patch })], 'p.json');

async function verdict(files: File[], proof: File): Promise<ProofVerdict> {
	const got = await api.verifyProof(files, proof, nothing);
	if (!got.ok) throw new Error(got.problem.code);
	return got.value;
}

beforeEach(plainDevice);

describe('HIS-1: an import proves itself', () => {
	it('HIS-1: a colleague with the file and the proof gets the same result on another device, which stores nothing of it', async () => {
		const file = csv(HEADER, [...lines(1203), 'not an address,Eve,Stone,Acme,', line(3)]);
		const done = await importAll(file, { leadSource: 'Fair' });
		const { file: proof, proof: said } = await proofOf(done.id);
		expect(done.proof).toEqual(said.hashes);
		expect(said.counts).toEqual({ created: 1203, ofFile: 1, stored: 0, skipped: 0, held: 0, failed: 1 });
		await plainDevice();
		const got = await verdict([new File([await file.arrayBuffer()], 'renamed.csv')], proof);
		expect(got).toMatchObject({ same: true, reasons: [], rows: 1205, first: [], aside: 0, changedSince: null });
		const db = await openStore();
		for (const store of ['imports', 'staged', 'chunks', 'sourceRows', 'files'] as const) expect(await db.count(store), store).toBe(0);
	});

	it('HIS-1: the proof holds no value of a row', async () => {
		const done = await importAll(csv(HEADER, lines(20)));
		const { file } = await proofOf(done.id);
		const text = await file.text();
		for (const value of ['p7@example.com', 'Ann 7', 'Berg', 'Nordlicht', '5551007']) expect(text.includes(value), value).toBe(false);
	});

	it('HIS-1: another file is told, with the rows that came out otherwise', async () => {
		const all = lines(1500);
		const done = await importAll(csv(HEADER, all));
		const { file: proof } = await proofOf(done.id);
		all[1200] = line(1200, 'Südlicht');
		all[3] = 'nobody,Ann,Berg,Nordlicht,';
		const got = await verdict([csv(HEADER, all)], proof);
		expect(got).toMatchObject({ same: false, reasons: ['file', 'values'], rows: 1500, more: false });
		expect(got.first).toEqual(
			expect.arrayContaining([
				{ from: 5, to: 5, kind: 'failsNow' },
				{ from: 5, to: 5, kind: 'values' },
				{ from: 1202, to: 1202, kind: 'values' }
			])
		);
		expect(await verdict([csv(HEADER, [...lines(1500), line(1501)])], proof)).toMatchObject({
			reasons: ['file', 'rows'],
			first: [{ kind: 'more' }]
		});
		expect(await verdict([csv(HEADER, lines(1490))], proof)).toMatchObject({
			reasons: ['file', 'rows'],
			first: [{ kind: 'missing', from: 1491, to: 1500 }]
		});
	});

	it('HIS-1: a proof with another recipe, fates or counts than it had is told as altered', async () => {
		const file = csv(HEADER, lines(30));
		const { proof } = await proofOf((await importAll(file)).id);
		await plainDevice();
		const setup = { ...proof.recipe.setup, leadSource: 'Elsewhere' };
		expect((await verdict([file], changed(proof, { recipe: { ...proof.recipe, setup } }))).reasons).toEqual(['altered', 'values']);
		expect((await verdict([file], changed(proof, { counts: { ...proof.counts, created: 29, skipped: 1 } }))).reasons).toEqual(['altered']);
		expect((await verdict([file], changed(proof, { aside: { ...proof.aside, rows: [4] } }))).reasons).toEqual(['altered', 'values']);
	});

	it('HIS-1: a device that keeps the import tells a proof of its own making from the kept one', async () => {
		const file = csv(HEADER, lines(30));
		const { proof } = await proofOf((await importAll(file)).id);
		const recipe = { ...proof.recipe, setup: { ...proof.recipe.setup, defaultCountry: 'DE' } };
		const hashes = { ...proof.hashes, recipe: await recipeHash(recipe) };
		expect((await verdict([file], changed(proof, { recipe, hashes }))).reasons).toContain('record');
	});

	it('HIS-1: where other rules made the rows, a difference says so, and the same result stands', async () => {
		const file = csv(HEADER, lines(10));
		const { proof } = await proofOf((await importAll(file)).id);
		await plainDevice();
		const recipe = { ...proof.recipe, rules: 'feedfeedfeedfeed' };
		const hashes = { ...proof.hashes, rules: recipe.rules, recipe: await recipeHash(recipe) };
		expect(await verdict([file], changed(proof, { recipe, hashes }))).toMatchObject({ same: true, reasons: [] });
		const chunks = [btoa('x'.repeat(32))];
		expect((await verdict([file], changed(proof, { recipe, hashes, chunks }))).reasons).toEqual(['altered', 'rules', 'values']);
	});

	it('IMP-8, HIS-1: rows corrected by hand stand aside, and all others are verified', async () => {
		const file = csv(HEADER, [...lines(8), 'nobody,Eve,Stone,Acme,']);
		const { id } = await toReview(file);
		const fixed = await api.fixCells(id, [{ row: 10, field: 'email', value: 'eve@example.com' }]);
		expect(fixed.ok).toBe(true);
		await api.closeFix(id, nothing);
		const done = await api.finalizeImport(id, nothing);
		expect(done.ok && done.value.ledger.created).toBe(9);
		const { file: proof, proof: said } = await proofOf(id);
		expect(said.aside.rows).toEqual([10]);
		expect(await verdict([file], proof)).toMatchObject({ same: true, aside: 1 });
	});

	it('HIS-1: merges into contacts that were there before are in the proof as such, and later edits change nothing in it', async () => {
		await importAll(csv(HEADER, lines(5)));
		const file = csv(HEADER, [line(2, 'Südlicht'), line(9)]);
		const done = await importAll(file);
		const { file: proof, proof: said } = await proofOf(done.id);
		expect(said.counts).toMatchObject({ created: 1, stored: 1 });
		expect(await verdict([file], proof)).toMatchObject({ same: true, changedSince: 0 });
		const page = done.chunks[0] ?? 0;
		await api.saveContact({ email: 'p9@example.com', firstName: 'Other', lastName: 'Berg' }, page * 1024);
		expect(await verdict([file], proof)).toMatchObject({ same: true, changedSince: 1 });
	});

	it('CON-4, HIS-1: when a person of it is erased, the proof with its checksums goes and the hashes stay', async () => {
		const done = await importAll(csv(HEADER, lines(5)));
		const gone = await api.eraseContact((done.chunks[0] ?? 0) * 1024, nothing);
		expect(gone.ok).toBe(true);
		expect(await api.exportProof(done.id)).toMatchObject({ ok: false, problem: { code: 'proofGone' } });
		expect((await api.getImport(done.id))?.proof).toEqual(done.proof);
	});

	it('APP-6, HIS-1: what is no proof is refused in a sentence, whatever it is', async () => {
		const file = csv(HEADER, lines(3));
		const { proof } = await proofOf((await importAll(file)).id);
		const setup = JSON.parse(
			JSON.stringify(proof.recipe.setup).replace('"field":"email"', '"field":"__proto__"')
		) as typeof proof.recipe.setup;
		const bad = [
			new File(['{'], 'a.json'),
			new File(['null'], 'b.json'),
			changed(proof, { fates: 'AAAA' }),
			changed(proof, { rows: 2 }),
			changed(proof, { recipe: { ...proof.recipe, setup } })
		];
		for (const one of bad)
			expect(await api.verifyProof([file], one, nothing)).toMatchObject({ ok: false, problem: { code: 'proofUnreadable' } });
	});
});

it('HIS-1: equal recipes are one text, in whichever order their names were written', () => {
	expect(canonical({ b: [1, { d: null, c: undefined }], a: 'x' })).toBe('{"a":"x","b":[1,{"d":null}]}');
});
