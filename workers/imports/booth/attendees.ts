import { rowValues, type Column, type ContactChunk, type ContactValues } from '#domain/chunk';
import type { ReadCode } from '#domain/booth/booth';
import type { AttendeeColumns, AttendeeSummary } from '#domain/booth/capture';
import type { FieldId } from '#domain/fields';
import { fail, ok, type Result } from '#domain/result';
import { readCode } from '../../codes/read-code';
import { applyMapping, completeNames, proposeMapping, recognizeExport } from '../../pipeline/map/index';
import { normalizeChunk } from '../../pipeline/normalize/index';
import { inspectSource, readSource, type InspectedFile } from '../../pipeline/parse/index';
import { asWriter } from '../../locks';
import { erasedPeople } from '../../privacy/suppression';
import { ATTENDEES_CHANGED, readCapture, readCaptures, revisedNow, type AttendeeList, type CaptureRecord } from '../../store/captures';
import { withDeadline } from '../../store/engine/deadline';
import { fileSource } from '../../store/files';
import { journal, journalIn } from '../../store/journal/journal';
import type { Store } from '../../store/engine/open';
import { readSettings, userName } from '../../store/settings';
import { cleaningBy } from '../contacts/clean-one';
import { openStore, wallClock } from '../context';
import { settleVisitor } from './settle-visitor';

/** What a header says of a column that holds badge ids, surest first. */
const BADGE = [
	/badge|bar ?code|qr|scan/i,
	/(attendee|visitor|participant|registra\w*|ticket|teilnehmer|besucher)\W*(id|no|nr|number|nummer|code)/i,
	/^(id|code|nr|no\.?|number|guid|uuid)$/i
];

/** Ids are compared without spaces and capitals. */
const folded = (id: string): string => id.replace(/\s+/gu, '').toLowerCase();

/**
 * The badge ids that the text of a code may mean: the whole, the end of an address or a value of its query, or a part between separators.
 * Several codes of one visitor are lines of it.
 */
