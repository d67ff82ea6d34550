import { CHUNK_ROWS } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import type { ImportManifest, StageName } from '#domain/import';
import type { Settings } from '#domain/settings';
import type { CreateOrder } from '../../rows/create-work';
import type { RowPool } from '../../rows/pool';
import type { Store } from '../../store/engine/open';
import type { Scoring } from '../../store/scoring';
import type { CommitPlan, StoredPairs } from '../../store/schema';
import type { CommitAhead } from './commit-ahead';
import { HELD_PER_VALUE } from '../held/held-store';
import { plannedRows, rowsOfGroups } from './plan-rows';
import { RowWindow } from './row-window';
import type { CommitStore, CommitTx } from './write-units';
import type { StagedRow } from '../stage/staged-part';
import type { StagedRows } from '../stage/staged';
import { createdUnit } from './unit-created';
import { heldUnit } from './unit-held';
import { mergedUnit } from './unit-merged';
import { tallyUnit } from './unit-tally';

/** What every unit of a commit needs. */
export interface CommitContext {
	db: Store;
	/** As it was when the commit (or its resumption) began: what doesn't change over it. */
	start: ImportManifest;
	plan: CommitPlan;
	/** As the rows were matched. */
	primaryKey: FieldId;
	settings: Settings;
	scoring: Scoring;
	staged: StagedRows;
	/** What was made ready while somebody looked at the matches. */
	ahead: CommitAhead | null;
	/** Who creates contacts, and by what. */
	pool: RowPool;
	order: CreateOrder;
	pairs: StoredPairs | null;
	stageMs: Record<StageName, number>;
}

/** Rows that a unit works on one by one, by position in the file's data. */
export type UnitRows = ReadonlyMap<number, StagedRow>;

/** A unit that is worked out and only has to be written. */
export interface ReadyUnit {
	/** Where it writes to, beside the manifest. */
	stores: readonly CommitStore[];
	/** The manifest with what this unit counts. */
	counted(manifest: ImportManifest): ImportManifest;
	/** Its writes, inside the transaction that moves the checkpoint behind it. */
	put(tx: CommitTx): Promise<unknown>[];
	/** What takes transactions of its own, before; may be done twice. */
	before?(): Promise<void>;
}

/** The numbered units of a commit. */
export interface CommitUnits {
	length: number;
	/**
	 * Reads what unit `u` needs, writing nothing; in ascending order, one at a time. Working it out may go on while the next ones are read,
	 * and while those before are written.
	 */
	begin(u: number): Promise<{ ready: Promise<ReadyUnit> }>;
}

/** Position of the first row of each staged chunk: parse fills every chunk but the last. */
export const startsOf = (manifest: ImportManifest): number[] => Array.from({ length: manifest.chunksDone }, (_, n) => n * CHUNK_ROWS);

/** The units of a plan in an order that depends on the plan alone, so that a resumed commit finds its place by number. */
export function commitUnits(c: CommitContext): CommitUnits {
	const { created, twins, stored, held } = plannedRows(c.plan);
	const entries = held.starts.length - 1;
	const createdUnits = Math.ceil(created.length / CHUNK_ROWS);
	const firstHeld = createdUnits + stored.serials.length;
	const tally = firstHeld + Math.ceil(entries / HELD_PER_VALUE);
	const singles = (u: number): Uint32Array => {
		if (u < createdUnits) return rowsOfGroups(twins, u);
		if (u < firstHeld) return rowsOfGroups(stored, u - createdUnits);
		if (u >= tally) return new Uint32Array(0);
		const from = (u - firstHeld) * HELD_PER_VALUE;
		return rowsOfGroups(held, from, from + HELD_PER_VALUE);
	};
	const window = new RowWindow(c.staged, tally + 1, singles);
	return {
		length: tally + 1,
		async begin(u) {
			if (u === tally) return { ready: tallyUnit(c) };
			const rows = await window.of(u);
			if (u < createdUnits) return createdUnit(c, u, created.subarray(u * CHUNK_ROWS, (u + 1) * CHUNK_ROWS), singles(u), rows);
			if (u < firstHeld) return { ready: Promise.resolve(await mergedUnit(c, u, stored.serials[u - createdUnits] ?? 0, singles(u), rows)) };
			const n = u - firstHeld;
			const groups = Array.from({ length: Math.min(HELD_PER_VALUE, entries - n * HELD_PER_VALUE) }, (_, g) =>
				rowsOfGroups(held, n * HELD_PER_VALUE + g)
			);
			return { ready: Promise.resolve(heldUnit(c, u, n, groups, rows)) };
		}
	};
}
