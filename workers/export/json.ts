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

/** Takes rows one by one; the counterpart of createCsvWriter. `neutralised` is always 0: JSON has types. */
export interface JsonWriter {
	add(row: readonly Cell[]): void;
	finish(): { parts: string[]; neutralised: number };
}

/** A table as a JSON array of objects, one per line, keyed by label; blank = null, so that every object has the same keys. */
export function createJsonWriter(header: readonly string[]): JsonWriter {
	const keys = distinct(header).map((label) => JSON.stringify(label) + ':');
	const parts: string[] = [];
	let piece = '[';
	let first = true;
	return {
		add(row) {
			piece += first ? '\n{' : ',\n{';
			first = false;
			for (let c = 0; c < keys.length; c++) {
				const value = row[c];
				piece += (c === 0 ? '' : ',') + keys[c] + JSON.stringify(value === undefined || value === '' ? null : value);
			}
			piece += '}';
			if (piece.length < PIECE) return;
			parts.push(piece);
			piece = '';
		},
		finish() {
			parts.push(piece + '\n]\n');
			piece = '';
			return { parts, neutralised: 0 };
		}
	};
}
