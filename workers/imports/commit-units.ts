import { CHUNK_ROWS } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import type { ImportManifest, StageName } from '#domain/import';
import { OUTCOMES } from '#domain/match';
import type { Settings } from '#domain/settings';
import type { Store } from '../store/open';
import type { CommitPlan, StoredPairs } from '../store/schema';
import { positionOf, serialOf } from '../store/contact-id';
import { createdUnit } from './unit-created';
import { heldUnit } from './unit-held';
import { mergedUnit } from './unit-merged';
import { tallyUnit } from './unit-tally';
import type { StagedRows } from './staged';
import { HELD_PER_VALUE } from './held-store';

/** What every unit of a commit needs. */
export interface CommitContext {
	db: Store;
	plan: CommitPlan;
	/** As the rows were matched. */
	primaryKey: FieldId;
	settings: Settings;
	staged: StagedRows;
	pairs: StoredPairs | null;
	stageMs: Record<StageName, number>;
}

/** One transaction of a commit: gets the manifest with its checkpoint moved, writes it with its work, returns it as written. */
export type CommitUnit = (manifest: ImportManifest) => Promise<ImportManifest>;

/** Position of the first row of each staged chunk: parse fills every chunk but the last. */
export const startsOf = (manifest: ImportManifest): number[] => Array.from({ length: manifest.chunksDone }, (_, n) => n * CHUNK_ROWS);

/** The units of a plan in an order that depends on the plan alone, so that a resumed commit finds its place by number. */
export function commitUnits(context: CommitContext): CommitUnit[] {
	const { plan } = context;
	const code = (o: (typeof OUTCOMES)[number]): number => OUTCOMES.indexOf(o);
	const created: number[] = [];
	const heldFirst: number[] = [];
	/** Contact id → positions of the rows merged into it, in file order. */
	const twins = new Map<number, number[]>();
	const storedBySerial = new Map<number, number[]>();
	const heldRows = new Map<number, number[]>();
	const lastSerial = plan.firstSerial + Math.ceil(plan.createdCount / CHUNK_ROWS);
	for (let i = 0; i < plan.outcome.length; i++) {
		const o = plan.outcome[i];
		const target = plan.target[i] ?? 0;
		if (o === code('created')) created.push(i);
		else if (o === code('merged')) {
			const serial = serialOf(target);
			if (serial >= plan.firstSerial && serial < lastSerial) push(twins, target, i);
			else push(storedBySerial, serial, i);
		} else if (o === code('held')) {
			if (!heldRows.has(target)) heldFirst.push(target);
			push(heldRows, target, i);
		}
	}
	const units: CommitUnit[] = [];
	for (let from = 0; from < created.length; from += CHUNK_ROWS) {
		const n = from / CHUNK_ROWS;
		units.push((m) => createdUnit(context, m, n, created.slice(from, from + CHUNK_ROWS), twins));
	}
	for (const serial of [...storedBySerial.keys()].sort((a, b) => a - b))
		units.push((m) => mergedUnit(context, m, serial, (storedBySerial.get(serial) ?? []).map((i) => ({ i, position: positionOf(plan.target[i] ?? 0) }))));
	for (let from = 0; from < heldFirst.length; from += HELD_PER_VALUE)
		units.push((m) => heldUnit(context, m, from / HELD_PER_VALUE, heldFirst.slice(from, from + HELD_PER_VALUE).map((row) => heldRows.get(row) ?? [])));
	units.push((m) => tallyUnit(context, m));
	return units;
}

function push<K>(map: Map<K, number[]>, key: K, value: number): void {
	const list = map.get(key);
	if (list) list.push(value);
	else map.set(key, [value]);
}
