import type { TextSink } from './blob-parts';
import type { RowWriter } from './csv';

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

/**
 * A table as a JSON array of objects, one per line, keyed by label; blank = null, so that every object has the same keys. No cell gets an
 * apostrophe: JSON has types.
 */
export function createJsonWriter(out: TextSink, header: readonly string[]): RowWriter {
	const keys = distinct(header).map((label) => JSON.stringify(label) + ':');
	let first = true;
	out.add('[');
	return {
		add(row) {
			let line = first ? '\n{' : ',\n{';
			first = false;
			for (let c = 0; c < keys.length; c++) {
				const value = row[c];
				line += (c === 0 ? '' : ',') + keys[c] + JSON.stringify(value === undefined || value === '' ? null : value);
			}
			out.add(line + '}');
		},
		end() {
			out.add('\n]\n');
			return 0;
		}
	};
}
