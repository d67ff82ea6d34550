import type { Records } from './records';

/** Common values that a model keeps of each comparison. */
const KEPT = 4000;
const ROOM = 2 ** 21;

/** How common the values of one comparison are, in people or organisations rather than records. */
export interface Commonness { common: [number, number][]; rare: number; /** Records with a value. */ filled: number }

/** @param entities the smallest record of each record's cluster */
export function countValues(records: Records, f: number, length: number, active: Uint8Array, entities: Uint32Array): Commonness {
	const feature = records.features[f];
	return count(length, active, entities, (i, add) => feature?.values(i, add));
}

/** Words of one comparison that several records have. */
export function countWords(records: Records, f: number, length: number, active: Uint8Array): [number, number][] | null {
	const words = records.features[f]?.words;
	return words ? count(length, active, Uint32Array.from({ length }, (_, i) => i), words.of).common : null;
}

function count(length: number, active: Uint8Array, entities: Uint32Array, of: (i: number, add: (hash: number) => void) => void): Commonness {
	let packed = new Float64Array(Math.max(64, length * 2));
	let n = 0;
	let filled = 0;
	for (let i = 0; i < length; i++) {
		if (active[i] !== 1) continue;
		const before = n;
		of(i, (hash) => {
			if (n === packed.length) {
				const larger = new Float64Array(n * 2);
				larger.set(packed);
				packed = larger;
			}
			packed[n++] = hash * ROOM + (entities[i] ?? 0);
		});
		if (n > before) filled++;
	}
	const sorted = packed.subarray(0, n).sort();
	const counts: [number, number][] = [];
	let [singles, kinds] = [0, 0];
	for (let p = 0; p < n; ) {
		const hash = Math.floor((sorted[p] ?? 0) / ROOM);
		let count = 0;
		let before = -1;
		for (; p < n && Math.floor((sorted[p] ?? 0) / ROOM) === hash; p++) {
			if (sorted[p] !== before) count++;
			before = sorted[p] ?? 0;
		}
		kinds++;
		if (count > 1) counts.push([hash, count]);
		else singles++;
	}
	counts.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
	const common = counts.slice(0, KEPT);
	const rest = counts.slice(KEPT).reduce((sum, c) => sum + c[1], 0);
	return { common, rare: kinds > common.length ? (singles + rest) / (kinds - common.length) : 1, filled };
}
