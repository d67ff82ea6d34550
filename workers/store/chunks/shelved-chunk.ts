import type { Column } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import type { DiskChunk } from './chunk-store';
import { leaveOut, restored, type Given } from './given-columns';
import { packColumn, unpackColumn, type PackedColumn } from './pack';
import { shelveColumn, shelvedSize, unshelveColumn, type ShelvedColumn } from './shelve';

/**
 * What is stored of a chunk under its serial: everything but the columns, which lie beside it in pieces. Scores and
 * deletions change this alone.
 */
export interface ShelvedChunk extends Omit<DiskChunk, 'packed' | 'rows'> {
	pieces: number;
	/** Row numbers: the first and the steps between them, or all where a step is no byte. */
	rows: Uint32Array | { first: number; steps: Uint8Array };
}

/** Columns of a chunk. What is left out of them for all pieces is said in the first. */
export interface ColumnPiece {
	columns: [FieldId, ShelvedColumn][];
	given?: Given;
}

/**
 * Bytes of a piece: engines keep values up to 64 KB in the database itself and each larger one in a file of its own, which
 * takes several times as long to write.
 */
const PIECE_BYTES = 56 * 1024;

/** Columns packed for the disk, and some of them packed and whole. */
export interface Shelved {
	pieces: ColumnPiece[];
	packed: [FieldId, PackedColumn][];
}

/** Columns packed for the disk, in pieces. @param wanted columns that are given back packed and whole, too */
export function shelve(columns: ReadonlyMap<FieldId, Column>, length: number, wanted: ReadonlySet<FieldId>): Shelved {
	const { given, instead } = leaveOut(columns, length);
	const packed: [FieldId, PackedColumn][] = [];
	const shelved = [...columns].map(([field, column]): { field: FieldId; column: ShelvedColumn; bytes: number } => {
		const p = packColumn(instead.get(field) ?? column, length);
		if (wanted.has(field)) packed.push([field, instead.has(field) ? packColumn(column, length) : p]);
		const s = shelveColumn(p);
		return { field, column: s, bytes: shelvedSize(s) };
	});
	return { pieces: inPieces(shelved).map((some, n) => ({ columns: some, ...(n === 0 && { given }) })), packed };
}

/** As few pieces as the size allows, all about as large: the largest columns first, each into the smallest piece. */
function inPieces(shelved: readonly { field: FieldId; column: ShelvedColumn; bytes: number }[]): [FieldId, ShelvedColumn][][] {
	const total = shelved.reduce((n, { bytes }) => n + bytes, 0);
	const pieces = Array.from({ length: Math.max(1, Math.ceil(total / PIECE_BYTES)) }, () => ({
		bytes: 0,
		columns: [] as [FieldId, ShelvedColumn][]
	}));
	for (const { field, column, bytes } of [...shelved].sort((a, b) => b.bytes - a.bytes)) {
		const piece = pieces.reduce((least, p) => (p.bytes < least.bytes ? p : least));
		piece.columns.push([field, column]);
		piece.bytes += bytes;
	}
	return pieces.map((p) => p.columns);
}

/**
 * The chunk with its columns packed, out of what is stored. @param only the columns wanted; absent = all @throws Error when a piece is
 * missing: the chunk says that it is there.
 */
export function unshelve(
	{ pieces: count, rows, ...rest }: ShelvedChunk,
	pieces: readonly ColumnPiece[],
	only?: ReadonlySet<FieldId>
): DiskChunk {
	if (pieces.length < count) throw new Error(`${count - pieces.length} pieces of the columns of chunk ${rest.serial} are missing`);
	return {
		...rest,
		rows: rowsOf(rows),
		packed: packedOf(
			pieces.slice(0, count).flatMap((piece) => piece.columns),
			pieces[0]?.given ?? {},
			rest.length,
			only
		)
	};
}

/** Columns packed and whole, out of what is stored of them. @param only the columns wanted; absent = all */
export function packedOf(
	shelved: readonly (readonly [FieldId, ShelvedColumn])[],
	given: Given,
	length: number,
	only?: ReadonlySet<FieldId>
): DiskChunk['packed'] {
	const whole = (field: FieldId): Column | undefined => {
		const found = shelved.find(([f]) => f === field);
		return found && unpackColumn(unshelveColumn(found[1]));
	};
	let names: [Column | undefined, Column | undefined] | null = null;
	return shelved.flatMap(([field, s]): [FieldId, PackedColumn][] => {
		if (only && !only.has(field)) return [];
		if ((field !== 'fullName' && field !== 'email') || !(field === 'email' ? given.emails : given.names))
			return [[field, unshelveColumn(s)]];
		names ??= [whole('firstName'), whole('lastName')];
		return [[field, packColumn(restored(field, whole(field) ?? [], given, ...names), length)]];
	});
}

/** Row numbers as they are stored. */
export function shelveRows(rows: Uint32Array): ShelvedChunk['rows'] {
	const steps = new Uint8Array(Math.max(0, rows.length - 1));
	for (let i = 1; i < rows.length; i++) {
		const step = rows[i]! - rows[i - 1]!;
		if (step < 0 || step > 255) return rows;
		steps[i - 1] = step;
	}
	return { first: rows[0] ?? 0, steps: rows.length > 0 ? steps : new Uint8Array(0) };
}

/** Row numbers as they were. */
export function rowsOf(stored: ShelvedChunk['rows']): Uint32Array {
	if (stored instanceof Uint32Array) return stored;
	const { first, steps } = stored;
	const rows = new Uint32Array(steps.length + 1);
	rows[0] = first;
	for (let i = 0; i < steps.length; i++) rows[i + 1] = rows[i]! + steps[i]!;
	return rows;
}
