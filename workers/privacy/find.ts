import { rowValues, type ContactValues } from '#domain/chunk';
import { PHONE_FIELDS, type FieldId } from '#domain/fields';
import { isNamed, isTold, type SoughtPerson, type Whom } from '#domain/contacts/erasure';
import type { ImportManifest } from '#domain/import';
import { sharedAnswers } from '#domain/device/shared-files';
import { contactId, positionOf, serialOf } from '../store/contact-id';
import { readChunks } from '../store/contacts';
import { withDeadline } from '../store/engine/deadline';
import type { Store } from '../store/engine/open';
import { borrowedIds } from '../outbox/preparing/earlier-ids';
import { deviceId, externalId, readSettings } from '../store/settings';
import { readSomeColumns } from '../store/chunks/some-columns';
import { historyKeyOf } from '../store/touched';
import { ISSUES_OF_COMMIT } from '../imports/issue-keys';
import { cleanOne } from '../imports/contacts/clean-one';
import { allSkipped } from '../imports/held/held-skipped';
import { allHeld } from '../imports/held/held-store';
import { TYPED } from '../imports/fix/typed-values';
import { learnNamed } from './named';
import { addressIn } from './pattern';
import { chunkRows, mayHoldRows } from './source';
import { isPerson, isTheirRow, learn, learnCells, mayHold, nobody, type Person } from './person';

/** What a person is found by. */
const SOUGHT: ReadonlySet<FieldId> = new Set<FieldId>(['email', 'firstName', 'lastName', 'fullName', ...PHONE_FIELDS]);
const AT_ONCE = 16;

/**
 * Everything that tells where a person stands in the store (CON-4): the contact and every other that is the same person,
 * with the values that they had before, and the rows of imports that are theirs. Reads all contacts and all original rows.
 * @param beat called between pieces with the share done, 0–1
 * @returns null when there is no such contact, or nobody is told by what is given
 */
export async function findPerson(db: Store, whom: Whom, beat: (done: number) => Promise<void>): Promise<Person | null> {
	const p = nobody();
	const rows = new Map<string, Set<number>>();
	const link = (importId: string | null, row: number | null): void => {
		if (importId === null || importId === 'edit' || !row) return;
		const of = rows.get(importId);
		if (of) of.add(row);
		else rows.set(importId, new Set([row]));
	};
	const seen = new Set<number>();
	let found: number[] = [];
	if (typeof whom === 'number') {
		const [first] = await readChunks(db, [serialOf(whom)]);
		if (!first || positionOf(whom) >= first.length) return null;
		learn(p, rowValues(first.columns, positionOf(whom)));
		found = [whom];
	} else if (isNamed(whom)) {
		if (whom.places.length === 0) return null;
		found = await learnNamed(db, whom, p, link);
		if (p.emails.length + p.phones.length > 0) found.push(...(await sameContacts(db, p, () => Promise.resolve())));
		found = [...new Set(found)];
	} else {
		if (!isTold(whom)) return null;
		learn(p, await asCleaned(db, whom));
		for (const entry of [...(await allHeld(db)), ...(await allSkipped(db))])
			if (isPerson(p, entry.values)) {
				learn(p, entry.values);
				for (const row of entry.rows) link(entry.importId, row);
			}
		found = await sameContacts(db, p, () => Promise.resolve());
	}
	// Whoever is found may teach another address of theirs: until nobody new comes.
	while (found.length > 0) {
		for (const one of found) {
			seen.add(one);
			await learnContact(db, one, p, link);
		}
		found = (await sameContacts(db, p, (done) => beat(0.4 * done))).filter((one) => !seen.has(one));
	}
	p.ids = [...seen].sort((a, b) => a - b);
	const device = await deviceId(db);
	const borrowed = await borrowedIds(db);
	p.externalIds = [...p.ids.map((one) => externalId(device, one)), ...p.ids.flatMap((one) => borrowed(one) ?? [])];
	await theirRows(db, p, link, (done) => beat(0.4 + 0.6 * done));
	p.rows = [...rows].map(([importId, of]) => [importId, [...of].sort((a, b) => a - b)]);
	return p;
}

/**
 * What somebody is known by, cleaned as rows are, so that it is written as theirs are; and as it was typed, since a row that failed may be.
 */
async function asCleaned(db: Store, { email, phone, name }: SoughtPerson): Promise<ContactValues> {
	const typed: ContactValues = { email: email.trim(), fullName: name.trim(), phone1: phone.trim() };
	const { values } = cleanOne(typed, await readSettings(db));
	return { ...typed, ...values, phone2: typed.phone1 ?? '' };
}

