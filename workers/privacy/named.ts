import { rowValues, type ContactValues } from '#domain/chunk';
import type { NamedPerson, NamedPlace } from '#domain/contacts/erasure';
import { PHONE_FIELDS, type FieldId } from '#domain/fields';
import type { ImportManifest } from '#domain/import';
import { mappedField } from '#domain/imports/mapping';
import { rowPlace } from '#domain/imports/parts';
import { personName } from '#domain/contacts/person-name';
import { ok, type Result } from '#domain/result';
import { openStore } from '../imports/context';
import { breathe } from '../imports/jobs';
import { foldName } from '../pipeline/match/fold';
import { readCaptures, type CaptureRecord } from '../store/captures';
import { contactId } from '../store/contact-id';
import { readChunks } from '../store/contacts';
import { withDeadline } from '../store/engine/deadline';
import { readImports } from '../store/imports';
import type { Store } from '../store/engine/open';
import { learn, type Person } from './person';
import { chunkRows } from './source';

const AT_ONCE = 16;
const wordsOf = (name: string): string[] => foldName(null, null, name).split(' ').filter(Boolean);
export const visitorPlace = (v: CaptureRecord): string => `visitor/${v.event.id}/${v.id}`;
export const attendeePlace = (listId: string, i: number): string => `attendee/${listId}/${i}`;
const rowPlaceId = (importId: string, row: number): string => `row/${importId}/${row}`;
const valuesOf = (v: CaptureRecord): ContactValues => ({ ...(v.draft.values as ContactValues), ...v.values });

/** Nothing else is known of who has these values. */
const isNameAlone = (v: ContactValues): boolean => !v.email && PHONE_FIELDS.every((f) => !v[f]);
const REACHED_BY: ReadonlySet<FieldId | null> = new Set<FieldId | null>(['email', ...PHONE_FIELDS]);
const ADDRESS = /\S@\S/u;
const isNumber = (cell: string): boolean => cell.replace(/\D/gu, '').length >= 7;

/** A row by which nobody could be reached: no address in any cell, no number where its import has numbers. */
function isUnreachable(cells: readonly string[], { setup }: ImportManifest): boolean {
	const columns = new Set(setup?.mapping.filter((c) => REACHED_BY.has(mappedField(c))).map((c) => c.index));
	return !cells.some((cell, i) => ADDRESS.test(cell) || (columns.has(i) && isNumber(cell)));
}

/** True where one of two names is the other, or a part of it: a visitor may have given the first name alone. */
function isAlike(sought: readonly string[], name: string): boolean {
	const words = wordsOf(name);
	return words.length > 0 && (sought.every((w) => words.includes(w)) || words.every((w) => sought.includes(w)));
}

/** PipelineApi.peopleNamed: where a name stands of which nothing else is known; reads everything, changes nothing. */
export async function peopleNamed(name: string, onProgress: (done: number) => void): Promise<Result<NamedPlace[]>> {
	const sought = wordsOf(name);
	if (sought.length === 0) return ok([]);
	const db = await openStore();
	const visitors = (await readCaptures(db, null)).filter(
		(v) => v.contactId === null && isNameAlone(valuesOf(v)) && isAlike(sought, personName(valuesOf(v)))
	);
	const rowsOfVisitors = new Set(visitors.map((v) => rowPlaceId(v.importId, v.row)));
	const found: NamedPlace[] = visitors
		.toSorted((a, b) => b.at - a.at)
		.map((v) => ({
			id: visitorPlace(v),
			kind: 'visitor',
			name: personName(valuesOf(v)),
			company: valuesOf(v).company ?? '',
			of: v.event.name,
			row: 0,
			at: v.at
		}));
	for (const list of await withDeadline(db.getAll('attendees'), 'Reading lists of attendees'))
		list.ids.forEach((_, i) => {
			const v = rowValues(list.columns, i);
			if (isNameAlone(v) && isAlike(sought, personName(v)))
				found.push({
					id: attendeePlace(list.id, i),
					kind: 'attendee',
					name: personName(v),
					company: v.company ?? '',
					of: list.name,
					row: i + 1,
					at: list.at
				});
		});
	found.push(...(await rowsNamed(db, sought, onProgress)).filter(({ id }) => !rowsOfVisitors.has(id)));
	onProgress(1);
	return ok(found);
}

