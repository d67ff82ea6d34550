import { rowValues, type Column, type ContactValues } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import type { ImportSetup } from '#domain/import';
import {
	DECISIONS,
	MATCH_FIELDS,
	OUTCOMES,
	type CandidatePairs,
	type MatchField,
	type MatchRecords,
	type MatchTable
} from '#domain/matching/match';
import { mergeContacts } from '../../pipeline/merge/index';
import { identityOf, keySegment, KeyTable, matchKeys, planOutcomes, type RecordReader } from '../../pipeline/match/index';
import { keyHashes } from '../match/match-source';
import { pairsOfSeveral } from '../match/shared-mail';
import type { Gathered } from './gather';

/** One row of the cleaned file. */
export interface CleanRow {
	/** Row id in the source. */
	row: number;
	/** Raw cells of that row; a merged row fills cells that were blank. */
	cells: string[];
	values: ContactValues;
	/** Row ids of rows merged into it. */
	merged: number[];
	/** Row id of an earlier row that may be the same person, 0 = none. */
	twinOf: number;
	/** Name of the suppression list that it stands on, '' = none. */
	suppressedBy: string;
}

/** Clean rows in memory, chunk by chunk. */
type Rows = Pick<Gathered, 'rows'> & { chunks: readonly Pick<Gathered['chunks'][number], 'chunk' | 'failed'>[] };

const HELD = OUTCOMES.indexOf('held');
const FAILED = OUTCOMES.indexOf('failed');
const MANUAL = DECISIONS.indexOf('manual');

/**
 * The rows of the file as matching sees them (nothing stored, nothing held): what they are found by, and their texts when they are wanted.
 */
export function sourceOf(got: Rows, primaryKey: FieldId): { records: MatchRecords; keys: KeyTable; reader: RecordReader } {
	const keys = new KeyTable();
	const records: MatchRecords = {
		length: got.rows,
		storedCount: 0,
		heldCount: 0,
		primaryKey,
		refs: new Uint32Array(got.rows),
		active: new Uint8Array(got.rows)
	};
	keys.beginRows();
	for (const { chunk, failed } of got.chunks) {
		const rows = chunk.rowNumbers.length;
		records.refs.set(chunk.rowNumbers, keys.length);
		for (let i = 0; i < rows; i++) records.active[keys.length + i] = failed[i] === 1 ? 0 : 1;
		keys.add(
			keySegment(matchKeys(chunk.columns, rows), primaryKey === 'email' ? null : keyHashes(chunk.columns.get(primaryKey), rows), failed)
		);
	}
	const reader: RecordReader = { prepare: () => Promise.resolve(false), table: (wanted) => tableOf(got, records, keys.starts, wanted) };
	return { records, keys, reader };
}

function tableOf(got: Rows, records: MatchRecords, starts: readonly number[], wanted: Uint32Array): MatchTable {
	const places = Uint32Array.from(wanted);
	const chunks: number[] = [];
	for (let k = 0, n = 0; k < places.length; k++) {
		while ((starts[n + 1] ?? Infinity) <= (wanted[k] ?? 0)) n++;
		places[k] = (wanted[k] ?? 0) - (starts[n] ?? 0);
		chunks.push(n);
	}
	const column = (field: FieldId): Column => {
		const of = got.chunks.map(({ chunk }) => chunk.columns.get(field));
		return chunks.map((n, k) => of[n]?.[places[k] ?? 0] ?? null);
	};
	const columns = Object.fromEntries(MATCH_FIELDS.map((f) => [f, column(f)])) as Record<MatchField, Column>;
	return {
		length: wanted.length,
		storedCount: 0,
		heldCount: 0,
		columns,
		primaryKey: records.primaryKey,
		keys: records.primaryKey === 'email' ? null : column(records.primaryKey),
		refs: Uint32Array.from(wanted, (r) => records.refs[r] ?? 0),
		active: Uint8Array.from(wanted, (r) => records.active[r] ?? 0)
	};
}

/**
 * Twins by email become one row, the others stay and are marked (a person decides about them): every row of the file is
 * kept, merged or failed. So do several people of one mailbox (IMP-10), each once: nobody is there to say that they are one.
 * @param nameGaps how far the name of each row is another than that of the first with its email
 */
export function assemble(
	got: Gathered,
	table: MatchRecords,
	pairs: CandidatePairs,
	nameGaps: Uint8Array,
	setup: ImportSetup
): { rows: CleanRow[]; failed: number[] } {
	// "Skip" would drop rows, and there is nobody to ask about each: twins by email are one person, unless the user said to keep both.
	const decisions = new Uint8Array(pairs.length);
	for (const p of pairsOfSeveral(pairs, table, nameGaps)) decisions[p] = MANUAL;
	const plan = planOutcomes(table, pairs, setup.policy === 'create' ? 'create' : 'update', decisions);
	/** People of mailboxes that several have → place in `rows`. */
	const own = new Map<string, number>();
	const rows: CleanRow[] = [];
	const failed: number[] = [];
	/** Table index → place in `rows`. */
	const place = new Int32Array(got.rows).fill(-1);
	let i = 0;
	for (const [c, { chunk }] of got.chunks.entries()) {
		for (let r = 0; r < chunk.rowNumbers.length; r++, i++) {
			const row = chunk.rowNumbers[r] ?? 0;
			const outcome = plan.outcome[i] ?? 0;
			if (outcome === FAILED) {
				failed.push(row);
				continue;
			}
			const values = rowValues(chunk.columns, r);
			const cells = got.cells[c]?.[r] ?? [];
			const because = plan.becausePair[i] ?? -1;
			const person = because >= 0 && decisions[because] === MANUAL ? identityOf(values) : '';
			const target = plan.target[i] ?? -1;
			// A row that waits for a decision is its own target; one with another target shares that row's email.
			const at = target >= 0 && target !== i ? (place[target] ?? -1) : (own.get(person) ?? -1);
			const into = rows[at];
			if (into) {
				into.values = mergeContacts(into.values, values, { rule: setup.survivorship, existingAt: 0, incomingAt: 1 }).values;
				into.cells = fillBlanks(into.cells, cells);
				into.merged.push(row);
				place[i] = at;
				continue;
			}
			const left = outcome === HELD && because >= 0 ? (pairs.left[because] ?? -1) : -1;
			place[i] = rows.push({ row, cells, values, merged: [], twinOf: left >= 0 ? (table.refs[left] ?? 0) : 0, suppressedBy: '' }) - 1;
			if (person !== '') own.set(person, rows.length - 1);
		}
	}
	return { rows, failed };
}

const fillBlanks = (cells: readonly string[], more: readonly string[]): string[] =>
	Array.from({ length: Math.max(cells.length, more.length) }, (_, c) =>
		(cells[c] ?? '').trim() === '' ? (more[c] ?? '') : (cells[c] as string)
	);
