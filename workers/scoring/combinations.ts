/** Which of the combinations that occur each contact has, and of each combination the first contact that has it. */
export interface Combinations {
	of: Uint32Array;
	firsts: Uint32Array;
}

/** Pairs of numbers up to which a table is laid out instead of a map. */
const TABLE = 4_000_000;

/**
 * Numbers the pairs of two things that are known of each contact, in the order in which they are met.
 * @param a below `aSize`, per contact
 * @param b per contact, a place in `meaning`
 * @param meaning what counts of b, below `bSize`
 */
export function combine(
	a: ArrayLike<number>,
	aSize: number,
	b: ArrayLike<number>,
	meaning: ArrayLike<number>,
	bSize: number
): Combinations {
	const n = a.length;
	const of = new Uint32Array(n);
	const firsts: number[] = [];
	// 0 = not met yet.
	const table = aSize * bSize <= TABLE ? new Uint32Array(aSize * bSize) : null;
	const map = new Map<number, number>();
	for (let i = 0; i < n; i++) {
		const key = a[i]! * bSize + meaning[b[i]!]!;
		let number = table ? table[key]! : (map.get(key) ?? 0);
		if (number === 0) {
			number = firsts.push(i);
			if (table) table[key] = number;
			else map.set(key, number);
		}
		of[i] = number - 1;
	}
	return { of, firsts: Uint32Array.from(firsts) };
}

/** Numbers the different values of a list: the same number where they are the same, NaN among them. */
export function classesOf(values: ArrayLike<number>): { of: Uint32Array; size: number } {
	const known = new Map<number, number>();
	const of = Uint32Array.from({ length: values.length }, (_, i) => {
		const v = values[i]!;
		let number = known.get(v);
		if (number === undefined) known.set(v, (number = known.size));
		return number;
	});
	return { of, size: known.size };
}
