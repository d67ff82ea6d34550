import type { ContactValues } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import type { MatchTable } from '#domain/matching/match';
import { hashText, identityOf, keySegment, matchKeys, type KeySegment } from '../../pipeline/match/index';
import { readHeads } from '../../store/chunks/chunk-head';
import { contactId } from '../../store/contact-id';
import { readContacts, type StoredContact } from '../../store/contacts';
import type { Store } from '../../store/engine/open';
import { keyHashes, storedKeys, visibleSerials } from './match-source';
import { RecordTexts } from './record-texts';

/** The keys of one stored chunk, as it was written under this stamp (0 = not known: read again when anything changed). */
interface Kept {
	stamp: number;
	segment: KeySegment;
}

/** What all visible contacts are found by, as of a generation of one store: a store that was made anew counts from the start. */
interface StoredKeys {
	of: Store;
	generation: number;
	primaryKey: FieldId;
	chunks: Map<number, Kept>;
}

const AT_ONCE = 50;
/** Contacts with one value in common that are looked at: enough to show the five most alike while somebody types. */
const MOST_OF_A_VALUE = 32;
/** The same of an email or another primary key: of all who share a mailbox the one is wanted who is called so (DUP-7). */
const MOST_OF_A_KEY = 1000;

let known: StoredKeys | null = null;

const generationOf = async (db: Store): Promise<number> => Number((await db.get('settings', 'generation')) ?? 1);

/** The keys of all visible contacts: kept in this worker, and after a change read again of those chunks only that were written since. */
async function upToDate(db: Store, primaryKey: FieldId): Promise<StoredKeys> {
	const generation = await generationOf(db);
	const before = known?.of === db && known.primaryKey === primaryKey ? known : null;
	if (before?.generation === generation) return before;
	const serials = await visibleSerials(db);
	const stamps = new Map<number, number>();
	for (let at = 0; at < serials.length; at += AT_ONCE)
		for (const head of await readHeads(db, serials[at] ?? 0, serials[Math.min(at + AT_ONCE, serials.length) - 1] ?? 0))
			stamps.set(head.serial, head.stamp);
	const chunks = new Map<number, Kept>();
	const written: number[] = [];
	for (const serial of serials) {
		const kept = before?.chunks.get(serial);
		if (kept && kept.stamp !== 0 && kept.stamp === stamps.get(serial)) chunks.set(serial, kept);
		else written.push(serial);
	}
	for (let at = 0; at < written.length; at += AT_ONCE) {
		const some = written.slice(at, at + AT_ONCE);
		(await storedKeys(db, some, primaryKey)).forEach((found, i) => {
			const serial = some[i] ?? 0;
			if (found) chunks.set(serial, { stamp: stamps.get(serial) ?? 0, segment: keySegment(found.keys, found.primary) });
		});
	}
	return (known = {
		of: db,
		generation,
		primaryKey,
		chunks: new Map(
			serials.flatMap((s) => {
				const c = chunks.get(s);
				return c ? [[s, c] as const] : [];
			})
		)
	});
}

/**
 * The same after this worker itself wrote some chunks, and nobody anything else: only those are read again. `taken` = the generation
 * before.
 */
export async function noteWritten(db: Store, taken: number, serials: Iterable<number>): Promise<void> {
	const kept = known;
	if (kept?.of !== db || kept.generation !== taken) return;
	const some = [...serials];
	// What was saved is saved: if its keys can't be read now, they are when somebody types again.
	const found = await storedKeys(db, some, kept.primaryKey).catch(() => null);
	if (!found) return;
	for (const [i, serial] of some.entries()) {
		const keys = found[i];
		if (keys) kept.chunks.set(serial, { stamp: 0, segment: keySegment(keys.keys, keys.primary) });
	}
	kept.generation = taken + 1;
}

/** A primary key as the match rules compare it. */
export const keyText = (primaryKey: FieldId, value: string | null | undefined): string =>
	primaryKey === 'email' ? (value ?? '').trim().toLowerCase() : (value ?? '').trim();

/** Which of some primary keys (`keyText`) may be those of visible contacts: told by hash, so that nobody may have one of them after all. */
export async function keysInStore(db: Store, primaryKey: FieldId, keys: Iterable<string>): Promise<Set<string>> {
	const sought = new Map<number, string[]>();
	for (const key of keys)
		if (key) {
			const hash = hashText(key);
			sought.set(hash, [...(sought.get(hash) ?? []), key]);
		}
	const found = new Set<string>();
	if (sought.size === 0) return found;
	for (const { segment } of (await upToDate(db, primaryKey)).chunks.values())
		for (const hash of (primaryKey === 'email' ? segment.email : segment.primaryKey) ?? [])
			for (const key of sought.get(hash) ?? []) found.add(key);
	return found;
}

