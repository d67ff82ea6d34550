import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { asWriter } from '#workers/locks';
import { auditPage, exportAudit, verifyAudit } from '#workers/query/audit';
import { journal, journalIn } from '#workers/store/journal/journal';
import { followJournal } from '#workers/store/journal/journal-follow';
import { packJournal } from '#workers/store/journal/journal-packing';
import { closeStore, openStore } from '#workers/store/engine/open';
import type { JournalEntry } from '#workers/store/schema';

const nothing = (): void => undefined;
beforeEach(async () => {
	await closeStore();
	await new Promise((done) => {
		const r = indexedDB.deleteDatabase('muster');
		r.onsuccess = r.onerror = done;
	});
});
afterEach(closeStore);

const fill = async (n: number): Promise<void> => {
	const db = await openStore();
	for (let i = 0; i < n; i++)
		await journal(db, 1_700_000_000_000 + i, i % 3 ? 'Ana' : 'Tom', i % 4 ? 'contact.edited' : 'import.completed', {
			id: i,
			fields: ['email'],
			note: i % 5 ? null : 'ä'
		});
};
const change = async (key: number, how: (e: JournalEntry) => JournalEntry | null): Promise<void> => {
	const db = await openStore();
	const next = how((await db.get('journal', key))!);
	if (next) await db.put('journal', next, key);
	else await db.delete('journal', key);
};

