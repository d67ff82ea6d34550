import { hex } from '#domain/basics/hex';
import { CERTIFIES, SEALED, type JournalBreak, type JournalVerdict, type Redaction } from './journal';
import { isBlock, journalValues, linesOf, type JournalLine } from './journal-blocks';
import { contentHash, GENESIS, hashOf, sameHash, sealOfOutside } from './journal-hash';
import type { Store } from '../engine/open';
import type { JournalEntry } from '../schema';

/** A block that was passed: its seal as it is now, and the hash before its first entry. */
interface Passed {
	key: number;
	seal: string;
	before: Uint8Array;
	next: number;
}

/**
 * Follows the chain from its first entry. A block is checked by its seal, one hash for a thousand entries: a later entry,
 * which is in the chain itself, says what it must be. Only a block whose seal isn't that, or that nobody sealed, is
 * followed entry by entry, to tell where it breaks.
 * @param until entry whose hash is wanted as well (what an earlier check saw as the newest); null = none
 * @param beat called between pieces with entries done
 * @returns `seen` = the hash of entry `until` now, null where it is gone
 */
export async function followJournal(
	db: Store,
	until: number | null,
	beat: (done: number) => Promise<void>
): Promise<JournalVerdict & { seen: string | null }> {
	const chain = new Chain();
	const passed: Passed[] = [];
	let [entries, lastKey] = [0, 0];
	let seen: string | null = null;
	for await (const values of journalValues(db)) {
		for (const [key, value] of values) {
			if (value.block) {
				const { numbers, hashes, lines } = value.block;
				const place = until === null || until > key ? -1 : numbers.indexOf(until);
				if (place >= 0) seen = hex(hashes.subarray(place * 32, place * 32 + 32));
				passed.push({ key, seal: await sealOfOutside(value.block), before: chain.hash, next: lastKey });
				if (lines.includes(CERTIFIES) || lines.includes(SEALED)) for (const line of linesOf(key, value)) chain.hear(line);
				chain.hash = hashes.slice(-32);
				entries += numbers.length;
			} else {
				for (const line of linesOf(key, value)) chain.follow(line, lastKey);
				entries++;
				if (key === until) seen = hex(chain.hash);
			}
			lastKey = key;
		}
		await beat(entries);
	}
	const there = new Set(passed.map((p) => p.key));
	const gone = [...chain.seals.keys()].filter((key) => !there.has(key));
	for (const p of passed) {
		if (chain.seals.get(p.key) === p.seal) continue;
		const value = await db.get('journal', p.key);
		if (!value || !isBlock(value)) continue;
		const found = chain.insideBlock(linesOf(p.key, value), p.before, p.next, chain.seals.has(p.key));
		if (found) chain.note(found);
	}
	for (const key of gone) chain.note(await missingAt(db, key));
	chain.checkRedacted();
	return { entries, brokenAt: chain.brokenAt, head: hex(chain.hash), lastKey, seen };
}

/** Where entries are missing: before the first one behind the block that is gone. */
async function missingAt(db: Store, block: number): Promise<JournalBreak> {
	const cursor = await db.transaction('journal').store.openCursor(IDBKeyRange.lowerBound(block, true));
	const line = cursor ? linesOf(cursor.key, cursor.value)[0] : undefined;
	return line ? broken(line, 'missing') : { key: block, kind: 'missing', at: 0, action: '' };
}

const broken = ({ key, entry }: JournalLine, kind: JournalBreak['kind']): JournalBreak => {
	const { at, action } = entryOrNothing(entry);
	return { key, kind, at, action };
};

/** A text that was changed may be no JSON any more. */
function entryOrNothing(entry: () => JournalEntry): Pick<JournalEntry, 'at' | 'action' | 'params'> {
	try {
		return entry();
	} catch {
		return { at: 0, action: '', params: {} };
	}
}

class Chain {
	hash: Uint8Array = GENESIS;
	brokenAt: JournalBreak | null = null;
	/** Block → what its seal must be; the last word counts. */
	readonly seals = new Map<number, string>();
	readonly #redacted: JournalLine[] = [];
	readonly #certified = new Map<number, string>();

	/** The break that comes first in the log counts. */
	note(found: JournalBreak): void {
		if (!this.brokenAt || found.key < this.brokenAt.key) this.brokenAt = found;
	}

	/** One entry that lies by itself. Numbers alone prove nothing: a restored log goes on under later ones. */
	follow(line: JournalLine, lastKey: number): void {
		const own = line.redacted && line.hash ? line.hash : hashOf(this.hash, line.said);
		if (line.redacted) this.#redacted.push(line);
		else if (!this.brokenAt && line.hash && !sameHash(line.hash, own))
			this.brokenAt = broken(line, line.key === lastKey + 1 ? 'changed' : 'missing');
		this.hear(line);
		this.hash = line.hash ?? own;
	}

	/** What an entry certifies. */
	hear({ said, entry }: JournalLine): void {
		if (!said.includes(CERTIFIES) && !said.includes(SEALED)) return;
		const { action, params } = entryOrNothing(entry);
		if (action === SEALED) this.seals.set(Number(params['block']), String(params['seal']));
		if (action !== CERTIFIES) return;
		for (const [of, ...says] of (Array.isArray(params['redacted']) ? params['redacted'] : []) as Redaction[])
			this.#certified.set(of, says.join(' '));
		for (const [block, seal] of (Array.isArray(params['seals']) ? params['seals'] : []) as [number, string][]) this.seals.set(block, seal);
	}

	/**
	 * The first entry of a block that doesn't follow. @param sealed a seal says that the block is another one: where all follow, all were
	 * made anew
	 */
	insideBlock(lines: readonly JournalLine[], before: Uint8Array, lastKey: number, sealed: boolean): JournalBreak | null {
		let hash = before;
		let last = lastKey;
		for (const line of lines) {
			if (line.redacted) this.#redacted.push(line);
			else if (!line.hash || !sameHash(line.hash, hashOf(hash, line.said)))
				return broken(line, line.key === last + 1 ? 'changed' : 'missing');
			hash = line.hash ?? hash;
			last = line.key;
		}
		const [first] = lines;
		return sealed && first ? broken(first, 'changed') : null;
	}

	checkRedacted(): void {
		for (const line of this.#redacted)
			if (this.#certified.get(line.key) !== `${hex(line.hash ?? GENESIS)} ${contentHash(line.said)}`) this.note(broken(line, 'changed'));
	}
}
