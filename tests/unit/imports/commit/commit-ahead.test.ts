import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CHUNK_ROWS } from '#domain/chunk';
import { reviewAsked } from '#workers/imports/at-work';
import type { CommitAhead } from '#workers/imports/commit/commit-ahead';
import { tentativePlan } from '#workers/imports/commit/plan';
import { plannedRows, rowsOfGroups } from '#workers/imports/commit/plan-rows';
import { dropPrepared, preparedOf } from '#workers/imports/commit/prepared';
import { sessionOf } from '#workers/imports/match/session';
import { openStore } from '#workers/store/engine/open';
import { api, csv, nothing, plainDevice, toReview } from '../harness';

/** 1,150 rows: every fifth of the last ones has the address of an earlier one, some others its phone alone. */
const file = (): File =>
	csv(
		'First Name,Last Name,Email,Phone,Company,Title,City,Last Activity Date',
		Array.from({ length: 1150 }, (_, i) => {
			const of = i < 1050 ? i : i - 1050;
			const email = i >= 1050 && i % 5 === 0 ? `ana${of}@orion-pack.com` : `ana${i}@orion-pack.com`;
			const phone = i >= 1050 && i % 10 === 1 ? of : i;
			return `Ana${i},Silva${i},${email},+4930${String(1_000_000 + phone)},Orion ${i % 40},${['Director', 'Head of Sales', 'Assistant'][i % 3]},${i % 7 ? 'Berlin' : 'Bonn'},2026-09-${10 + (i % 15)}`;
		})
	);

/** The prepared commit of an import once its last chunk is ready. */
async function whenReady(id: string): Promise<CommitAhead> {
	const session = (await sessionOf(id))!;
	const plan = await tentativePlan(await openStore(), session);
	const { created, twins } = plannedRows(plan);
	const last = Math.ceil(created.length / CHUNK_ROWS) - 1;
	return vi.waitFor(
		() => {
			const ahead = preparedOf<CommitAhead>(id);
			expect(ahead?.chunk(last, plan, created.slice(last * CHUNK_ROWS), rowsOfGroups(twins, last))).toBeTruthy();
			return ahead!;
		},
		{ timeout: 30_000, interval: 20 }
	);
}

/** Everything of the contacts that is stored, and the proof, but for what is drawn by chance. */
async function stored(importId: string): Promise<string> {
	const db = await openStore();
	const all: unknown[] = [];
	for (const store of ['chunks', 'columns', 'matchKeys', 'heads', 'history', 'issues', 'held', 'fingerprints'] as const)
		all.push([store, await db.getAllKeys(store), await db.getAll(store)]);
	const text = JSON.stringify(all, (key, value: unknown) =>
		key === 'stamp' ? 0 : value instanceof Map ? [...value] : ArrayBuffer.isView(value) ? [...(value as Uint8Array)] : value
	);
	return text.replaceAll(importId, 'ID');
}

describe('a commit that was made ready in the review', () => {
	beforeEach(async () => {
		await plainDevice();
		vi.spyOn(Date, 'now').mockReturnValue(1_790_000_000_000);
	});
	afterEach(() => {
		vi.restoreAllMocks();
	});

	/** Imports the file; `decided` = somebody merges by phone, half of them after the first chunks were ready. */
	async function run(ready: boolean, decided: boolean): Promise<string> {
		await plainDevice();
		const { id } = await toReview(file());
		if (ready) await whenReady(id);
		if (decided) {
			const { pairs } = await api.reviewPage(id, 'phone', 0, 5);
			await api.decide(id, { pairs: pairs.map((p) => p.pair) }, 'merge');
			if (ready) await whenReady(id);
		}
		if (!ready) dropPrepared(id);
		const done = await api.finalizeImport(id, nothing);
		if (!done.ok) throw new Error(done.problem.code);
		expect(done.value.ledger).toMatchObject({ total: 1150, merged: 20 + (decided ? 5 : 0) });
		return stored(id);
	}

	it('IMP-12, FIL-5: what was made ready while somebody looked at the matches is stored to the byte as it is without', async () => {
		expect(await run(true, false)).toBe(await run(false, false));
	});

	it('IMP-10, FIL-5: decisions after that are in what is stored', async () => {
		expect(await run(true, true)).toBe(await run(false, true));
	});

	it('FIL-5: what was scored before midnight is scored anew after it', async () => {
		const { id } = await toReview(file());
		await whenReady(id);
		vi.mocked(Date.now).mockReturnValue(1_790_000_000_000 + 5 * 86_400_000);
		const done = await api.finalizeImport(id, nothing);
		if (!done.ok) throw new Error(done.problem.code);
		const scores = async () => (await (await openStore()).getAll('heads')).map((h) => [...h.scores]);
		const own = await scores();
		await api.rescoreAll(nothing);
		expect(own).toEqual(await scores());
	});

	it('IMP-8: nothing of it is taken when rows were corrected or scoring changed meanwhile', async () => {
		const { id } = await toReview(file());
		const ahead = await whenReady(id);
		const settings = await api.getSettings();
		await api.saveSettings({
			scoringProfile: { ...settings.scoringProfile, factorWeights: { ...settings.scoringProfile.factorWeights, seniority: 0 } }
		});
		const again = (await sessionOf(id))!;
		expect(ahead.isOf(again)).toBe(true);
		expect(ahead.isOf({ ...again, manifest: { ...again.manifest, updatedAt: again.manifest.updatedAt + 1 } })).toBe(false);
		const done = await api.finalizeImport(id, nothing);
		if (!done.ok) throw new Error(done.problem.code);
		const heads = await (await openStore()).getAll('heads');
		await api.rescoreAll(nothing);
		expect((await (await openStore()).getAll('heads')).map((h) => [...h.scores])).toEqual(heads.map((h) => [...h.scores]));
	});

	it('IMP-7, APP-4: it makes way for whoever asks for the matches, and goes on once nobody has for a while', async () => {
		let answer = (): void => undefined;
		const asked = reviewAsked.first(() => new Promise<void>((done) => (answer = done)))();
		const { id } = await toReview(file());
		const ready = whenReady(id);
		const first = await Promise.race([ready.then(() => 'ready'), new Promise((r) => setTimeout(() => r('asked'), 600))]);
		expect([first, reviewAsked.quietMs]).toEqual(['asked', 0]);
		answer();
		await asked;
		await ready;
	});
});