describe('HIS-2: the audit log is a chain', () => {
	it('HIS-2: lines of one transaction, of several at once and of many follow each other', async () => {
		const db = await openStore();
		const tx = db.transaction(['journal', 'settings'], 'readwrite');
		await Promise.all([
			journalIn(tx, 1, 'Ana', 'a.b', {}),
			tx.objectStore('settings').put(1, 'x'),
			journalIn(tx, 2, 'Ana', 'a.c', { n: 1 })
		]);
		await tx.done;
		await Promise.all(Array.from({ length: 20 }, (_, i) => journal(db, i, 'Tom', 'a.d', { i })));
		expect(await verifyAudit(null, nothing)).toMatchObject({ entries: 22, brokenAt: null, lastKey: 22, continues: true });
	});

	it('HIS-2: one change anywhere is told where', async () => {
		await fill(30);
		const whole = await verifyAudit(null, nothing);
		await fc.assert(
			fc.asyncProperty(fc.integer({ min: 1, max: 30 }), fc.constantFrom('by', 'at', 'action', 'params', 'hash'), async (key, what) => {
				const db = await openStore();
				const before = (await db.get('journal', key))!;
				const changed: JournalEntry =
					what === 'hash'
						? { ...before, hash: before.hash!.map((b, i) => (i === 7 ? b ^ 1 : b)) }
						: what === 'params'
							? { ...before, params: { ...before.params, id: 999 } }
							: { ...before, [what]: what === 'at' ? before.at + 1 : `${String(before[what as 'by'])}.` };
				await db.put('journal', changed, key);
				expect((await verifyAudit(null, nothing)).brokenAt).toMatchObject({ key, kind: 'changed' });
				await db.put('journal', before, key);
				expect(await verifyAudit(null, nothing)).toEqual(whole);
			}),
			{ numRuns: 25 }
		);
	});

	it('HIS-2: an entry that was taken out, and a log that was cut or made anew, are found', async () => {
		await fill(12);
		const seen = await verifyAudit(null, nothing);
		await change(5, () => null);
		expect((await verifyAudit(null, nothing)).brokenAt).toMatchObject({ key: 6, kind: 'missing' });
		await closeStore();
		await new Promise((done) => {
			const r = indexedDB.deleteDatabase('muster');
			r.onsuccess = r.onerror = done;
		});
		await fill(12);
		const db = await openStore();
		expect(await verifyAudit(seen, nothing)).toMatchObject({ brokenAt: null, continues: true });
		await db.delete('journal', 12);
		expect(await verifyAudit(seen, nothing)).toMatchObject({ brokenAt: null, continues: false });
		await db.delete('journal', IDBKeyRange.lowerBound(10));
		await journal(db, 5, 'Eve', 'contact.edited', {});
		expect((await verifyAudit(seen, nothing)).continues).toBe(false);
	});

	it('HIS-2: entries of before the chain are taken into it by the next one', async () => {
		const db = await openStore();
		for (let i = 0; i < 3; i++) await db.add('journal', { at: i, by: 'Ana', action: 'old.one', params: { i } });
		await journal(db, 9, 'Ana', 'new.one', {});
		expect(await followJournal(db, null, () => Promise.resolve())).toMatchObject({ entries: 4, brokenAt: null });
		await db.put('journal', { at: 1, by: 'Eve', action: 'old.one', params: { i: 1 } }, 2);
		expect((await verifyAudit(null, nothing)).brokenAt).toMatchObject({ key: 4, kind: 'changed' });
	});

	it('HIS-2: packed a thousand together the log says the same, goes on, and one change in any byte of a block is told where', async () => {
		const db = await openStore();
		const tx = db.transaction('journal', 'readwrite');
		for (let i = 0; i < 3200; i++)
			await journalIn(tx, i, i % 3 ? 'Ana' : 'Tom', i % 4 ? 'contact.edited' : 'import.completed', { id: i, note: 'ä\n' });
		await tx.done;
		const before = await verifyAudit(null, nothing);
		const pages = [await auditPage(null, 3201, 500), await auditPage('import', 1500, 300), await auditPage(null, 1700, 100)];
		await packJournal(
			db,
			() => 5000,
			() => Promise.resolve()
		);
		expect(await db.count('journal')).toBe(2 + 1202);
		expect(await verifyAudit(before, nothing)).toMatchObject({ entries: 3202, brokenAt: null, continues: true });
		expect([await auditPage(null, 3201, 500), await auditPage('import', 1500, 300), await auditPage(null, 1700, 100)]).toEqual(
			pages.map((p) => ({ ...p, total: 3202 }))
		);
		await journal(db, 9, 'Eva', 'a.b', {});
		expect(await verifyAudit(before, nothing)).toMatchObject({ entries: 3203, brokenAt: null, continues: true, lastKey: 3203 });
		const whole = (await db.get('journal', 1000))!;
		const block = whole.block!;
		const starts = block.lines.split('\n').map((l) => l.length + 1);
		await fc.assert(
			fc.asyncProperty(fc.integer({ min: 0, max: block.lines.length - 1 }), async (at) => {
				let [line, left] = [0, at];
				while (left >= starts[line]!) left -= starts[line++]!;
				const other = block.lines[at] === 'x' ? 'y' : 'x';
				// A line break that goes joins two entries: the first of them is wrong.
				await db.put(
					'journal',
					{ ...whole, block: { ...block, lines: block.lines.slice(0, at) + other + block.lines.slice(at + 1) } },
					1000
				);
				expect((await verifyAudit(null, nothing)).brokenAt).toMatchObject({ key: line + 1, kind: 'changed' });
			}),
			{ numRuns: 8 }
		);
		await fc.assert(
			fc.asyncProperty(fc.integer({ min: 0, max: 32_000 - 1 }), async (at) => {
				const hashes = block.hashes.slice();
				hashes[at]! ^= 1;
				await db.put('journal', { ...whole, block: { ...block, hashes } }, 1000);
				expect((await verifyAudit(null, nothing)).brokenAt).toMatchObject({ key: Math.floor(at / 32) + 1, kind: 'changed' });
			}),
			{ numRuns: 8 }
		);
		await db.put('journal', whole, 1000);
		await db.delete('journal', 2000);
		expect((await verifyAudit(null, nothing)).brokenAt).toMatchObject({ key: 2001, kind: 'missing' });
	});

	it('HIS-2: a block that packing has forgotten is counted in again, however few entries follow it', async () => {
		const db = await openStore();
		const tx = db.transaction('journal', 'readwrite');
		for (let i = 0; i < 2100; i++) await journalIn(tx, i, 'Ana', 'contact.edited', { id: i });
		await tx.done;
		await packJournal(
			db,
			() => 5000,
			() => Promise.resolve()
		);
		await db.delete('settings', 'journalPacked');
		await packJournal(
			db,
			() => 6000,
			() => Promise.resolve()
		);
		expect([await db.count('journal'), (await auditPage(null, null, 1)).total]).toEqual([1102, 2101]);
	});

	it('HIS-2, APP-5: entries are packed only while nobody else writes, as a backup does that reads them a piece at a time', async () => {
		const db = await openStore();
		const tx = db.transaction('journal', 'readwrite');
		for (let i = 0; i < 2100; i++) await journalIn(tx, i, 'Ana', 'contact.edited', { id: i });
		await tx.done;
		let packing: Promise<void> | null = null;
		await asWriter(async () => {
			packing = packJournal(
				db,
				() => 5000,
				() => Promise.resolve()
			);
			for (let i = 0; i < 20; i++) expect(await db.count('journal')).toBe(2100);
		});
		await packing;
		expect(await db.count('journal')).toBe(1 + 1101);
	});

	it('HIS-2, FIL-6: pages, areas and the file say the same as the log', async () => {
		await fill(250);
		const first = await auditPage(null, null, 100);
		expect([first.total, first.entries[0]?.key, first.entries.length, first.next]).toEqual([250, 250, 100, 151]);
		const rest = await auditPage(null, first.next, 500);
		expect([rest.entries[0]?.key, rest.entries.at(-1)?.key, rest.next]).toEqual([150, 1, null]);
		const imports = await auditPage('import', null, 500);
		expect(imports.entries).toHaveLength(63);
		expect(imports.entries.every((e) => e.action === 'import.completed')).toBe(true);
		expect((await auditPage('contacts', null, 10)).entries).toHaveLength(10);
		const file = await exportAudit('json', { spreadsheetSafe: true, bom: false });
		const rows = JSON.parse(await (file as { value: { blob: Blob } }).value.blob.text()) as { number: number; hash: string }[];
		expect([rows.length, rows[0]?.number, /^[0-9a-f]{64}$/.test(rows[249]?.hash ?? '')]).toEqual([250, 1, true]);
	});
});
