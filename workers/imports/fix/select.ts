import type { FixFilter } from '#domain/imports/fix';
import { keepNewest } from '#domain/basics/keep-newest';
import { narrows, rowsFor } from './findings';
import { chunkState, KEEP_TEXTS, positionOf, type FixSession, type RowList } from './session';

/** Case and accents don't matter in a search. */
const foldText = (text: string): string =>
	text
		.normalize('NFD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase();

const CELL_END = '\n';
const ROW_END = '\u0000';

/** All cells of a chunk as one folded text, row after row, with where each row ends. */
async function foldedText(s: FixSession, n: number): Promise<{ text: string; ends: Uint32Array }> {
	const kept = s.texts.get(n);
	if (kept) return kept;
	const { staged } = await chunkState(s, n);
	const columns = [...staged.columns.values()];
	const rows: string[] = [];
	for (let i = 0; i < staged.rows.length; i++) {
		let row = '';
		for (const column of columns) {
			const v = column[i];
			if (v) row += v + CELL_END;
		}
		rows.push(row, ROW_END);
	}
	const text = foldText(rows.join(''));
	const ends = new Uint32Array(staged.rows.length);
	for (let i = 0, at = 0; i < ends.length; i++) {
		at = text.indexOf(ROW_END, at) + 1;
		ends[i] = at;
	}
	return keepNewest(s.texts, n, { text, ends }, KEEP_TEXTS);
}

/** Positions of a chunk whose rows contain the text, ascending. */
function positionsWith({ text, ends }: { text: string; ends: Uint32Array }, needle: string): number[] {
	const found: number[] = [];
	let i = 0;
	for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, ends[i - 1] ?? text.length)) {
		while (i < ends.length && (ends[i] ?? 0) <= at) i++;
		if (i >= ends.length) break;
		found.push(i++);
	}
	return found;
}

/** Positions of a chunk that the filter shows, ascending. */
export async function positionsFor(s: FixSession, n: number, filter: FixFilter): Promise<number[]> {
	const findings = s.findings[n];
	const needle = foldText(filter.search ?? '')
		.replace(/[\n\u0000]/gu, ' ')
		.trim();
	let wanted: number[] | null = null;
	if (narrows(filter)) {
		const rows = findings ? rowsFor(findings, s.kinds, filter) : [];
		if (rows.length === 0) return [];
		const state = await chunkState(s, n);
		wanted = rows.map((row) => positionOf(state, row)).filter((i) => i >= 0);
	}
	if (needle === '')
		return (
			wanted ??
			(await chunkState(s, n)).staged.rows.reduce<number[]>((all, _, i) => {
				all.push(i);
				return all;
			}, [])
		);
	const hits = positionsWith(await foldedText(s, n), needle);
	if (!wanted) return hits;
	const allowed = new Set(wanted);
	return hits.filter((i) => allowed.has(i));
}

/** True when every row is meant. */
export const everything = (filter: FixFilter): boolean => !narrows(filter) && (filter.search ?? '').trim() === '';

/** The list of a filter, kept while the filter (with its `asOf`) stays the same. */
export function listOf(s: FixSession, filter: FixFilter): RowList {
	const key = JSON.stringify([filter.show, filter.code ?? null, filter.field ?? null, filter.search ?? '', filter.asOf ?? 0]);
	if (s.list?.key !== key) s.list = { key, filter, rows: [], chunks: [], next: 0, searched: 0 };
	return s.list;
}

/** Longest that one call goes on searching before it answers with what it has, ms. */
const PATIENCE_MS = 60;

/**
 * Goes on with a list until it is complete, or until time is up and it can show something. Without a search it needs no
 * staged row: the rows are in the findings.
 */
export async function extendList(s: FixSession, list: RowList, now: () => number, pause: () => Promise<void>): Promise<void> {
	const searching = (list.filter.search ?? '').trim() !== '';
	const end = now() + PATIENCE_MS;
	while (list.next < s.manifest.chunksDone) {
		const n = list.next;
		if (!searching)
			for (const row of rowsFor(s.findings[n] as (typeof s.findings)[number], s.kinds, list.filter)) {
				list.rows.push(row);
				list.chunks.push(n);
			}
		else {
			const positions = await positionsFor(s, n, list.filter);
			if (list.next !== n) continue;
			if (positions.length > 0) {
				const { rows } = (await chunkState(s, n)).staged;
				if (list.next !== n) continue;
				for (const i of positions) {
					list.rows.push(rows[i] ?? 0);
					list.chunks.push(n);
				}
			}
			await pause();
			if (list.next !== n) continue;
		}
		list.next = n + 1;
		if (searching && now() > end) return;
	}
}
