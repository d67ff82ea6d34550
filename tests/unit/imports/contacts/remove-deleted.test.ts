import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ContactValues } from '#domain/chunk';
import { removeExpired } from '#workers/imports/contacts/remove-deleted';
import { auditPage } from '#workers/query/audit';
import { queryApi } from '#workers/query/api';
import { openStore } from '#workers/store/engine/open';
import { scanRaw } from '../../../support/raw-scan';
import { value } from '../fix/fix-support';
import { api, csv, importAll, nothing, plainDevice } from '../harness';

const DAY = 86_400_000;
beforeEach(plainDevice);
afterEach(() => vi.useRealTimers());

const byHand = async (values: ContactValues): Promise<number> => value(await api.saveContact(values, null)).id;
const NORA = { firstName: 'Nora', lastName: 'Lindqvist', email: 'nora@harbor-foods.com' };
const IDA = { firstName: 'Ida', lastName: 'Moor', email: 'ida@grain-works.com' };
const HEADER = 'First Name,Last Name,Email,Notes,Cost Centre';
const TOM = 'Tom,Berg,tom@hafen.com,Likes tulips,KS-4711';
const EVA = 'Eva,Holm,eva@hafen.com,Likes roses,KS-4712';
const idOf = async (email: string): Promise<number> => (await queryApi.page({ search: email }, 0, 1)).rows[0]!.id;
const emails = async (): Promise<string[]> =>
	(await queryApi.page({ sort: { by: 'id', direction: 'asc' } }, 0, 50)).rows.map((r) => r.email);
/** How often each text stands anywhere in the database. */
const left = async (...texts: string[]): Promise<number> => (await scanRaw(texts)).length;
const later = async (days: number): Promise<void> => {
	vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + days * DAY });
	await removeExpired(await openStore(), Date.now());
};

/** The upkeep of a device on which it was never looked. */
const firstLook = async (): Promise<void> => removeExpired(await openStore(), Date.now());