/** Original rows that hold all words of a name, and nothing by which somebody could be found otherwise. */
async function rowsNamed(db: Store, sought: readonly string[], onProgress: (done: number) => void): Promise<NamedPlace[]> {
	const imports = new Map((await readImports(db)).map((m) => [m.id, m]));
	const found: NamedPlace[] = [];
	const keys = await withDeadline(db.getAllKeys('sourceRows'), 'Reading the original rows');
	for (const [n, [importId, number]] of keys.entries()) {
		const rows = await chunkRows(db, importId, number);
		const manifest = imports.get(importId);
		const all = rows ? foldName(null, null, rows.texts().join(' ')) : '';
		if (rows && manifest && sought.every((w) => all.includes(w)))
			rows.cells().forEach((cells, i) => {
				if (!isUnreachable(cells, manifest)) return;
				const names = cells.filter((cell) => wordsOf(cell).some((w) => sought.includes(w)));
				if (!sought.every((w) => names.some((cell) => wordsOf(cell).includes(w)))) return;
				const row = rows.rows[i] ?? 0;
				const { file, row: shown } = rowPlace(manifest.file.name, manifest.setup?.parts, row);
				found.push({
					id: rowPlaceId(importId, row),
					kind: 'row',
					name: names.join(' '),
					company: '',
					of: file,
					row: shown,
					at: manifest.createdAt
				});
			});
		if (n % AT_ONCE === 0) {
			onProgress(n / keys.length);
			await breathe();
		}
	}
	return found;
}

/**
 * Learns somebody who was chosen by a name alone.
 * @returns contacts that were made of their rows
 */
export async function learnNamed(
	db: Store,
	whom: NamedPerson,
	p: Person,
	link: (importId: string | null, row: number | null) => void
): Promise<number[]> {
	const places = new Set(whom.places);
	p.places = [...places];
	const isOnly = await isAlone(db, whom);
	if (isOnly) learn(p, { fullName: whom.name.trim() });
	for (const v of await readCaptures(db, null)) {
		if (!places.has(visitorPlace(v))) continue;
		learn(p, valuesOf(v), isOnly);
		if (v.importId !== '') link(v.importId, v.row);
	}
	for (const list of await withDeadline(db.getAll('attendees'), 'Reading lists of attendees'))
		list.ids.forEach((_, i) => {
			if (places.has(attendeePlace(list.id, i))) learn(p, rowValues(list.columns, i), isOnly);
		});
	const rows = new Map<string, Set<number>>();
	for (const [kind, importId = '', row] of whom.places.map((id) => id.split('/'))) {
		if (kind !== 'row') continue;
		link(importId, Number(row));
		rows.set(importId, (rows.get(importId) ?? new Set()).add(Number(row)));
	}
	return madeOf(db, rows);
}

/** Nobody else who is kept has that name: it may be taken out of texts as well, where it stands by itself. */
async function isAlone(db: Store, { name, places }: NamedPerson): Promise<boolean> {
	const others = await peopleNamed(name, () => undefined);
	if (!others.ok || others.value.some(({ id }) => !places.includes(id))) return false;
	const own = foldName(null, null, name);
	const serials = await withDeadline(db.getAllKeys('chunks'), 'Reading contacts');
	for (let at = 0; at < serials.length; at += AT_ONCE) {
		for (const chunk of await readChunks(db, serials.slice(at, at + AT_ONCE)))
			for (let i = 0; i < (chunk?.length ?? 0); i++)
				if (chunk && foldName(null, null, personName(rowValues(chunk.columns, i))) === own) return false;
		await breathe();
	}
	return true;
}

/** Contacts that some rows became. */
async function madeOf(db: Store, rows: ReadonlyMap<string, ReadonlySet<number>>): Promise<number[]> {
	const made: number[] = [];
	for (const m of rows.size === 0 ? [] : await readImports(db))
		for (const chunk of rows.has(m.id) ? await readChunks(db, m.chunks) : [])
			for (let i = 0; i < (chunk?.length ?? 0); i++)
				if (chunk && rows.get(m.id)?.has(chunk.rows[i] ?? 0)) made.push(contactId(chunk.serial, i));
	return made;
}
