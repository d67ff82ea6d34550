import type { Column, ContactChunk } from '#domain/chunk';
import { fieldDefinition, type FieldDefinition, type FieldId } from '#domain/fields';
import { RowContext } from './context';
import type { ColumnScan, DamageScanOptions, Fact } from './detector';
import { inOrder } from './detectors/index';
import { isPlain } from './plain';

/** What the columns of a file proved, as plain data. Detectors that need no proof are listed with an empty fact. */
export interface DamageFacts {
	defaultCountry: string;
	columns: { field: FieldDefinition; facts: { detector: string; fact: Fact }[] }[];
}

export interface DamageScan {
	add(chunk: ContactChunk): void;
	facts(): DamageFacts;
}

interface Scan {
	detector: string;
	scan: ColumnScan;
	passesPlain: boolean;
}
interface Watched {
	field: FieldDefinition;
	scans: Scan[];
	alone: string[];
}

const watch = (field: FieldDefinition, options: DamageScanOptions): Watched => {
	const watched: Watched = { field, scans: [], alone: [] };
	for (const detector of inOrder) {
		if (!detector.applies(field)) continue;
		if (detector.scan)
			watched.scans.push({ detector: detector.id, scan: detector.scan(field, options), passesPlain: detector.passesPlain === true });
		else watched.alone.push(detector.id);
	}
	return watched;
};

function scanColumn(column: Column, all: readonly Scan[], ctx: RowContext): void {
	const searching = all.filter((s) => !s.passesPlain);
	for (let i = 0; i < column.length; i++) {
		const value = column[i];
		if (!value) continue;
		ctx.i = i;
		scanCell(value, searching.length < all.length && isPlain(value) ? searching : all, ctx);
	}
}

/** A function of its own, as in repair.ts: the engine makes fast code of it once and not of the loops around it. */
function scanCell(value: string, scans: readonly Scan[], ctx: RowContext): void {
	for (let k = 0; k < scans.length; k++) scans[k]!.scan.add(value, ctx);
}

/**
 * Looks at mapped chunks, not yet normalized, before any is repaired: whether 7030 lost a zero is a fact of the whole
 * column. Feed it the whole file where dates and codes should be judged by all of it. Columns that mapping made by itself
 * (a first name split off) are watched too.
 */
export function createDamageScan(fields: readonly FieldDefinition[], options: DamageScanOptions): DamageScan {
	const columns = new Map<FieldId, Watched>(fields.map((field) => [field.id, watch(field, options)]));
	return {
		add(chunk) {
			const ctx = new RowContext(chunk, options.defaultCountry);
			for (const [id, column] of chunk.columns) {
				let watched = columns.get(id);
				if (!watched) columns.set(id, (watched = watch(fieldDefinition(id), options)));
				ctx.field = watched.field;
				if (watched.scans.length === 0) continue;
				scanColumn(column, watched.scans, ctx);
			}
		},
		facts: () => ({
			defaultCountry: options.defaultCountry,
			columns: [...columns.values()].map(({ field, scans, alone }) => {
				const proved = scans.flatMap(({ detector, scan }) => {
					const fact = scan.facts();
					return fact === null ? [] : [{ detector, fact }];
				});
				return { field, facts: [...alone.map((detector) => ({ detector, fact: {} })), ...proved] };
			})
		})
	};
}
