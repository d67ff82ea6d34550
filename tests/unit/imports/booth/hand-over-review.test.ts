import { beforeEach, describe, expect, it } from 'vitest';
import { api, nothing, plainDevice } from '../harness';
import { EVENT, draft, value, people, bundleOf } from './tablets';

beforeEach(plainDevice);

describe('two tablets without a network (CAP-1, hand-over)', () => {
	it('CAP-1, DUP-8: who may be somebody else by the phone waits in Manual Review; what a person settled stays settled', async () => {
		const other = await bundleOf('two', [
			{ id: 'bbbbbbbb-1', at: 1_790_000_002_000, draft: draft({ values: { fullName: 'A. Byron', phone1: '+44 20 7946 0123' } }) },
			{ id: 'bbbbbbbb-2', at: 1_790_000_003_000, draft: draft({ values: { email: 'bob@engines.example.com', jobTitle: 'Buyer' } }) }
		]);
		await plainDevice();
		value(
			await api.capture(
				EVENT,
				draft({ values: { fullName: 'Ada Byron', email: 'ada@engines.example.com', phone1: '+44 20 7946 0123' } }),
				null
			)
		);
		const bob = value(await api.capture(EVENT, draft({ values: { email: 'bob@engines.example.com', jobTitle: 'Head of Buying' } }), null));
		expect(value(await api.receiveFile(other, null, nothing))).toMatchObject({ held: 1, merged: 1, conflicts: 1 });
		expect(await api.heldCount()).toBe(1);
		const line = (await api.visitors(EVENT.id)).find((l) => l.conflicts.length > 0);
		expect(line).toMatchObject({ contactId: bob.id, conflicts: [{ field: 'jobTitle' }] });
		value(await api.settleConflict(EVENT.id, line?.id ?? '', 'jobTitle', 'Buyer'));
		expect((await api.visitors(EVENT.id)).flatMap((l) => l.conflicts)).toEqual([]);
		expect((await people()).contacts.find((c) => c.email === 'bob@engines.example.com')?.jobTitle).toBe('Buyer');
	});

	it('CAP-1, DUP-8: who waited becomes what a person decides, is completed only then, and never twice', async () => {
		const phoneOnly = draft({ values: { fullName: 'A. Byron', phone1: '+44 20 7946 0123' } });
		const other = await bundleOf('two', [{ id: 'bbbbbbbb-1', at: 1_790_000_002_000, draft: phoneOnly }]);
		for (const decision of ['merge', 'keepBoth'] as const) {
			await plainDevice();
			const ada = value(
				await api.capture(
					EVENT,
					draft({ values: { fullName: 'Ada Byron', email: 'ada@engines.example.com', phone1: '+44 20 7946 0123' } }),
					null
				)
			);
			value(await api.receiveFile(other, null, nothing));
			expect(await api.capture(EVENT, phoneOnly, null, { id: 'bbbbbbbb-1' })).toMatchObject({
				ok: false,
				problem: { code: 'heldForReview' }
			});
			value(await api.decideHeld('all', decision));
			const line = (await api.visitors(EVENT.id)).find((l) => l.id === 'bbbbbbbb-1');
			expect(line).toMatchObject({ held: false, contactId: decision === 'merge' ? ada.id : expect.any(Number) });
			expect(line?.contactId === ada.id).toBe(decision === 'merge');
			const done = value(
				await api.capture(EVENT, draft({ values: { ...phoneOnly.values, jobTitle: 'Countess' } }), null, { id: 'bbbbbbbb-1' })
			);
			expect(done.id).toBe(line?.contactId);
			expect((await people()).contacts).toHaveLength(decision === 'merge' ? 1 : 2);
			expect(value(await api.takeBackVisitor(EVENT, 'bbbbbbbb-1'))).toMatchObject({ total: 1 });
			expect((await people()).contacts).toHaveLength(1);
		}
	});

	it('CAP-1, DUP-8: what is filled in on the other tablet while one waits is what a person decides on; who was skipped stays so', async () => {
		const one = 'bbbbbbbb-1';
		const values = { fullName: 'A. Byron', phone1: '+44 20 7946 0123' };
		const first = await bundleOf('two', [{ id: one, at: 1_790_000_002_000, draft: draft({ values }) }]);
		const newer = await bundleOf('two', [
			{ id: one, at: 1_790_000_003_000, draft: draft({ values: { ...values, jobTitle: 'Countess' } }) }
		]);
		const newest = await bundleOf('two', [{ id: one, at: 1_790_000_004_000, draft: draft({ values: { ...values, jobTitle: 'Queen' } }) }]);
		await plainDevice();
		value(await api.capture(EVENT, draft({ values: { fullName: 'Ada Byron', phone1: values.phone1 } }), null));
		value(await api.receiveFile(first, null, nothing));
		expect(value(await api.receiveFile(newer, null, nothing))).toMatchObject({ known: 1, held: 0 });
		expect((await api.heldPage(0, 10)).entries).toMatchObject([{ values: { jobTitle: 'Countess' } }]);
		expect(await api.getImport('booth-h26')).toMatchObject({ ledger: { total: 2, created: 1, held: 1 } });
		value(await api.decideHeld('all', 'skip'));
		expect(value(await api.receiveFile(newest, null, nothing))).toMatchObject({ known: 1 });
		expect((await people()).contacts).toMatchObject([{ fullName: 'Ada Byron' }]);
		expect(await api.heldCount()).toBe(0);
	});

	it('CAP-1, DUP-8: a visitor who is taken back while waiting is decided by that: nothing of it can become a contact', async () => {
		const other = await bundleOf('two', [
			{ id: 'bbbbbbbb-1', at: 1_790_000_002_000, draft: draft({ values: { fullName: 'A. Byron', phone1: '+44 20 7946 0123' } }) }
		]);
		await plainDevice();
		value(
			await api.capture(
				EVENT,
				draft({ values: { fullName: 'Ada Byron', email: 'ada@engines.example.com', phone1: '+44 20 7946 0123' } }),
				null
			)
		);
		value(await api.receiveFile(other, null, nothing));
		value(await api.takeBackVisitor(EVENT, 'bbbbbbbb-1'));
		expect(await api.heldCount()).toBe(0);
		expect(await api.getImport('booth-h26')).toMatchObject({ ledger: { held: 1 }, heldResolved: { created: 0, merged: 0, skipped: 1 } });
		expect((await api.visitors(EVENT.id)).map((l) => l.name)).toEqual(['Ada Byron']);
	});
});
