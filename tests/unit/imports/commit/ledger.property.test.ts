import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balances } from '#domain/imports/ledger';
import { OUTCOMES, type DuplicatePolicy } from '#domain/matching/match';
import { readChunks } from '#workers/store/contacts';
import { openStore } from '#workers/store/engine/open';
import { allHeld } from '#workers/imports/held/held-store';
import { api, csv, freshDevice, importAll, killedTab, nothing, toReview } from '../harness';
import { LONG } from '../../../support/long';

const HEADER = 'First Name,Last Name,Email,Phone,Company';
const pick = <T>(...values: T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
/** Few different values, so that twins of every kind are common; some cells are wrong on purpose. */
const row = fc
	.record({
		first: pick('Ana', 'Ben', 'Søren', 'A', '', '山田'),
		last: pick('Silva', 'Okoye', 'Berg', ''),
		email: pick(
			'ana@orion-pack.com',
			'ben@lumen-robotics.com',
			'c@harbor-foods.com',
			'nobody',
			'',
			'd@gmail.com',
			'e@gmail.com',
			'f@gmail.com'
		),
		phone: pick('+1 212 555 0101', '212-555-0101', '555-ABC-1234', '', '+49 172 5550143'),
		company: pick('Orion Packaging', 'Lumen Robotics GmbH', '')
	})
	.map((r) => [r.first, r.last, r.email, r.phone, r.company].join(','));
const files = fc
	.array(fc.oneof({ weight: 9, arbitrary: row }, { weight: 1, arbitrary: fc.constant(',,,,') }), { maxLength: 40 })
	.map((rows) => ['Zoë,Novák,zoe@apex-materials.com,,Apex Materials', ...rows]);
const policy = pick<DuplicatePolicy>('update', 'skip', 'create', 'review');

/** What the store holds after an import, without times and ids that differ from run to run. */
async function holdings(): Promise<string[]> {
	const db = await openStore();
	const people: string[] = [];
	for (const m of await db.getAll('imports')) {
		for (const serial of m.chunks) {
			const [chunk] = await readChunks(db, [serial]);
			for (let i = 0; i < (chunk?.length ?? 0); i++)
				people.push(
					JSON.stringify(
						[...chunk!.columns]
							.map(([f, c]) => [f, c[i]])
							.filter(([, v]) => v)
							.sort()
					)
				);
		}
	}
	const held = (await allHeld(db)).map((h) => `held ${h.rows.join('+')} ${JSON.stringify(h.values)}`);
	return [...people, ...held].sort();
}

describe('the ledger', () => {
	it('IMP-7: any file, any policy, any decisions: every row ends in exactly one outcome', async () => {
		await fc.assert(
			fc.asyncProperty(
				files,
				policy,
				fc.array(pick('merge', 'skip', 'manual', 'keepBoth'), { maxLength: 5 }),
				async (rows, chosen, decisions) => {
					await freshDevice();
					const m = await toReview(csv(HEADER, rows), { policy: chosen });
					for (const decision of decisions) {
						const open = (await api.reviewPage(m.id, 'all', 0, 1)).pairs.find((p) => !p.settled);
						if (open) await api.decide(m.id, { pairs: [open.pair] }, decision as 'merge');
					}
					const done = await api.finalizeImport(m.id, nothing);
					if (!done.ok) throw new Error(`${done.problem.code} ${JSON.stringify(done.problem.params)}`);
					const { ledger } = done.value;
					const dataRows = rows.filter((r) => r.replaceAll(',', '') !== '').length;
					expect(balances(ledger)).toBe(true);
					expect(ledger.total).toBe(dataRows);
					const db = await openStore();
					expect((await allHeld(db)).reduce((n, h) => n + h.rows.length, 0)).toBe(ledger.held);
					expect(OUTCOMES).toContain('held');
				}
			),
			{ numRuns: LONG ? 40 : 16 }
		);
	});

	it('IMP-12: a commit killed after any unit resumes to what an undisturbed run gives', async () => {
		await fc.assert(
			fc.asyncProperty(files, files, fc.nat(6), async (first, second, killAt) => {
				await freshDevice();
				await importAll(csv(HEADER, first));
				await importAll(csv(HEADER, second));
				const undisturbed = await holdings();

				await freshDevice();
				await importAll(csv(HEADER, first));
				const { id } = await toReview(csv(HEADER, second));
				let reports = 0;
				const dying = api.finalizeImport(id, () => {
					if (++reports > killAt) throw new Error('killed');
				});
				await dying.catch(() => undefined);
				await killedTab(id);
				const done = await api.finalizeImport(id, nothing);
				expect(done.ok).toBe(true);
				expect(await holdings()).toEqual(undisturbed);
			}),
			{ numRuns: LONG ? 25 : 10 }
		);
	});
});