describe('APP-1, CON-1: deleted contacts are removed for good', () => {
	it('CON-1: their values, changes and original rows are gone, those of others stay, and nobody brings them back', async () => {
		const first = await importAll(csv(HEADER, [TOM, EVA]));
		const again = await importAll(csv('First Name,Last Name,Email,Street', ['Tom,Berg,tom@hafen.com,Hofweg 77']));
		expect(again.ledger).toMatchObject({ merged: 1 });
		const tom = await idOf('tom@hafen.com');
		value(await api.saveContact({ firstName: 'Tom', lastName: 'Berg', email: 'tom.berg@quay-lines.com', notes: 'Tulips 4711' }, tom));
		value(await api.setScore(tom, 88, 'Asked by Tom Berg'));
		value(await api.deleteContacts([tom]));
		expect(await api.deletedHere()).toEqual({ recent: 1, past: 0, delivered: 0 });

		const shares: number[] = [];
		expect(value(await api.removeDeleted((done, total) => shares.push(done / total)))).toBe(1);
		expect([shares.at(-1), shares.every((s, i) => i === 0 || s >= shares[i - 1]!)]).toEqual([1, true]);
		expect(await left('tom@hafen.com', 'quay-lines', 'tulips', 'Tulips 4711', 'KS-4711', 'Hofweg 77')).toBe(0);
		// That a score was set, and why, is told by the audit log alone.
		expect((await scanRaw(['Asked by Tom'])).map((t) => t.store)).toEqual(['journal']);
		expect(await left('eva@hafen.com')).toBeGreaterThan(1);
		expect((await scanRaw(['KS-4712'])).map((t) => t.store)).toContain('sourcePieces');
		expect((await auditPage('contacts', null, 1)).entries[0]).toMatchObject({ action: 'contacts.removed', params: { count: 1 } });
		expect([await api.deletions(), await api.deletedHere()]).toEqual([[], { recent: 0, past: 0, delivered: 0 }]);
		expect(value(await api.restoreContacts([tom])).restored).toBe(0);
		expect(await emails()).toEqual(['eva@hafen.com']);
		// What is left of the imports can be taken back.
		value(await api.undoImport(again.id, 'undo', nothing));
		value(await api.undoImport(first.id, 'undo', nothing));
		expect(await emails()).toEqual([]);
	});

	it('CON-1: by itself after 30 days, once a day; who can be brought back stays', async () => {
		await firstLook();
		const nora = await byHand(NORA);
		value(await api.deleteContacts([nora]));
		await later(29);
		expect([await left(NORA.email), (await api.deletions()).length]).toEqual([1, 1]);
		const ida = await byHand(IDA);
		value(await api.deleteContacts([ida]));
		await later(0.5);
		expect(await left(NORA.email)).toBe(1);
		await later(1);
		expect([await left(NORA.email), await left(IDA.email)]).toEqual([0, 1]);
		expect(await api.deletedHere()).toEqual({ recent: 1, past: 0, delivered: 0 });
		const [entry] = (await auditPage('contacts', null, 1)).entries;
		expect(entry).toMatchObject({ action: 'contacts.removed', by: '', params: { count: 1 } });
		await later(40);
		expect(await left(IDA.email)).toBe(0);
	});

	it('IMP-13: who went with an import that was undone is removed at once by hand, by itself after 30 days', async () => {
		await firstLook();
		const { id } = await importAll(csv(HEADER, [TOM, EVA]));
		value(await api.undoImport(id, 'undo', nothing));
		expect(await api.deletedHere()).toEqual({ recent: 0, past: 2, delivered: 0 });
		await later(29);
		expect(await left('eva@hafen.com')).toBeGreaterThan(0);
		await later(2);
		expect(await left('eva@hafen.com', 'KS-4711')).toBe(0);
		const next = await importAll(csv(HEADER, [TOM]));
		value(await api.undoImport(next.id, 'undo', nothing));
		expect([value(await api.removeDeleted()), await left('tom@hafen.com')]).toEqual([1, 0]);
	});

	it('CON-1: of whom no note says when they were deleted, as an earlier version left them, stays for 30 days from the first look on', async () => {
		const nora = await byHand(NORA);
		value(await api.deleteContacts([nora]));
		await (await openStore()).delete('settings', 'deletions');
		expect(await api.deletedHere()).toEqual({ recent: 0, past: 1, delivered: 0 });
		await firstLook();
		await later(29);
		expect(await left(NORA.email)).toBe(1);
		await later(1);
		expect(await left(NORA.email)).toBe(0);
	});

	it('CON-4: who was erased is not counted; what is blank without a note is looked at once', async () => {
		const [nora, ida] = [await byHand(NORA), await byHand(IDA)];
		value(await api.eraseContact(nora, nothing));
		expect(await api.deletedHere()).toEqual({ recent: 0, past: 0, delivered: 0 });
		const db = await openStore();
		await db.put('settings', 'something else', 'removed');
		value(await api.deleteContacts([ida]));
		expect(await api.deletedHere()).toEqual({ recent: 1, past: 0, delivered: 0 });
		expect(await db.get('settings', 'removed')).toMatchObject({ serials: expect.any(Uint32Array) as Uint32Array });
	});

	it('IMP-12: a tab that dies half way leaves nobody who could come back without their rows; the next upkeep removes them at once', async () => {
		await importAll(csv(HEADER, [TOM, EVA]));
		const tom = await idOf('tom@hafen.com');
		value(await api.deleteContacts([tom]));
		await expect(
			api.removeDeleted((done, total) => {
				if (done > total / 2) throw new Error('the tab dies');
			})
		).rejects.toThrow('the tab dies');
		expect([(await scanRaw(['KS-4711'])).map((t) => t.store), await api.deletions()]).toEqual([['columns'], []]);
		expect(await api.deletedHere()).toEqual({ recent: 0, past: 1, delivered: 0 });
		await removeExpired(await openStore(), Date.now());
		expect(await left('KS-4711', 'tom@hafen.com')).toBe(0);
		expect(await emails()).toEqual(['eva@hafen.com']);
	});

	it('CON-1: nobody loses the way back since many others were deleted one by one', async () => {
		const ids: number[] = [];
		for (let n = 0; n < 103; n++) ids.push(await byHand({ ...IDA, email: `ida${n}@grain-works.com` }));
		for (const id of ids) value(await api.deleteContacts([id]));
		const lines = await api.deletions();
		expect([lines.length, lines.at(-1)!.count]).toEqual([100, 4]);
		expect(value(await api.bringBack(lines.at(-1)!.key)).restored).toBe(4);
	});

	it('IMP-13: who was left as changed by an undo and deleted later comes back from that deletion', async () => {
		const { id } = await importAll(csv(HEADER, [TOM, EVA]));
		const tom = await idOf('tom@hafen.com');
		value(await api.saveContact({ firstName: 'Tom', lastName: 'Berg', email: 'tom@hafen.com', notes: 'Called' }, tom));
		value(await api.undoImport(id, 'keep', nothing));
		await new Promise((done) => setTimeout(done, 5));
		value(await api.deleteContacts([tom]));
		const [line] = await api.deletions();
		expect(line).toMatchObject({ count: 1, names: ['Tom Berg'] });
		expect(value(await api.bringBack(line!.key)).restored).toBe(1);
		expect(await emails()).toEqual(['tom@hafen.com']);
	});
});
