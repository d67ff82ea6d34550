import type { Cell } from './cells';

const PIECE = 1 << 18;

/** Labels made different from each other: the second "Name" becomes "Name 2". */
function distinct(header: readonly string[]): string[] {
	const seen = new Set<string>();
	return header.map((label) => {
		let own = label;
		for (let n = 2; seen.has(own); n++) own = `${label} ${n}`;
		seen.add(own);
		return own;
	});
}

/** A table as a JSON array of objects, one per line, keyed by label; blank = null, so that every object has the same keys. */
export function toJson(header: readonly string[], rows: Iterable<readonly Cell[]>): { parts: string[] } {
	const keys = distinct(header).map((label) => JSON.stringify(label) + ':');
	const parts: string[] = [];
	let piece = '[';
	let first = true;
	for (const row of rows) {
		piece += first ? '\n{' : ',\n{';
		first = false;
		for (let c = 0; c < keys.length; c++) {
			const value = row[c];
			piece += (c === 0 ? '' : ',') + keys[c] + JSON.stringify(value === undefined || value === '' ? null : value);
		}
		piece += '}';
		if (piece.length < PIECE) continue;
		parts.push(piece);
		piece = '';
	}
	parts.push(piece + '\n]\n');
	return { parts };
}