/** A contact's values as they are and were, and the rows that it was made of. */
async function learnContact(db: Store, id: number, p: Person, link: (importId: string | null, row: number | null) => void): Promise<void> {
	const [chunk] = await readChunks(db, [serialOf(id)]);
	const i = positionOf(id);
	if (!chunk || i >= chunk.length) return;
	learn(p, rowValues(chunk.columns, i));
	link(chunk.importId, chunk.rows[i] ?? 0);
	for (const [source, row] of Object.values(chunk.origins[i] ?? {})) link(source === 'edit' ? chunk.importId : source, row);
	for (const key of (chunk.touchedBy[i] ?? []).map(historyKeyOf))
		for (const record of (await withDeadline(db.get('history', key), 'Reading the history')) ?? []) {
			// A merge that was taken back was of somebody else.
			if (record.contactId !== id || record.undone) continue;
			for (const side of [record.before, record.after])
				learn(p, Object.fromEntries(Object.entries(side).flatMap(([f, v]) => (v === null ? [] : [[f, v]]))) as ContactValues);
			if (record.incoming) learn(p, record.incoming);
			link(record.importId, record.row);
		}
}

/** Contacts that are the person, deleted ones and those of imports that never were finished among them. */
async function sameContacts(db: Store, p: Person, beat: (done: number) => Promise<void>): Promise<number[]> {
	const serials = await withDeadline(db.getAllKeys('chunks'), 'Reading contacts');
	const found: number[] = [];
	for (let at = 0; at < serials.length; at += AT_ONCE) {
		for (const chunk of await readSomeColumns(db, serials.slice(at, at + AT_ONCE), SOUGHT)) {
			for (let i = 0; i < chunk.length; i++) if (isPerson(p, rowValues(chunk.columns, i))) found.push(contactId(chunk.serial, i));
		}
		await beat(at / serials.length);
	}
	return found;
}

async function theirRows(
	db: Store,
	p: Person,
	link: (importId: string, row: number) => void,
	beat: (done: number) => Promise<void>
): Promise<void> {
	const address = addressIn(p.emails);
	const keys = await withDeadline(db.getAllKeys('sourceRows'), 'Reading the original rows');
	for (const [n, [importId, number]] of keys.entries()) {
		const rows = await chunkRows(db, importId, number);
		if (rows && mayHoldRows(p, rows))
			rows.cells().forEach((cells, i) => {
				if (!isTheirRow(p, cells, address)) return;
				link(importId, rows.rows[i] ?? 0);
				learnCells(p, cells, address);
			});
		if (n % AT_ONCE === 0) await beat(n / keys.length);
	}
	// What was typed into a row that stayed out is theirs, though it stands in no original row.
	for (const key of await withDeadline(db.getAllKeys('issues'), 'Reading the findings')) {
		if (key[1] < ISSUES_OF_COMMIT * 2) continue;
		for (const { row, ruleId, value } of (await withDeadline(db.get('issues', key), 'Reading the findings')) ?? [])
			if (ruleId === TYPED && isTheirRow(p, [value], address)) link(key[0], row);
	}
	await beat(1);
}

/** Imports that are not finished and hold the person, or may: their file is read again, so nothing of it can be taken out. */
export async function unfinishedWith(db: Store, p: Person): Promise<ImportManifest | null> {
	const theirs = new Set(p.rows.map(([importId]) => importId));
	for (const m of await withDeadline(db.getAll('imports'), 'Reading the imports')) {
		if (m.phase === 'complete' || m.phase === 'cancelled') continue;
		if (theirs.has(m.id) || ((m.phase === 'configure' || m.phase === 'processing') && (await fileMayHold(db, m.id, p)))) return m;
	}
	return null;
}

/** True for a file that holds an email or number of theirs, or can't be looked into: a workbook is packed. */
async function fileMayHold(db: Store, importId: string, p: Person): Promise<boolean> {
	const keys = await withDeadline(db.getAllKeys('files', IDBKeyRange.bound([importId, 0], [importId, Infinity])), 'Reading the files kept');
	const mayBeIn = seekerOf(p);
	for (const key of keys) {
		const bytes = (await withDeadline(db.get('files', key), 'Reading the files kept')) ?? new Uint8Array(0);
		if (isPacked(bytes) || mayBeIn(bytes)) return true;
	}
	return false;
}

/** Name of a file that another app shared, that waits to be opened and holds the person, or may; null = there is none. */
export async function sharedWith(p: Person): Promise<string | null> {
	for await (const { name, answer } of sharedAnswers()) {
		const mayBeIn = seekerOf(p);
		let begun = false;
		for await (const bytes of piecesOf(answer)) {
			if ((!begun && isPacked(bytes)) || mayBeIn(bytes)) return name;
			begun ||= bytes.length > 1;
		}
	}
	return null;
}

async function* piecesOf({ body }: Response): AsyncGenerator<Uint8Array> {
	const reader = body?.getReader();
	for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) yield next.value;
}

/** Looks into the bytes of a file, piece after piece: true = an email or number of theirs is in it. */
function seekerOf(p: Person): (bytes: Uint8Array) => boolean {
	let tail = '';
	return (bytes) => {
		// Every second byte of UTF-16 in plain letters is nothing: taken out, either encoding reads alike.
		const text = tail + new TextDecoder('latin1').decode(bytes).replaceAll('\u0000', '');
		tail = text.slice(-200);
		return mayHold(p, text);
	};
}
const isPacked = (bytes: Uint8Array): boolean => (bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0xd0 && bytes[1] === 0xcf);
