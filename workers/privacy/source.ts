import type { ColumnGroup } from '../store/chunks/column-group';
import { newStamp } from '../store/chunks/chunk-head';
import { forgetGroups } from '../store/chunks/column-group';
import { withDeadline } from '../store/engine/deadline';
import type { Store } from '../store/engine/open';
import { packColumn, unpackColumn, type PackedColumn } from '../store/chunks/pack';
import type { SourceRowsChunk } from '../store/schema';
import { cellsOf, SOURCE_STORES, type GroupedRows, type PackedRows } from '../store/chunks/source-rows';
import { mayHold, type Person } from './person';

/** Numbers of rows. */
type Wanted = Pick<ReadonlySet<number>, 'has'>;

type Value = GroupedRows | PackedRows | SourceRowsChunk;

/** Original rows of one chunk, their cells spread out when somebody asks for them. */
export interface OriginalRows {
	rows: Uint32Array;
	texts: () => string[];
	cells: () => string[][];
}

const textsOf = (columns: readonly PackedColumn[]): string[] => columns.map((c) => ('text' in c ? c.text : c.values.join('\n')));

/** The original rows of one chunk, or null. */
export async function chunkRows(db: Store, importId: string, n: number): Promise<OriginalRows | null> {
	const tx = db.transaction(SOURCE_STORES);
	const value: Value | undefined = await withDeadline(tx.objectStore('sourceRows').get([importId, n]), 'Reading the original rows');
	if (!value) return null;
	if ('cells' in value) return { rows: value.rows, texts: () => value.cells.flat(), cells: () => value.cells };
	const whole =
		'in' in value
			? { ...value, columns: (await tx.objectStore('sourcePieces').get([importId, value.in.group]))?.columns[value.in.place] ?? [] }
			: value;
	return { rows: value.rows, texts: () => textsOf(whole.columns), cells: () => cellsOf(whole) };
}

export const mayHoldRows = (p: Person, rows: OriginalRows): boolean => rows.texts().some((text) => mayHold(p, text));

const blanked = (columns: readonly PackedColumn[], places: readonly number[]): PackedColumn[] =>
	columns.map((packed) => {
		const column = unpackColumn(packed);
		for (const i of places) column[i] = null;
		return packColumn(column, column.length);
	});

/**
 * Blanks the cells of some rows of an import wherever they lie, a transaction for the chunks that lie together; their numbers stay. Doing
 * it twice changes nothing more.
 */
export async function blankSourceRows(db: Store, importId: string, wanted: Wanted): Promise<void> {
	const range = IDBKeyRange.bound([importId, 0], [importId, Infinity]);
	const keys = await withDeadline(db.getAllKeys('sourceRows', range), 'Reading the original rows');
	const done = new Set<number>();
	for (const [, n] of keys) {
		if (done.has(n)) continue;
		const tx = db.transaction(SOURCE_STORES, 'readwrite', { durability: 'strict' });
		const store = tx.objectStore('sourceRows');
		const value: Value | undefined = await store.get([importId, n]);
		const placesOf = (rows: Uint32Array): number[] => [...rows.keys()].filter((i) => wanted.has(rows[i] ?? 0));
		if (value && 'in' in value) {
			const { group } = value.in;
			const members = keys.map(([, k]) => k).filter((k) => k >= group);
			const together: [number, GroupedRows][] = [];
			for (const k of members) {
				const other = await store.get([importId, k]);
				if (!other || !('in' in other) || other.in.group !== group) break;
				together.push([k, other]);
			}
			const at = together.map(([k, other]) => ({ k, other, places: placesOf(other.rows) }));
			if (at.some(({ places }) => places.length > 0)) {
				const piece: ColumnGroup<PackedColumn[]> | undefined = await tx.objectStore('sourcePieces').get([importId, group]);
				if (piece) {
					// Another stamp: a copy that some worker keeps at hand is not the group any more.
					const stamp = newStamp();
					const columns = piece.columns.map((all, place) => {
						const mine = at.find(({ other }) => other.in.place === place);
						return mine && mine.places.length > 0 ? blanked(all, mine.places) : all;
					});
					await Promise.all([
						tx.objectStore('sourcePieces').put({ stamp, columns }, [importId, group]),
						...at.map(({ k, other }) => store.put({ ...other, in: { ...other.in, stamp } }, [importId, k]))
					]);
				}
			}
			for (const [k] of together) done.add(k);
		} else if (value) {
			const places = placesOf(value.rows);
			if (places.length > 0)
				await store.put(
					'cells' in value
						? { rows: value.rows, cells: value.cells.map((row, i) => (places.includes(i) ? [] : row)) }
						: { ...value, columns: blanked(value.columns, places) },
					[importId, n]
				);
		}
		await withDeadline(tx.done, 'Blanking original rows');
	}
	forgetGroups();
}

/** Takes the values out of what rules found in some rows of an import: that there was something stays. */
export async function blankIssues(db: Store, importId: string, wanted: Wanted): Promise<void> {
	const range = IDBKeyRange.bound([importId, 0], [importId, Infinity]);
	for (const key of await withDeadline(db.getAllKeys('issues', range), 'Reading the findings')) {
		const tx = db.transaction('issues', 'readwrite', { durability: 'strict' });
		const found = (await tx.store.get(key)) ?? [];
		if (found.some((issue) => wanted.has(issue.row)))
			await tx.store.put(
				found.map((issue) => {
					if (!wanted.has(issue.row)) return issue;
					const { suggestion: _gone, ...rest } = issue;
					return {
						...rest,
						value: '',
						params: Object.fromEntries(
							Object.entries(issue.params).map(([k, v]) => [k, typeof v === 'number' || k === 'field' || k === 'place' ? v : ''])
						)
					};
				}),
				key
			);
		await withDeadline(tx.done, 'Taking values out of findings');
	}
}
