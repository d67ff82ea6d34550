const BITS = 11;
const SIZE = 1 << BITS;

/**
 * Puts keys in ascending order, and what goes with each beside it; equal keys stay in the order they came in. Three passes of
 * eleven bits.
 * @param n how many there are @returns the two arrays, which may be others than those given
 */
export function sortedByKey(keys: Uint32Array, items: Uint32Array, n: number): { keys: Uint32Array; items: Uint32Array } {
	const counts = [new Uint32Array(SIZE), new Uint32Array(SIZE), new Uint32Array(SIZE)] as const;
	for (let p = 0; p < n; p++) {
		const key = keys[p]!;
		counts[0][key & (SIZE - 1)]!++;
		counts[1][(key >>> BITS) & (SIZE - 1)]!++;
		counts[2][key >>> (2 * BITS)]!++;
	}
	let [fromKeys, fromItems]: [Uint32Array, Uint32Array] = [keys, items];
	let [toKeys, toItems]: [Uint32Array, Uint32Array] = [new Uint32Array(n), new Uint32Array(n)];
	for (let pass = 0; pass < 3; pass++) {
		const places = counts[pass as 0 | 1 | 2];
		let sum = 0;
		for (let b = 0; b < SIZE; b++) {
			const c = places[b]!;
			places[b] = sum;
			sum += c;
		}
		const shift = pass * BITS;
		for (let p = 0; p < n; p++) {
			const key = fromKeys[p]!;
			const at = places[(key >>> shift) & (SIZE - 1)]!++;
			toKeys[at] = key;
			toItems[at] = fromItems[p]!;
		}
		[fromKeys, toKeys] = [toKeys, fromKeys];
		[fromItems, toItems] = [toItems, fromItems];
	}
	return { keys: fromKeys, items: fromItems };
}
