import { beforeEach, expect, it } from 'vitest';
import { sessionOf } from '#workers/imports/match/session';
import { reviewLock } from '#workers/imports/owner';
import { withLock } from '#workers/locks';
import { openStore } from '#workers/store/engine/open';
import { value } from '../fix/fix-support';
import { api, csv, importAll, killedTab, nothing, plainDevice, toReview } from '../harness';

const HEADER = 'First Name,Last Name,Email,Phone,Company';
const ANA = 'Ana,Silva,ana@orion-pack.com,+12125550101,Orion Packaging';
const row = (name: string, n: number): string => `${name},Lindqvist,${name.toLowerCase()}@harbor-foods.com,+1212555010${n},Harbor ${name}`;

beforeEach(plainDevice);

/** Runs `meanwhile` as soon as the decisions of an import were read, before whoever reads them goes on. */
function whileMatching(meanwhile: () => void): void {
	const own = IDBObjectStore.prototype.getAll;
	IDBObjectStore.prototype.getAll = function (...args) {
		const asked = own.apply(this, args);
		if (this.name === 'decisions') {
			IDBObjectStore.prototype.getAll = own;
			meanwhile();
		}
		return asked;
	};
}

it('DUP-4, IMP-12: what one tab decides while another looks for duplicates anew, since a contact came, stays decided', async () => {
	await importAll(csv(HEADER, [ANA]));
	const { id } = await toReview(csv(HEADER, [row('Nora', 1), row('Ida', 2)]));
	const [pair] = (await api.reviewPage(id, 'all', 0, 10)).pairs;
	expect([pair!.right.ref, pair!.pair]).toEqual([2, 0]);
	const db = await openStore();
	const entry = {
		importId: id,
		seq: 0,
		at: 1,
		by: 'U',
		decision: 'merge' as const,
		pairs: Uint32Array.of(0),
		previous: Uint8Array.of(0),
		picks: null
	};
	value(await api.saveContact({ fullName: 'Ida Moor', email: 'ida@grain-works.com', phone1: '+12125550102' }, null));
	// The other tab stores its decision in that moment.
	whileMatching(() => void db.put('decisions', entry, [id, 0]));
	expect((await api.reviewCounts(id)).total).toBe(2);
	for (const look of ['in this tab', 'after a reload']) {
		expect((await api.reviewCounts(id)).decided, look).toMatchObject({ merge: 1 });
		await killedTab(id);
	}
	expect(value(await api.finalizeImport(id, nothing)).ledger).toMatchObject({ merged: 1, held: 1 });
});

it('DUP-4, IMP-12: a tab that ends with the pairs of before another contact came takes nobody’s place: what was decided on the newer ones stays', async () => {
	await importAll(csv(HEADER, [ANA]));
	const { id } = await toReview(csv(HEADER, [row('Nora', 1), row('Ida', 2)]));
	const db = await openStore();
	value(await api.saveContact({ fullName: 'Ida Moor', email: 'ida@grain-works.com', phone1: '+12125550102' }, null));
	let slow: ReturnType<typeof api.reviewCounts> | null = null;
	const nora = await withLock(reviewLock(id), async () => {
		await new Promise<void>((read) => {
			whileMatching(read);
			slow = api.reviewCounts(id);
		});
		// The other tab: it has the review to itself, finds the pairs with the contact that came, and decides on one of them.
		const saved = value(await api.saveContact({ fullName: 'Nora Moor', email: 'nora@grain-works.com', phone1: '+12125550101' }, null));
		const { table, pairs } = (await sessionOf(id, true))!;
		const p = Array.from(pairs.left).findIndex((left) => left < table.storedCount && table.refs[left] === saved.id);
		const decided = { importId: id, seq: 0, at: 1, by: 'U', decision: 'merge' as const, picks: null };
		await db.put('decisions', { ...decided, pairs: Uint32Array.of(p), previous: Uint8Array.of(0) }, [id, 0]);
		return { id: saved.id, kept: await db.get('pairs', id) };
	});
	await slow;
	expect(await db.get('pairs', id)).toEqual(nora.kept);
	for (const look of ['in this tab', 'after a reload']) {
		const counts = await api.reviewCounts(id);
		expect([counts.total, counts.decided.merge], look).toEqual([3, 1]);
		const merged = (await api.reviewPage(id, 'all', 0, 10)).pairs.filter((p) => p.decision === 'merge');
		expect(
			merged.map((p) => [p.left.ref, p.right.ref]),
			look
		).toEqual([[nora.id, 2]]);
		await killedTab(id);
	}
});
