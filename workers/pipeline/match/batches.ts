import type { HashGroups } from './hash-groups';

/** The groups of one blocking rule, with the slots per record of its ids. */
export interface Kind {
	groups: HashGroups;
	slots: number;
}

/** Groups whose records are looked at together. */
export interface Batch {
	/** Records, ascending. */
	records: Uint32Array;
	/** Per kind: 1 = that slot of that record (its place in `records` × slots + slot) is in one of the groups. */
	only: Uint8Array[];
	/** Records in its groups, counted once per group. */
	weight: number;
}

/** Rows that are near enough to be read together anyway. */
const NEAR = 1024;

/**
 * Puts groups into batches of at most `most` records, in the order of the first row of each, so that a batch finds its
 * records in few chunks. Groups of more are left out (giantsOf).
 */
export function* batchesOf(kinds: readonly Kind[], records: number, firstRow: number, most: number): Generator<Batch, void> {
	const order = byFirstRow(kinds, records, firstRow, most);
	const place = new Int32Array(records).fill(-1);
	const list = new Uint32Array(records);
	for (let from = 0; from < order.kind.length;) {
		let length = 0;
		let weight = 0;
		let to = from;
		for (; to < order.kind.length; to++) {
			const { groups, slots } = kinds[order.kind[to] ?? 0] as Kind;
			const [start, end] = boundsOf(groups, order.group[to] ?? 0);
			if (length + end - start > most) break;
			weight += end - start;
			for (let e = start; e < end; e++) {
				const record = Math.floor((groups.ids[e] ?? 0) / slots);
				if (place[record] !== -1) continue;
				place[record] = 0;
				list[length++] = record;
			}
		}
		const members = list.slice(0, length).sort();
		members.forEach((record, i) => {
			place[record] = i;
		});
		const only = kinds.map(({ slots }) => new Uint8Array(length * slots));
		for (let g = from; g < to; g++) {
			const kind = order.kind[g] ?? 0;
			const { groups, slots } = kinds[kind] as Kind;
			const [start, end] = boundsOf(groups, order.group[g] ?? 0);
			for (let e = start; e < end; e++) {
				const id = groups.ids[e] ?? 0;
				const record = Math.floor(id / slots);
				(only[kind] as Uint8Array)[(place[record] ?? 0) * slots + (id - record * slots)] = 1;
			}
		}
		for (const record of members) place[record] = -1;
		yield { records: members, only, weight };
		from = to;
	}
}

const boundsOf = ({ starts }: HashGroups, g: number): [number, number] => [starts[g] ?? 0, starts[g + 1] ?? 0];

/** Groups of more than `most` ids. */
export function giantsOf(kinds: readonly Kind[], most: number): { kind: number; ids: Uint32Array }[] {
	return kinds.flatMap(({ groups }, kind) => {
		const found: { kind: number; ids: Uint32Array }[] = [];
		for (let g = 0; g < groups.length; g++) {
			const [start, end] = boundsOf(groups, g);
			if (end - start > most) found.push({ kind, ids: groups.ids.subarray(start, end) });
		}
		return found;
	});
}

/** All groups of at most `most` ids by the place in the file of their first row (a counting sort, linear). */
function byFirstRow(kinds: readonly Kind[], records: number, firstRow: number, most: number): { kind: Uint8Array; group: Uint32Array } {
	const total = kinds.reduce((n, k) => n + k.groups.length, 0);
	const near = new Int32Array(total).fill(-1);
	const ends = new Uint32Array(Math.floor((records - firstRow) / NEAR) + 2);
	let at = 0;
	let taken = 0;
	for (const { groups, slots } of kinds) {
		for (let g = 0; g < groups.length; g++, at++) {
			let e = groups.starts[g] ?? 0;
			if ((groups.starts[g + 1] ?? 0) - e > most) continue;
			while ((groups.ids[e] ?? 0) < firstRow * slots) e++;
			const n = Math.floor(((groups.ids[e] ?? 0) / slots - firstRow) / NEAR);
			near[at] = n;
			ends[n + 1] = (ends[n + 1] ?? 0) + 1;
			taken++;
		}
	}
	for (let n = 1; n < ends.length; n++) ends[n] = (ends[n] ?? 0) + (ends[n - 1] ?? 0);
	const order = { kind: new Uint8Array(taken), group: new Uint32Array(taken) };
	at = 0;
	for (const [kind, { groups }] of kinds.entries()) {
		for (let g = 0; g < groups.length; g++, at++) {
			const n = near[at] ?? -1;
			if (n < 0) continue;
			const to = ends[n] ?? 0;
			ends[n] = to + 1;
			order.kind[to] = kind;
			order.group[to] = g;
		}
	}
	return order;
}
