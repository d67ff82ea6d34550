/** Place of a number in ascending ones, among those of [from, to); -1 = it is not there. */
export function placeIn(ascending: Uint32Array, wanted: number, from = 0, to = ascending.length): number {
	let [low, high] = [from, to - 1];
	while (low <= high) {
		const middle = (low + high) >> 1;
		const at = ascending[middle] as number;
		if (at === wanted) return middle;
		if (at < wanted) low = middle + 1;
		else high = middle - 1;
	}
	return -1;
}
