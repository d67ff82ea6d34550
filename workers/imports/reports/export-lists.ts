import type { FieldId } from '#domain/fields';
import type { ImportManifest } from '#domain/import';
import { mappedField } from '#domain/imports/mapping';
import { MATCH_FIELDS } from '#domain/matching/match';
import { placeOfRow, rowInPart, rowPlaces } from '#domain/imports/parts';
import { fail, ok } from '#domain/result';
import type { ReviewFilter } from '#domain/matching/review';
import type { ExportFormat, ExportOptions, Exported, TableFormat } from '../../contract';
import type { Cell } from '../../export/cells';
import { contactColumns, contactName, exportContacts, type ExportRow } from '../../export/contacts';
import { exportTable, type TableColumn } from '../../export/table';
import { readContacts, type StoredContact } from '../../store/contacts';
import { readImports } from '../../store/imports';
import type { HeldRecord } from '../../store/schema';
import { readSettings } from '../../store/settings';
import { BY_HAND } from '../contacts/by-hand-id';
import { openStore } from '../context';
import { heldInOrder } from '../held/held-store';
import {
	FATE_WORDS,
	HELD_COLUMNS,
	IMPORT_COLUMNS,
	MATCH_WORDS,
	METHOD_WORDS,
	PAIR_COLUMNS,
	stateWords,
	POLICY_WORDS,
	SIDE_WORDS,
	WHY_WORDS
} from './export-words';
import { orderedPairs } from '../review/review-order';
import { pairSides } from '../review/pair-sides';
import { pairViews } from '../review/review-pairs';
import { sessionOf, type ImportSession } from '../match/session';

/** Rows whose other sides are looked up at once. */
const PAGE = 500;

const isoTime = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());
const percent = (share: number | undefined): number | null => (share === undefined ? null : Math.round(share * 1000) / 10);
function* pages<T>(all: readonly T[]): Generator<readonly T[]> {
	for (let at = 0; at < all.length; at += PAGE) yield all.slice(at, at + PAGE);
}

/** PipelineApi.exportHeld: what waits in Manual Review with why it waits and whom it looks like, then its own fields. */
export async function exportHeld(format: ExportFormat, options: ExportOptions): Promise<Exported> {
	const db = await openStore();
	const [{ all, imports }, settings] = [await heldInOrder(db), await readSettings(db)];
	if (format === 'vcard') {
		const people = all.map((e): ExportRow => ({ externalId: e.id, values: e.values, score: null, tier: 'unscored', keyFactors: [] }));
		return ok(await exportContacts(people, format, { ...options, report: false, customFields: settings.customFields }));
	}
	const own = contactColumns(
		all.flatMap((e) => Object.keys(e.values) as FieldId[]),
		settings.customFields
	);
	const byRow = new Map(all.flatMap((e) => e.rows.map((row) => [`${e.importId}:${row}`, e] as const)));
	async function* rows(): AsyncGenerator<Cell[]> {
		for (const page of pages(all)) {
			const ids = page.flatMap((e) => (e.match?.kind === 'stored' ? [e.match.ref] : []));
			const stored = new Map((await readContacts(db, ids)).map((c) => [c.id, c]));
			for (const e of page) yield [...heldCells(e, imports.get(e.importId), otherOf(e, stored, byRow)), ...own.cells(e.values)];
		}
	}
	return ok(await exportTable([...HELD_COLUMNS, ...own.columns], rows(), format, { ...options, sheetName: 'Manual Review' }));
}

type Other = Pick<StoredContact | HeldRecord, 'values'> | undefined;
const otherOf = (e: HeldRecord, stored: ReadonlyMap<number, StoredContact>, byRow: ReadonlyMap<string, HeldRecord>): Other =>
	e.match?.kind === 'stored'
		? stored.get(e.match.ref)
		: e.match
			? byRow.get(`${e.match.importId ?? e.importId}:${e.match.ref}`)
			: undefined;

