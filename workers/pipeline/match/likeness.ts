const SIZE = 128;
const usedA = new Uint8Array(SIZE);
const usedB = new Uint8Array(SIZE);

/**
 * Jaro-Winkler likeness of two texts, 0 (nothing in common) to 1 (equal); symmetric. Texts are looked at up to
 * 128 characters. Allocates nothing.
 */
export function likeness(x: string, y: string): number {
	if (x === y) return 1;
	// Greedy matching may depend on which text leads; a fixed order makes the answer the same both ways.
	const swap = x.length > y.length || (x.length === y.length && x > y);
	const a = swap ? y : x;
	const b = swap ? x : y;
	const la = Math.min(a.length, SIZE);
	const lb = Math.min(b.length, SIZE);
	if (la === 0) return 0;
	const jaro = jaroOf(a, b, la, lb);
	if (jaro < 0.7) return jaro;
	let prefix = 0;
	while (prefix < 4 && prefix < la && a.charCodeAt(prefix) === b.charCodeAt(prefix)) prefix++;
	// Texts that agree over all 128 characters but are not equal stay just below 1.
	return Math.min(jaro + prefix * 0.1 * (1 - jaro), 0.999);
}

function jaroOf(a: string, b: string, la: number, lb: number): number {
	const reach = Math.max(0, (lb >> 1) - 1);
	usedA.fill(0, 0, la);
	usedB.fill(0, 0, lb);
	let matches = 0;
	for (let i = 0; i < la; i++) {
		const c = a.charCodeAt(i);
		const to = Math.min(lb - 1, i + reach);
		for (let j = Math.max(0, i - reach); j <= to; j++) {
			if (usedB[j] === 1 || b.charCodeAt(j) !== c) continue;
			usedA[i] = 1;
			usedB[j] = 1;
			matches++;
			break;
		}
	}
	if (matches === 0) return 0;
	let moved = 0;
	for (let i = 0, j = 0; i < la; i++) {
		if (usedA[i] === 0) continue;
		while (usedB[j] === 0) j++;
		if (a.charCodeAt(i) !== b.charCodeAt(j)) moved++;
		j++;
	}
	return (matches / la + matches / lb + (matches - moved / 2) / matches) / 3;
}
