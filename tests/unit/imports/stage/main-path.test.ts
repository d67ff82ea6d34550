import { beforeEach, describe, expect, it } from 'vitest';
import { readChunks } from '#workers/store/contacts';
import { openStore } from '#workers/store/engine/open';
import { api, csv, freshDevice, importAll, killedTab, nothing, toReview } from '../harness';

beforeEach(freshDevice);

const HEADER = 'First Name,Last Name,Email,Phone,Company';
const FILE = csv(HEADER, [
	'Ana,Silva,ana@orion-pack.com,+1 212 555 0101,Orion Packaging',
	'Ben,Okoye,ben@lumen-robotics.com,,Lumen Robotics',
	'Ana,Silva,ANA@orion-pack.com,+1 212 555 0101,Orion Packaging',
	'Anna,Silva,anna.s@harbor-foods.com,(212) 555-0101,Harbor Foods',
	',,nobody,,',
	'Ben,Okoye,b.okoye@gmail.com,,Lumen Robotics Inc.'
]);

describe('an import from file to contacts', () => {
	it('IMP-7: every row ends in exactly one outcome and the books balance', async () => {
		const m = await importAll(FILE);
		expect(m.phase).toBe('complete');
		expect(m.ledger).toEqual({ total: 6, created: 2, merged: 1, skipped: 0, held: 2, failed: 1 });
		// Row 5 shares its number with row 2 and with row 4, its twin by email: two pairs, one question.
		expect(m.pairs).toMatchObject({ exact: 1, phone: 2, nameCompany: 1 });
	});

	it('DUP-7: the same file imported again creates nothing and holds nothing twice', async () => {
		await importAll(FILE);
		const again = await importAll(FILE);
		expect(again.ledger).toMatchObject({ total: 6, created: 0, held: 0, failed: 1 });
		expect(await api.heldCount()).toBe(2);
	});

	it('IMP-10: policy Skip leaves the stored contact as it is', async () => {
		await importAll(csv(HEADER, ['Ana,Silva,ana@orion-pack.com,,Orion']));
		const m = await importAll(csv(HEADER, ['Ana,Silva,ana@orion-pack.com,,Changed']), { policy: 'skip' });
		expect(m.ledger).toMatchObject({ created: 0, merged: 0, skipped: 1 });
	});

	it('IMP-10: policy Create new makes a second contact', async () => {
		await importAll(csv(HEADER, ['Ana,Silva,ana@orion-pack.com,,Orion']));
		const m = await importAll(csv(HEADER, ['Ana,Silva,ana@orion-pack.com,,Changed']), { policy: 'create' });
		expect(m.ledger).toMatchObject({ created: 1, merged: 0 });
	});

	it('DUP-4: merge, skip, keep both and manual each do what they say', async () => {
		const m = await toReview(FILE);
		const { pairs } = await api.reviewPage(m.id, 'phone', 0, 10);
		expect(pairs.map((p) => p.settled)).toEqual([false, true]);
		await api.decide(m.id, { pairs: [pairs[0]!.pair] }, 'merge');
		const other = (await api.reviewPage(m.id, 'nameCompany', 0, 10)).pairs[0]!;
		await api.decide(m.id, { pairs: [other.pair] }, 'skip');
		expect((await api.reviewCounts(m.id)).open).toBe(0);
		await api.undoDecision(m.id);
		expect((await api.reviewCounts(m.id)).open).toBe(1);
		await api.decide(m.id, { filter: 'nameCompany' }, 'keepBoth');
		const done = await api.finalizeImport(m.id, nothing);
		expect(done.ok && done.value.ledger).toEqual({ total: 6, created: 3, merged: 2, skipped: 0, held: 0, failed: 1 });
	});

	it('DUP-8: held rows can be imported as new, and the books of the queue add up', async () => {
		const m = await importAll(FILE);
		const page = await api.heldPage(0, 10);
		expect(page.entries.map((e) => e.why)).toEqual(['undecided', 'undecided']);
		expect(page.entries[0]!.other).not.toBeNull();
		const one = await api.decideHeld([page.entries[0]!.id], 'merge');
		expect(one).toMatchObject({ ok: true, value: { merged: 1, stillHeld: 1 } });
		const rest = await api.decideHeld('all', 'keepBoth');
		expect(rest).toMatchObject({ ok: true, value: { created: 1, stillHeld: 0 } });
		expect((await api.getImport(m.id))!.heldResolved).toEqual({ created: 1, merged: 1, skipped: 0 });
	});

	it('IMP-6: cancelling leaves nothing behind', async () => {
		const m = await toReview(FILE);
		expect(await api.cancelImport(m.id)).toEqual({ ok: true, value: null });
		const db = await openStore();
		for (const name of [
			'files',
			'staged',
			'stagedPieces',
			'sourceRows',
			'sourcePieces',
			'issues',
			'pairs',
			'decisions',
			'plans',
			'imports',
			'chunks'
		] as const)
			expect(await db.count(name), name).toBe(0);
	});

	it('IMP-12: a tab killed in review comes back with its decisions', async () => {
		const m = await toReview(FILE);
		const pair = (await api.reviewPage(m.id, 'phone', 0, 1)).pairs[0]!;
		await api.decide(m.id, { pairs: [pair.pair] }, 'merge');
		await killedTab(m.id);
		const counts = await api.reviewCounts(m.id);
		expect(counts.decided.merge).toBe(1);
		const done = await api.finalizeImport(m.id, nothing);
		expect(done.ok && done.value.ledger.merged).toBe(2);
	});
});

