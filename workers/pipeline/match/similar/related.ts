import type { PairList } from './blocks';
import { RELATIONS, type Relation } from './features/feature';
import type { Records } from './records';

/** Pairs of records that share something, and how many others share it with one of them on average. */
export interface Related {
	pairs: number;
	mean: number;
}

/** Pairs of records that share a key. @param key 0 = none */
function share(length: number, active: Uint8Array, key: (i: number) => number): Related {
	const keys = new Uint32Array(length);
	let n = 0;
	for (let i = 0; i < length; i++) {
		const k = active[i] === 1 ? key(i) : 0;
		if (k !== 0) keys[n++] = k;
	}
	const sorted = keys.subarray(0, n).sort();
	let [twice, people] = [0, 0];
	for (let p = 0; p < n;) {
		const from = p;
		while (p < n && sorted[p] === sorted[from]) p++;
		const c = p - from;
		if (c > 1) {
			twice += c * (c - 1);
			people += c;
		}
	}
	return { pairs: twice / 2, mean: people > 0 ? twice / people : 1 };
}

const mix = (a: number, b: number): number => (a === 0 || b === 0 ? 0 : (Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)) >>> 0 || 1);

type Keys = Record<Relation, (i: number) => number>;

/** By what records are of one firm, of one household, at one address; 0 = by nothing. */
function keysOf({ names, firm, email, street, place }: Records): Keys {
	const address = (i: number): number => (street ? mix(street.addressHash(i), place ? place.placeHash(i) || 1 : 1) : 0);
	const byName = (i: number): number => firm?.ids[i] ?? 0;
	return {
		firm: firm ? byName : (i) => email?.domain[i] ?? 0,
		home: (i) => (names ? mix(names.family[i] ?? 0, address(i)) : 0),
		site: address,
		namesake: (i) => (names ? mix(names.given[i] ?? 0, names.family[i] ?? 0) : 0)
	};
}

/** How many pairs of records, matches among them, are of one firm, of one household, and at one address. */
export function relatedPairs(records: Records, length: number, active: Uint8Array): Record<Relation, Related> {
	const keys = keysOf(records);
	return {
		firm: share(length, active, keys.firm),
		home: share(length, active, keys.home),
		site: share(length, active, keys.site),
		namesake: share(length, active, keys.namesake)
	};
}

/** Which of those keys pairs share: bit r for the relation of that place. */
export function sharedRelation(records: Records, pairs: PairList, picked: Uint32Array): Uint8Array {
	const keys = keysOf(records);
	const found = new Uint8Array(picked.length);
	for (let k = 0; k < picked.length; k++) {
		const [i, j] = [pairs.left[picked[k] ?? 0] ?? 0, pairs.right[picked[k] ?? 0] ?? 0];
		for (let r = 0; r < RELATIONS.length; r++) {
			const key = keys[RELATIONS[r] as Relation];
			const a = key(i);
			if (a !== 0 && a === key(j)) found[k]! |= 1 << r;
		}
	}
	return found;
}
