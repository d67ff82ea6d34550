import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { ImportSetup } from '#domain/import';
import { balances } from '#domain/imports/ledger';
import type { Result } from '#domain/result';
import { pipeline, pipelineHost } from '#lib/worker-client/pipeline';

const value = <T>(result: Result<T>): T => {
	if (!result.ok) throw new Error(JSON.stringify(result));
	return result.value;
};

/** Small pools, so that random rows meet: exact, by email, by phone, by name and company. */
const row = fc.record({
	first: fc.constantFrom('Ada', 'Alan', 'Grace', 'ada ', 'X', ''),
	last: fc.constantFrom('Lovelace', 'Turing', 'HOPPER', ''),
	email: fc.constantFrom(
		'ada@engines.co.uk',
		'ADA@engines.co.uk',
		'alan@bletchley.org',
		'grace@compilers.com',
		'g.hopper@compilers.com',
		'johnabc.com',
		'n/a',
		''
	),
	phone: fc.constantFrom('+44 20 7183 8750', '020 7183 8750', '+1 212 736 5000', '555-ABC-1234', ''),
	company: fc.constantFrom('Engines Ltd', 'Engines Limited', 'Bletchley Park', '')
});
const rows = fc.array(row, { minLength: 1, maxLength: 40 });
const policy = fc.constantFrom<ImportSetup['policy']>('update', 'skip', 'create', 'review');
const cell = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
type Row = typeof row extends fc.Arbitrary<infer R> ? R : never;
const isBlank = (r: Row) => Object.values(r).every((v) => v.trim() === '');

async function importAll(list: Row[], chosen: ImportSetup['policy'], decisions: readonly ('merge' | 'skip' | 'manual' | 'keepBoth')[]) {
	const text = [
		'First Name,Last Name,Email,Phone,Company',
		...list.map((r) => [r.first, r.last, r.email, r.phone, r.company].map(cell).join(','))
	].join('\n');
	const file = new File([text], 'random.csv', { type: 'text/csv' });
	const seen = value(await pipeline.inspectFiles([file], [{ file: 0, read: { headerRow: 1 } }]));
	const setup: ImportSetup = {
		parts: seen.setups,
		mapping: seen.mapping,
		policy: chosen,
		requiredPolicy: 'emailAndName',
		survivorship: 'newestWins',
		defaultCountry: 'GB',
		leadSource: '',
		normalizersOff: [],
		dateOrders: {},
		fixes: [],
		largeFileConfirmed: true
	};
	const made = value(await pipeline.createImport([file], 'file', setup));
	value(await pipeline.processImport(made.id, () => {}));
	const page = await pipeline.reviewPage(made.id, 'all', 0, 100);
	const open = page.pairs.filter((p) => !p.settled);
	for (const [n, pair] of open.slice(0, decisions.length).entries())
		value(await pipeline.decide(made.id, { pairs: [pair.pair] }, decisions[n]!));
	return value(await pipeline.finalizeImport(made.id, () => {}));
}

describe('IMP-7: every row of a file ends in exactly one outcome', () => {
	afterAll(async () => {
		await pipeline.wipeDevice();
		pipelineHost.release();
	});

	it('IMP-7: random files, policies and decisions, one after the other into the same store', async () => {
		await fc.assert(
			fc.asyncProperty(
				rows,
				policy,
				fc.array(fc.constantFrom('merge' as const, 'skip' as const, 'manual' as const, 'keepBoth' as const), { maxLength: 6 }),
				async (list, chosen, decisions) => {
					const before = (await pipeline.listImports()).reduce((n, i) => n + i.ledger.created, 0);
					const { ledger } = await importAll(list, chosen, decisions);
					expect(balances(ledger)).toBe(true);
					expect(ledger.total).toBe(list.filter((r) => !isBlank(r)).length);
					const after = (await pipeline.listImports()).reduce((n, i) => n + i.ledger.created, 0);
					expect(after - before).toBe(ledger.created);
				}
			),
			{ numRuns: 3 }
		);
	}, 120_000);
});