describe('fields of one’s own', () => {
	it('MAP-2, MAP-7: keep their type and their choices in the next file: what does not fit is found', async () => {
		await api.addCustomField({ id: 'custom:plan', label: 'Plan', type: 'choice', choices: ['Gold', 'Silver'] });
		await importAll(
			csv(
				'First Name,Last Name,Email,Seats,Plan',
				[1, 2, 3].map((n) => `Ana${n},Silva,ana${n}@orion${n}.com,${n},gold`)
			)
		);
		expect((await api.getSettings()).customFields.map((f) => [f.label, f.type])).toEqual([
			['Plan', 'choice'],
			['Seats', 'number']
		]);
		const { issueCounts } = await importAll(
			csv('First Name,Last Name,Email,Seats,Plan', ['Ben,Okoye,ben@lumen.com,many,Silver', 'Eva,Lind,eva@lind-bau.de,4,Bronze'])
		);
		expect(
			issueCounts
				.filter((c) => c.code !== 'heldForReview')
				.map((c) => c.code)
				.sort()
		).toEqual(['choiceUnknown', 'numberUnreadable']);
		expect((await readChunks(await openStore(), [1])).map((c) => c?.columns.get('custom:plan'))).toEqual([['Gold', 'Gold', 'Gold']]);
	});
});

describe('imports beside each other', () => {
	it('IMP-12: an import that died while it was written is finished before the next one, so that nobody ends up twice', async () => {
		const first = await toReview(FILE);
		const second = await toReview(csv(HEADER, ['Ben,Okoye,ben@lumen-robotics.com,,Lumen Robotics']));
		await api
			.finalizeImport(first.id, () => {
				throw new Error('killed');
			})
			.catch(() => undefined);
		await killedTab(first.id);
		expect((await api.getImport(first.id))!.phase).toBe('committing');
		const done = await api.finalizeImport(second.id, nothing);
		expect(done.ok && done.value.ledger).toMatchObject({ created: 0, merged: 1 });
		expect((await api.getImport(first.id))!.phase).toBe('complete');
	});

	it('CON-3: a field that another tab changed meanwhile is kept, or refused where both changed it', async () => {
		await importAll(csv(HEADER, ['Ana,Silva,ana@orion-pack.com,,Orion']));
		const [m] = await api.listImports();
		const id = m!.chunks[0]! * 1024;
		const seen = { firstName: 'Ana', lastName: 'Silva', fullName: 'Ana Silva', email: 'ana@orion-pack.com', company: 'Orion' };
		expect(await api.saveContact({ ...seen, company: 'Harbor' }, id, seen)).toMatchObject({ ok: true });
		expect(await api.saveContact({ ...seen, jobTitle: 'CEO' }, id, seen)).toMatchObject({ ok: true });
		const db = await openStore();
		const chunk = (await readChunks(db, [m!.chunks[0]!]))[0]!;
		expect([chunk.columns.get('company')![0], chunk.columns.get('jobTitle')![0]]).toEqual(['Harbor', 'CEO']);
		expect(await api.saveContact({ ...seen, company: 'Lumen' }, id, seen)).toMatchObject({ ok: false, problem: { code: 'changedSince' } });
	});
});
