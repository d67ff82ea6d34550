import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import type { ColumnMapping } from '#domain/imports/mapping';
import { fileMemory } from '#lib/state/import/import-wizard-setup';
import { packRows } from '#workers/store/chunks/source-rows';
import { comparePrints, RowPrinter } from '#workers/pipeline/quality/row-prints';
import { api, csv, importAll, nothing, plainDevice, proposedSetup, toReview } from '../harness';

const HEADER = 'First Name,Last Name,Email,Company';
const row = (i: number, company = 'Orion'): string => `Ana,Silva,a${i}@orion-pack.com,${company}`;
const rows = (from: number, to: number, company?: string): string[] => Array.from({ length: to - from }, (_, i) => row(from + i, company));

beforeEach(plainDevice);

async function look(file: File) {
	const seen = await api.preflight([file], await proposedSetup(file));
	if (!seen.ok) throw new Error(seen.problem.code);
	return seen.value.before ?? null;
}

it('IMP-3: step 2 says of which earlier import a file is a newer edition, and what is new, changed and gone', async () => {
	expect(await look(csv(HEADER, rows(0, 100)))).toBeNull();
	const first = await importAll(csv(HEADER, rows(0, 100)));
	expect(await look(csv(HEADER, rows(0, 100)))).toMatchObject({
		importId: first.id,
		fileName: 'leads.csv',
		same: 100,
		changed: 0,
		added: 0,
		gone: 0,
		share: 1
	});
	const next = await look(csv(HEADER, [...rows(3, 60), ...rows(60, 100, 'Orion Packaging'), ...rows(200, 212)].reverse()));
	expect(next).toMatchObject({ same: 57, changed: 40, added: 12, gone: 3 });
	expect(fileMemory({ ...next!, at: new Date(2026, 10, 3, 12).getTime() }, new Date(2026, 10, 26).getTime())).toMatch(
		/^This is 87% the file of .*3.*: 12 new, 40 changed, 3 gone\.$/
	);
	expect(await look(csv(HEADER, rows(500, 600)))).toBeNull();
	// A column that nobody maps, or columns in another order, change no row.
	expect(
		await look(
			csv(
				'Company,Email,First Name,Last Name',
				rows(0, 100).map((r) => {
					const [f, l, e, c] = r.split(',');
					return [c, e, f, l].join(',');
				})
			)
		)
	).toMatchObject({ same: 100, added: 0, gone: 0 });
});

it('IMP-6, IMP-13: an import that was cancelled or taken back is no earlier edition', async () => {
	const { id } = await toReview(csv(HEADER, rows(0, 50)));
	expect(await look(csv(HEADER, rows(0, 50)))).toBeNull();
	await api.cancelImport(id);
	const done = await importAll(csv(HEADER, rows(0, 50)));
	expect((await look(csv(HEADER, rows(0, 50))))?.importId).toBe(done.id);
	await api.undoImport(done.id, 'keep', nothing);
	expect(await look(csv(HEADER, rows(0, 50)))).toBeNull();
});

it('IMP-3: the counts are those of a plain comparison, whatever the order of the rows', () => {
	const mapping = (['email', 'company'] as const).map(
		(field, index): ColumnMapping => ({ index, header: field, target: { kind: 'field', field } }) as ColumnMapping
	);
	const prints = (list: readonly (readonly [number, string])[]) => {
		const printer = new RowPrinter(mapping, 'email');
		for (let at = 0; at < list.length; at += 7)
			printer.add(
				packRows(
					Uint32Array.from(list.slice(at, at + 7), (_, i) => at + i),
					list.slice(at, at + 7).map(([n, company]) => [`a${n}@b.com`, company])
				)
			);
		return printer.prints();
	};
	const file = fc.uniqueArray(fc.tuple(fc.nat(40), fc.constantFrom('A', 'B')), { selector: ([n]) => n, maxLength: 30 });
	fc.assert(
		fc.property(file, file, (before, now) => {
			const was = new Map(before);
			const plain = {
				same: now.filter(([n, c]) => was.get(n) === c).length,
				changed: now.filter(([n, c]) => was.has(n) && was.get(n) !== c).length,
				added: now.filter(([n]) => !was.has(n)).length,
				gone: before.filter(([n]) => !now.some(([k]) => k === n)).length
			};
			expect(comparePrints(prints(now), prints(before))).toMatchObject(plain);
		}),
		{ seed: Number(process.env.MUSTER_SEED ?? 3) }
	);
});

it('IMP-3: fingerprints are of the trimmed cells of mapped columns, however a column is packed, and of what tells the row apart', () => {
	const mapping = (['company', 'email'] as const).map(
		(field, index): ColumnMapping => ({ index, header: field, target: { kind: 'field', field } }) as ColumnMapping
	);
	const cell = fc.oneof(fc.constantFrom('', ' ', 'Orion', ' Orion\u00a0', 'ORION', '山'), fc.string({ maxLength: 6 }));
	const hash = (texts: readonly string[]): number =>
		texts.reduce((h, text) => [...text.split(''), '\x1f'].reduce((n, c) => Math.imul(n ^ c.charCodeAt(0), 0x01000193), h), 0x811c9dc5) >>>
		0;
	fc.assert(
		fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 40 }), (cells) => {
			const printer = new RowPrinter(mapping, 'email');
			printer.add(
				packRows(
					Uint32Array.from(cells, (_, i) => i + 2),
					cells
				)
			);
			const trimmed = cells.map(([company = '', email = '']) => ({ company: company.trim(), email: email.trim() }));
			const { values, keys } = printer.prints();
			expect([...values]).toEqual(trimmed.map((r) => hash([r.company, r.email])));
			expect([...keys]).toEqual(
				trimmed.map((r) => (r.email ? hash([r.email.toLowerCase()]) : r.company ? hash([r.company.toLowerCase()]) : hash(['', ''])))
			);
		}),
		{ seed: Number(process.env.MUSTER_SEED ?? 3) }
	);
});
