import { CHUNK_ROWS } from '#domain/chunk';
import { OUTCOMES } from '#domain/matching/match';
import { positionOf, serialOf } from '../../store/contact-id';
import type { CommitPlan } from '../../store/schema';

/** Rows in groups: those of group g are rows[starts[g]] to rows[starts[g + 1]] (not included), in file order. */
export interface RowGroups {
	starts: Uint32Array;
	rows: Uint32Array;
}

/** The rows of a plan by what is done with them, as positions in the file's data; typed, a few bytes a row. */
export interface PlannedRows {
	/** Rows that become contacts, in file order. */
	created: Uint32Array;
	/** Rows merged into contacts that this import creates: a group per chunk of them, in the order of the contacts, then of the file. */
	twins: RowGroups;
	/** Rows merged into stored contacts: a group per chunk, ascending serial. */
	stored: RowGroups & { serials: Uint32Array };
	/** Rows that wait: a group per entry, in the order of their first rows. */
	held: RowGroups;
}

const CREATED = OUTCOMES.indexOf('created');
const MERGED = OUTCOMES.indexOf('merged');
const HELD = OUTCOMES.indexOf('held');

/**
 * Sorts the rows of a plan. What it gives depends on the plan alone, so that a resumed commit finds its place by number.
 * A group and a row make one number (group × rows of the file + row), exact in a double: ids are below 2³², rows below 2²¹.
 */
export function plannedRows(plan: CommitPlan): PlannedRows {
	const total = plan.outcome.length;
	const counts = new Uint32Array(OUTCOMES.length);
	for (const o of plan.outcome) counts[o]!++;
	const created = new Uint32Array(counts[CREATED]!);
	const twins = new Float64Array(counts[MERGED]!);
	const stored = new Float64Array(counts[MERGED]!);
	const held = new Float64Array(counts[HELD]!);
	const chunks = Math.ceil(plan.createdCount / CHUNK_ROWS);
	let [c, t, s, h] = [0, 0, 0, 0];
	for (let i = 0; i < total; i++) {
		const o = plan.outcome[i];
		const target = plan.target[i]!;
		if (o === CREATED) created[c++] = i;
		else if (o === HELD) held[h++] = target * total + i;
		else if (o === MERGED) {
			const serial = serialOf(target);
			const n = serial - plan.firstSerial;
			if (n >= 0 && n < chunks) twins[t++] = (n * CHUNK_ROWS + positionOf(target)) * total + i;
			else stored[s++] = serial * total + i;
		}
	}
	const byContact = twins.subarray(0, t).sort();
	const bySerial = stored.subarray(0, s).sort();
	return { created, twins: perChunk(byContact, total, chunks), stored: bySerialOf(bySerial, total), held: byFirstRow(held.sort(), total) };
}

/** Rows out of their sorted numbers. */
const rowsOf = (sorted: Float64Array, total: number): Uint32Array => Uint32Array.from(sorted, (v) => v % total);

function perChunk(sorted: Float64Array, total: number, chunks: number): RowGroups {
	const starts = new Uint32Array(chunks + 1);
	for (const v of sorted) starts[Math.floor(v / total / CHUNK_ROWS) + 1]!++;
	for (let n = 0; n < chunks; n++) starts[n + 1]! += starts[n]!;
	return { starts, rows: rowsOf(sorted, total) };
}

/** Where each run of equal groups begins among sorted numbers, and their end. */
function runs(sorted: Float64Array, total: number): { groups: Uint32Array; starts: Uint32Array } {
	const groups: number[] = [];
	const starts: number[] = [];
	let last = -1;
	for (let k = 0; k < sorted.length; k++) {
		const group = Math.floor(sorted[k]! / total);
		if (group === last) continue;
		last = group;
		groups.push(group);
		starts.push(k);
	}
	starts.push(sorted.length);
	return { groups: Uint32Array.from(groups), starts: Uint32Array.from(starts) };
}

function bySerialOf(sorted: Float64Array, total: number): PlannedRows['stored'] {
	const { groups, starts } = runs(sorted, total);
	return { serials: groups, starts, rows: rowsOf(sorted, total) };
}

function byFirstRow(sorted: Float64Array, total: number): RowGroups {
	const { starts } = runs(sorted, total);
	const rows = rowsOf(sorted, total);
	const groups = starts.length - 1;
	const order = Uint32Array.from({ length: groups }, (_, g) => g).sort((a, b) => rows[starts[a]!]! - rows[starts[b]!]!);
	const result: RowGroups = { starts: new Uint32Array(groups + 1), rows: new Uint32Array(rows.length) };
	let at = 0;
	order.forEach((g, k) => {
		const group = rows.subarray(starts[g], starts[g + 1]);
		result.rows.set(group, at);
		result.starts[k + 1] = at += group.length;
	});
	return result;
}

/** The rows of groups [from, to). */
export const rowsOfGroups = (g: RowGroups, from: number, to = from + 1): Uint32Array =>
	g.rows.subarray(g.starts[from], g.starts[Math.min(to, g.starts.length - 1)]);
