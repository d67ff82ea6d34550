import { CHUNK_ROWS } from '#domain/chunk';
import { joinBytes } from '#domain/basics/join-bytes';
import { OUTCOMES } from '#domain/matching/match';
import { FATES, type Fate } from '#domain/imports/proof';
import { positionOf, serialOf } from '../../store/contact-id';
import type { CommitPlan } from '../../store/schema';

const OF_FILE = FATES.indexOf('ofFile');
const STORED = FATES.indexOf('stored');
const CREATED = OUTCOMES.indexOf('created');
const MERGED = OUTCOMES.indexOf('merged');

/** Fates of rows, a code (FATES) each, and for those of `ofFile`, in order, the number of the row that they went into. */
export interface RowFates {
	codes: Uint8Array;
	into: Uint32Array;
}

/** What a plan says of its rows. */
export function fatesOf(plan: CommitPlan): RowFates {
	const created: number[] = [];
	plan.outcome.forEach((o, i) => {
		if (o === CREATED) created.push(plan.rows[i] ?? 0);
	});
	const chunks = Math.ceil(plan.createdCount / CHUNK_ROWS);
	const into: number[] = [];
	const codes = Uint8Array.from(plan.outcome, (o, i) => {
		if (o !== MERGED) return FATES.indexOf(OUTCOMES[o] as Fate);
		const target = plan.target[i] ?? 0;
		const n = serialOf(target) - plan.firstSerial;
		if (n < 0 || n >= chunks) return STORED;
		into.push(created[n * CHUNK_ROWS + positionOf(target)] ?? 0);
		return OF_FILE;
	});
	return { codes, into: Uint32Array.from(into) };
}

export const countFates = (codes: Uint8Array): Record<Fate, number> => {
	const counts = new Uint32Array(FATES.length);
	for (const c of codes) counts[c]!++;
	return Object.fromEntries(FATES.map((fate, i) => [fate, counts[i] ?? 0])) as Record<Fate, number>;
};

export const fateBytes = ({ codes, into }: RowFates): Uint8Array<ArrayBuffer> => joinBytes([codes, new Uint8Array(into.slice().buffer)]);

/** Fates out of their bytes; null where they are not those of so many rows. */
export function readFates(bytes: Uint8Array, rows: number): RowFates | null {
	const codes = bytes.slice(0, rows);
	if (codes.length !== rows || codes.some((c) => c >= FATES.length)) return null;
	const rest = bytes.slice(rows);
	return rest.length === 4 * codes.reduce((n, c) => n + Number(c === OF_FILE), 0) ? { codes, into: new Uint32Array(rest.buffer) } : null;
}
