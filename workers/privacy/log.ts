import { hex } from '#domain/basics/hex';
import type { Redaction } from '../store/journal/journal';
import { journalLines } from '../store/journal/journal-blocks';
import { contentHash, GENESIS, hashOf, saidBy } from '../store/journal/journal-hash';
import type { Store } from '../store/engine/open';
import type { JournalEntry } from '../store/schema';
import type { Person } from './person';
import { labelWithout, scrubbed, telling } from './scrub';

/** Entries about a delivery carry its name. */
function withoutLabel(p: Person, params: JournalEntry['params']): JournalEntry['params'] {
	const { batchId, label } = params;
	if (typeof batchId !== 'string' || typeof label !== 'string') return params;
	const next = labelWithout(p, batchId, label);
	return next === label ? params : { ...params, label: next };
}

/** Entries of the audit log that hold the person, without them, each with what certifies it ([Note: redaction], store/journal/journal.ts). */
export async function redactions(db: Store, p: Person): Promise<{ key: number; entry: JournalEntry; certificate: Redaction }[]> {
	const sought = telling(p);
	const found: { key: number; entry: JournalEntry; certificate: Redaction }[] = [];
	let hash: Uint8Array = GENESIS;
	for await (const lines of journalLines(db))
		for (const line of lines) {
			// Entries of before the chain carry no hash of their own; the one that they have in the chain is kept from now on.
			const own = line.hash ?? hashOf(hash, line.said);
			const entry = line.entry();
			const params = withoutLabel(p, scrubbed(entry.params, sought));
			if (params !== entry.params) {
				const next: JournalEntry = { ...entry, params, hash: own.slice(), redacted: true };
				found.push({ key: line.key, entry: next, certificate: [line.key, hex(own), contentHash(saidBy(next))] });
			}
			hash = own;
		}
	return found;
}