export function badgeIds(code: string): string[] {
	const text = code.trim();
	const parts = [text];
	for (const line of text.split(/[\r\n]+/)) {
		if (!/^https?:\/\//i.test(line)) parts.push(...line.split(/[|;,\t$^]/));
		else
			try {
				const url = new URL(line);
				parts.push(
					line,
					...url.searchParams.values(),
					url.hash.slice(1),
					decodeURIComponent(url.pathname.replace(/\/+$/, '').split('/').at(-1) ?? '')
				);
			} catch {
				parts.push(line); // No address after all: the whole text is looked up.
			}
	}
	return [...new Set(parts.map(folded).filter((p) => p.length > 0 && p.length <= 200))];
}

async function inspected(file: File): Promise<Result<InspectedFile>> {
	return inspectSource(fileSource(file), {}, { maxColumns: 500 });
}

/** PipelineApi.attendeeColumns: the columns of a list of attendees, and which of them is likely the badge id. */
export async function attendeeColumns(file: File): Promise<Result<AttendeeColumns>> {
	const seen = await inspected(file);
	if (!seen.ok) return seen;
	const { headers, estimatedRows } = seen.value;
	const column = BADGE.map((b) => headers.findIndex((h) => b.test(h.trim()))).find((c) => c >= 0) ?? null;
	return ok({ headers, column, rows: estimatedRows });
}

/**
 * PipelineApi.loadAttendees: keeps the people of a file by the id in `column`, read as an import reads it; visitors who were scanned before
 * are filled in at once. Answers how many.
 */
export async function loadAttendees(
	file: File,
	column: number
): Promise<Result<{ list: AttendeeSummary; resolved: number; erased: number }>> {
	const seen = await inspected(file);
	if (!seen.ok) return seen;
	const { headers, sampleRows, read } = seen.value;
	const known = recognizeExport(headers);
	// The id names a person at this event only: it is no field of the contact.
	const mapping = proposeMapping(headers, sampleRows, { known: known?.id ?? null }).filter((m) => m.index !== column);
	const ids: string[] = [];
	const columns = new Map<FieldId, Column>();
	for await (const event of readSource(fileSource(file), read)) {
		if (event.kind === 'problem') return { ok: false, problem: event.problem };
		if (event.kind !== 'chunk') continue;
		const before = ids.length;
		const mapped = applyMapping(event.chunk, mapping);
		for (const row of event.chunk.cells) ids.push(folded(row[column] ?? ''));
		for (const [field, cells] of mapped.columns) {
			const all = columns.get(field) ?? new Array<string | null>(before).fill(null);
			columns.set(field, all.concat(cells));
		}
		for (const [field, all] of columns)
			if (all.length < ids.length) columns.set(field, all.concat(new Array<string | null>(ids.length - all.length).fill(null)));
	}
	const named = ids.filter((id) => id !== '').length;
	if (named === 0) return fail('attendeesNoIds', { column: headers[column] ?? '' });
	const db = await openStore();
	const erased = await blankErased(db, ids, columns);
	const people = named - erased;
	const list: AttendeeList = { id: crypto.randomUUID(), name: file.name, at: wallClock(), ids, columns };
	const old = (await withDeadline(db.getAll('attendees'), 'Reading the attendee lists')).filter((l) => l.name === list.name);
	await withDeadline(db.put('attendees', list, list.id), 'Keeping the attendees');
	for (const o of old) await withDeadline(db.delete('attendees', o.id), 'Replacing the attendees');
	index = null;
	await journal(db, list.at, await userName(db), 'booth.attendees', { file: file.name, people });
	return ok({ list: { id: list.id, name: list.name, at: list.at, people }, resolved: await resolveVisitors(db), erased });
}

/** Blanks the rows of people who were erased here (CON-4): no later list brings them back. Answers how many had a badge. */
async function blankErased(db: Store, ids: string[], columns: ReadonlyMap<FieldId, Column>): Promise<number> {
	const isErased = await erasedPeople(db);
	if (!isErased) return 0;
	const cleaning = cleaningBy(await readSettings(db));
	const chunk: ContactChunk = { rowNumbers: Uint32Array.from(ids.keys()), columns: new Map([...columns].map(([f, c]) => [f, [...c]])) };
	completeNames(chunk, undefined, cleaning.off);
	const cleaned = normalizeChunk(chunk, cleaning).chunk.columns;
	let erased = 0;
	for (const [i, id] of ids.entries()) {
		if (!isErased(rowValues(cleaned, i))) continue;
		if (id !== '') erased++;
		ids[i] = '';
		for (const column of columns.values()) column[i] = null;
	}
	return erased;
}

/** PipelineApi.attendeeLists, the newest first. */
export async function attendeeLists(): Promise<AttendeeSummary[]> {
	const all = await withDeadline((await openStore()).getAll('attendees'), 'Reading the attendee lists');
	return all.sort((a, b) => b.at - a.at).map((l) => ({ id: l.id, name: l.name, at: l.at, people: l.ids.filter((id) => id !== '').length }));
}

/** PipelineApi.dropAttendees: the list goes; who was filled in by it stays. */
export async function dropAttendees(id: string): Promise<Result<null>> {
	const db = await openStore();
	const by = await userName(db);
	const tx = db.transaction(['attendees', 'journal'], 'readwrite', { durability: 'strict' });
	const list = await tx.objectStore('attendees').get(id);
	if (list) {
		await tx.objectStore('attendees').delete(id);
		await journalIn(tx, wallClock(), by, 'booth.attendeesRemoved', { file: list.name, people: list.ids.filter((at) => at !== '').length });
	}
	await withDeadline(tx.done, 'Removing the attendees');
	index = null;
	return ok(null);
}

interface Index {
	lists: AttendeeList[];
	at: Map<string, [list: number, row: number]>;
	stamp: string;
}
let index: Index | null = null;

/** All lists by badge id, the newest list first; read anew when another tab changed them. */
async function indexOf(db: Store): Promise<Index> {
	const keys = await withDeadline(db.getAllKeys('attendees'), 'Reading the attendee lists');
	const changed: unknown = await withDeadline(db.get('settings', ATTENDEES_CHANGED), 'Reading the attendee lists');
	const stamp = [...keys, String(changed)].join(' ');
	if (index?.stamp === stamp) return index;
	const lists = (await withDeadline(db.getAll('attendees'), 'Reading the attendee lists')).sort((a, b) => b.at - a.at);
	const at = new Map<string, [number, number]>();
	for (const [l, list] of lists.entries()) for (const [row, id] of list.ids.entries()) if (id !== '' && !at.has(id)) at.set(id, [l, row]);
	return (index = { lists, at, stamp });
}

/** Whom a badge belongs to; null = nobody who is on a list. */
async function attendeeOf(db: Store, code: string): Promise<{ values: ContactValues; list: string } | null> {
	const { lists, at } = await indexOf(db);
	for (const id of badgeIds(code)) {
		const [l, row] = at.get(id) ?? [];
		const list = lists[l ?? -1];
		if (!list || row === undefined) continue;
		const values: ContactValues = {};
		for (const [field, cells] of list.columns) {
			const cell = cells[row]?.trim();
			if (cell) values[field] = cell;
		}
		return { values, list: list.name };
	}
	return null;
}

/** PipelineApi.readCode: what a code says by itself; where that is no card, whom the badge belongs to. */
export async function readVisitorCode(text: string): Promise<ReadCode> {
	const read = await readCode(text);
	if (read.kind === 'card') return read;
	const found = await attendeeOf(await openStore(), text);
	return found ? { kind: 'attendee', values: found.values, list: found.list } : read;
}

/** Visitors who were kept with a badge that nobody knew get what a list now says, in blanks only. Answers how many. */
async function resolveVisitors(db: Store): Promise<number> {
	let resolved = 0;
	for (const seen of await readCaptures(db, null)) {
		if (!isOpenBadge(seen) || !(await attendeeOf(db, seen.draft.code))) continue;
		const done = await asWriter(async () => {
			// Somebody may have completed it, or taken it back, since it was read.
			const c = await readCapture(db, seen.event.id, seen.id);
			const found = c && isOpenBadge(c) ? await attendeeOf(db, c.draft.code) : null;
			if (!c || !found) return null;
			const typed = Object.fromEntries(Object.entries(c.draft.values).filter(([, v]) => v?.trim()));
			const next = { ...c, revisedAt: revisedNow(c, wallClock()), draft: { ...c.draft, values: { ...found.values, ...typed } } };
			return settleVisitor(db, next, { into: null, before: c, requires: false });
		});
		if (done?.ok && done.value.contactId !== null) resolved++;
	}
	return resolved;
}

/** True for a badge by which nobody could be reached yet. */
const isOpenBadge = (c: CaptureRecord): boolean =>
	!c.gone && c.held === null && c.draft.code !== '' && ((!c.values.email && !c.values.phone1) || isOnlyCode(c));
/** Nothing is known of the visitor but what stands in the code: an address, and no name. */
const isOnlyCode = ({ draft: { values, code } }: CaptureRecord): boolean =>
	Object.entries(values).every(
		([field, text]) => !text?.trim() || (['email', 'phone1'].includes(field) && code.toLowerCase().includes(text))
	);
