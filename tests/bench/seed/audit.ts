import { chained, GENESIS, sealOf } from '#workers/store/journal/journal-hash';
import { blockOf } from '#workers/store/journal/journal-blocks';
import { packJournal } from '#workers/store/journal/journal-packing';
import { openStore } from '#workers/store/engine/open';
import type { JournalEntry } from '#workers/store/schema';

const KINDS: [string, (i: number) => Record<string, unknown>][] = [
	['contact.edited', (i) => ({ id: 1024 + i, fields: ['email', 'phone1', 'company'] })],
	['held.merge', (i) => ({ entries: i % 40, created: 0, merged: i % 40, skipped: 0, stillHeld: 12 })],
	['settings.changed', () => ({ key: 'defaultCountry', before: 'US', after: 'DE' })],
	[
		'import.completed',
		(i) => ({
			importId: `import-${i}`,
			file: `leads-${i}.csv`,
			sha256: 'a'.repeat(64),
			total: 1000,
			created: 800,
			merged: 120,
			skipped: 40,
			held: 20,
			failed: 20
		})
	]
];

const PER_BLOCK = 1000;
/** Entries that lie by themselves, as the newest do, and the background packs all but the last thousand. */
const LOOSE = 11_000;

/**
 * Writes `n` chained entries of four common kinds into the audit log of this origin, packed as the app packs them, the newest loose;
 * returns ms of packing ten thousand of those.
 */
export async function fillAudit(n: number): Promise<number> {
	const db = await openStore();
	let hash: Uint8Array = GENESIS;
	const seals: [number, string][] = [];
	const made = (i: number): JournalEntry => {
		const [action, params] = KINDS[i % KINDS.length]!;
		const seal = seals.shift();
		const entry: JournalEntry = seal
			? { at: 1_700_000_000_000 + i * 1000, by: 'Muster', action: 'log.sealed', params: { block: seal[0], seal: seal[1] } }
			: { at: 1_700_000_000_000 + i * 1000, by: i % 3 ? 'Ana Lima' : 'Tom Berg', action, params: params(i) };
		hash = chained(hash, entry);
		return { ...entry, hash };
	};
	let i = 0;
	for (; i + PER_BLOCK <= n - LOOSE; i += PER_BLOCK) {
		const entries = Array.from({ length: PER_BLOCK }, (_, k) => made(i + k));
		const value = blockOf(
			entries.map((_, k) => i + k + 1),
			entries,
			hash
		);
		await db.put('journal', value, i + PER_BLOCK);
		seals.push([i + PER_BLOCK, sealOf(value.block!)]);
	}
	const tx = db.transaction('journal', 'readwrite', { durability: 'relaxed' });
	for (; i < n; i++) tx.store.put(made(i), i + 1).catch(() => undefined);
	await tx.done;
	const from = performance.now();
	await packJournal(
		db,
		() => 1_800_000_000_000,
		() => Promise.resolve()
	);
	return performance.now() - from;
}