/** Visible contacts with some primary keys (`keyText`), in the order of their ids: found by hash, so that one may have none of them after all. */
export async function contactsWithKeys(db: Store, primaryKey: FieldId, keys: Iterable<string>): Promise<StoredContact[]> {
	const hashes = new Set(Array.from(keys, (key) => hashText(key)));
	const ids: number[] = [];
	if (hashes.size > 0)
		for (const [serial, { segment }] of (await upToDate(db, primaryKey)).chunks)
			(primaryKey === 'email' ? segment.email : segment.primaryKey)?.forEach((hash, i) => {
				if (hashes.has(hash)) ids.push(contactId(serial, i));
			});
	return readContacts(db, ids);
}

/** Of some people with an email, by what makes each that person (`identityOf`): the earliest visible contact who is the same one. */
export async function contactsByIdentity(db: Store, people: readonly ContactValues[]): Promise<Map<string, number>> {
	const found = new Map<string, number>();
	const emails = people.flatMap((v) => (v.email ? [keyText('email', v.email)] : []));
	const wanted = new Set(people.map(identityOf));
	for (const { id, values } of await contactsWithKeys(db, 'email', emails)) {
		const identity = identityOf(values);
		if (wanted.has(identity) && !found.has(identity)) found.set(identity, id);
	}
	return found;
}

/**
 * The stored contacts that share a key with `values`, but for contact `not`, and `values` itself as the last record: small
 * enough to match while somebody types.
 */
export async function likeThese(db: Store, values: ContactValues, primaryKey: FieldId, not: number | null): Promise<MatchTable> {
	const { chunks } = await upToDate(db, primaryKey);
	const own = new Map((Object.keys(values) as FieldId[]).map((f) => [f, [values[f] ?? null]]));
	const mine = keySegment(matchKeys(own, 1), primaryKey === 'email' ? null : keyHashes(own.get(primaryKey), 1));
	const starts: number[] = [];
	const serials: number[] = [];
	const wanted: number[] = [];
	const finder = new Finder(mine);
	let length = 0;
	for (const [serial, { segment }] of chunks) {
		const places = finder.placesIn(segment).filter((i) => contactId(serial, i) !== not);
		if (places.length === 0) continue;
		starts.push(length);
		serials.push(serial);
		for (const i of places) wanted.push(length + i);
		length += segment.length;
	}
	const refs = new Uint32Array(length);
	for (const w of wanted) {
		let part = starts.length - 1;
		while ((starts[part] ?? 0) > w) part--;
		refs[w] = contactId(serials[part] ?? 0, w - (starts[part] ?? 0));
	}
	const texts = new RecordTexts(
		{ length, storedCount: length, heldCount: 0, primaryKey, refs, active: new Uint8Array() },
		{ at: serials.map((key) => ({ store: 'chunks', key })), starts }
	);
	const records = Uint32Array.from(wanted);
	await texts.prepare(records, () => Promise.resolve(false));
	const table = texts.table(records);
	for (const [field, column] of Object.entries(table.columns)) column.push(values[field as FieldId] ?? null);
	table.keys?.push(values[primaryKey] ?? null);
	return {
		...table,
		length: wanted.length + 1,
		storedCount: wanted.length,
		refs: Uint32Array.from([...table.refs, 0]),
		active: Uint8Array.from([...table.active, 1])
	};
}

/** Looks for the keys of one record, a value's first holders only. */
class Finder {
	private readonly seen = new Map<string, number>();
	private readonly numbers: Uint32Array;
	constructor(private readonly mine: KeySegment) {
		this.numbers = mine.phones.filter((h) => h !== 0);
	}

	placesIn(s: KeySegment): number[] {
		const found = new Set<number>();
		this.search('email', s.email, this.mine.email[0] ?? 0, 1, found);
		this.search('nameCompany', s.nameCompany, this.mine.nameCompany[0] ?? 0, 1, found);
		if (s.primaryKey) this.search('primaryKey', s.primaryKey, this.mine.primaryKey?.[0] ?? 0, 1, found);
		for (const [n, number] of this.numbers.entries()) this.search(`phone${n}`, s.phones, number, s.width, found);
		return [...found].sort((a, b) => a - b);
	}

	private search(
		what: 'email' | 'nameCompany' | 'primaryKey' | `phone${number}`,
		values: Uint32Array,
		hash: number,
		width: number,
		found: Set<number>
	): void {
		if (hash === 0) return;
		const most = what === 'email' || what === 'primaryKey' ? MOST_OF_A_KEY : MOST_OF_A_VALUE;
		let n = this.seen.get(what) ?? 0;
		for (let e = values.indexOf(hash); e >= 0 && n < most; e = values.indexOf(hash, e + 1), n++) found.add(Math.floor(e / width));
		this.seen.set(what, n);
	}
}
