/** What a walk over the records of an old workbook tells, before anything is decoded. */
export interface BiffFacts {
	/** 2, 3, 4, 5 (Excel 5 and 95) or 8 (97 to 2003). */
	version: number;
	/** Code page of its texts, before version 8. */
	codePage: number | null;
	/** It asks for a password. */
	locked: boolean;
	/** False when it breaks off inside a record or a sheet. */
	whole: boolean;
	/** In the order of the tabs; [] before version 5. */
	sheets: BiffSheet[];
	/** Rows and columns hidden, per sheet by the position of its first record. */
	parts: Map<number, BiffPart>;
	/** False when some cells stand behind cells of a later row. */
	ordered: boolean;
}
export interface BiffSheet {
	position: number;
	hidden: boolean;
	kind: 'cells' | 'chart' | 'macro' | 'dialog';
}
/** Records of cells with a value, in version 8: each begins with its row. */
const CELLS = new Set([0x00fd, 0x0203, 0x027e, 0x00bd, 0x0204, 0x00d6, 0x0205, 0x0006]);
export interface BiffPart {
	hiddenRows: Set<number>;
	hiddenColumns: Set<number>;
}

const BOF = new Set([0x0009, 0x0209, 0x0409, 0x0809]);
const KINDS: ReadonlyMap<number, BiffSheet['kind']> = new Map([
	[0, 'cells'],
	[1, 'macro'],
	[2, 'chart'],
	[6, 'macro']
]);

/** True when the bytes begin as a workbook of the days before compound files do (Excel 2 to 4). */
export const isBareBiff = (head: Uint8Array): boolean =>
	head[0] === 0x09 &&
	[0, 2, 4, 8].includes(head[1] ?? -1) &&
	(head[2] === 4 || head[2] === 6 || head[2] === 8 || head[2] === 16) &&
	head[3] === 0;

/**
 * Walks the records: type, length, data, one after the other. Stops where they stop making sense.
 * Record numbers and layouts: "[MS-XLS]: Excel Binary File Format", section 2.4.
 */
export function walkBiff(bytes: Uint8Array): BiffFacts {
	const v = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const facts: BiffFacts = { version: 0, codePage: null, locked: false, whole: false, sheets: [], parts: new Map(), ordered: true };
	let depth = 0;
	let part: BiffPart | null = null;
	let row = 0;
	let at = 0;
	while (at + 4 <= bytes.length) {
		const type = v.getUint16(at, true);
		const length = v.getUint16(at + 2, true);
		const data = at + 4;
		if (type === 0 && length === 0 && depth === 0) break;
		if (data + length > bytes.length) return { ...facts, whole: false };
		if (BOF.has(type)) {
			facts.whole = false;
			if (depth === 0) {
				part = { hiddenRows: new Set(), hiddenColumns: new Set() };
				facts.parts.set(at, part);
				row = 0;
			}
			if (facts.version === 0) facts.version = type === 0x0809 ? (v.getUint16(data, true) === 0x0500 ? 5 : 8) : (type >> 9) + 2;
			depth++;
		} else if (depth === 0) return facts;
		else if (type === 0x000a) {
			depth--;
			facts.whole = depth === 0;
		} else if (type === 0x002f) {
			facts.locked = true;
			return facts;
		} else if (depth === 1 && CELLS.has(type) && length >= 6) {
			if (v.getUint16(data, true) < row) facts.ordered = false;
			row = v.getUint16(data, true);
		} else if (type === 0x0042 && length >= 2) facts.codePage ??= v.getUint16(data, true);
		else if (type === 0x0085 && length >= 8)
			facts.sheets.push({
				position: v.getUint32(data, true),
				hidden: ((bytes[data + 4] as number) & 3) !== 0,
				kind: KINDS.get(bytes[data + 5] as number) ?? 'cells'
			});
		else if (type === 0x0208 && length >= 16 && ((bytes[data + 12] as number) & 0x20) !== 0)
			part?.hiddenRows.add(v.getUint16(data, true) + 1);
		else if (type === 0x007d && length >= 10 && ((bytes[data + 8] as number) & 1) !== 0)
			for (let c = v.getUint16(data, true); c <= Math.min(v.getUint16(data + 2, true), 255); c++) part?.hiddenColumns.add(c);
		at = data + length;
	}
	return facts;
}