function heldCells(e: HeldRecord, from: ImportManifest | undefined, other: Other): Cell[] {
	const places = rowPlaces(from?.file.name ?? '', from?.setup?.parts, e.rows);
	return [
		places.map((p) => p.file).join('; '),
		places.map((p) => p.rows.join(' ')).join('; '),
		WHY_WORDS[e.why],
		e.heldBy,
		isoTime(e.heldAt),
		e.match ? MATCH_WORDS[e.match.type] : null,
		e.match?.score ?? null,
		other ? contactName(other.values) : null,
		other?.values.email ?? null
	];
}

/** PipelineApi.exportImports: History as a table, newest first; cancelled imports left nothing and are not in it. */
export async function exportImports(format: TableFormat, options: ExportOptions): Promise<Exported> {
	const shown = (await readImports(await openStore())).filter((m) => m.id !== BY_HAND && m.phase !== 'cancelled');
	return ok(await exportTable(IMPORT_COLUMNS, shown.map(importCells), format, { ...options, sheetName: 'Imports' }));
}

function importCells(m: ImportManifest): Cell[] {
	const { ledger: l, heldResolved: r, setup, quality } = m;
	const repaired = m.damage?.reduce((n, d) => n + d.repaired, 0) ?? 0;
	const lost = m.damage?.reduce((n, d) => n + d.lost, 0) ?? 0;
	return [
		isoTime(m.completedAt ?? m.createdAt),
		m.user,
		METHOD_WORDS[m.method],
		m.files?.map((f) => f.name).join('; ') || m.file.name,
		m.file.size,
		m.file.sha256,
		stateWords(m),
		l.total || m.rowsTotal,
		l.created,
		l.merged,
		l.skipped,
		l.held,
		l.failed,
		r.created,
		r.merged,
		r.skipped,
		m.duplicatesFound,
		m.changes.reduce((n, c) => n + c.changed, 0),
		repaired,
		lost,
		percent(quality?.completeness),
		percent(quality?.validity),
		percent(quality?.uniqueness),
		setup ? POLICY_WORDS[setup.policy] : null,
		setup ? setup.mapping.filter((c) => mappedField(c) !== null).length : null,
		Math.round(m.wallMs / 100) / 10
	];
}

/** PipelineApi.exportDuplicates: the pairs of an import in review, in the order of the screen, both sides of each in one line. */
export async function exportDuplicates(
	importId: string,
	filter: ReviewFilter,
	format: TableFormat,
	options: ExportOptions
): Promise<Exported> {
	const session = await sessionOf(importId);
	if (!session) return fail('importGone', {});
	const settings = await readSettings(await openStore());
	const parts = session.manifest.setup?.parts ?? [];
	const order = [...orderedPairs(session, filter).pairs];
	const filled = new Set<FieldId>();
	for (const page of pages(order))
		for (const side of (await pairSides(session, page)).values()) for (const f of Object.keys(side.values) as FieldId[]) filled.add(f);
	// What matching looks at, where there is any of it: all fields of both sides would make a table that nobody can read.
	const fields = MATCH_FIELDS.filter((f) => filled.has(f));
	const [theirs, ours] = [
		contactColumns(fields, settings.customFields, 'Existing: '),
		contactColumns(fields, settings.customFields, 'New: ')
	];
	const keyed = (side: string, columns: readonly TableColumn[]): TableColumn[] => columns.map((c) => ({ ...c, key: `${side}.${c.key}` }));
	async function* rows(s: ImportSession): AsyncGenerator<Cell[]> {
		for (const page of pages(order))
			for (const p of await pairViews(s, page))
				yield [
					MATCH_WORDS[p.type],
					p.score,
					FATE_WORDS[p.decision === 'undecided' && p.settled ? 'settled' : p.decision],
					placeOfRow(parts, p.right.ref) || s.manifest.file.name,
					rowInPart(p.right.ref),
					SIDE_WORDS[p.left.kind],
					p.left.kind === 'row' ? rowInPart(p.left.ref) : null,
					...theirs.cells(p.left.values),
					...ours.cells(p.right.values)
				];
	}
	const columns = [...PAIR_COLUMNS, ...keyed('existing', theirs.columns), ...keyed('new', ours.columns)];
	return ok(await exportTable(columns, rows(session), format, { ...options, sheetName: 'Duplicates' }));
}
