import type { ImportManifest, ImportSetup } from '#domain/import';
import type { Settings } from '#domain/settings';
import type { DamageFacts } from '../pipeline/damage/index';
import type { Store } from '../store/open';
import { breathe } from './jobs';
import { readStaged } from './open-parts';
import { scanOf, type ColumnScan } from './scan';

/** What whole columns proved (VAL-1), and the setup with the order of day and month that follows from it. */
export interface ColumnFacts { setup: ImportSetup; facts: DamageFacts }

/** The newest proof of step 2: the files as the window chose them, and by which setup they were read. */
let proved: { files: string; setup: string; known: ColumnFacts } | null = null;
/** Imports made of files that were proved. */
const ofImports = new Map<string, { setup: string; known: ColumnFacts }>();
/** Imports whose proof is kept; more are not set up at once. */
const KEPT = 4;

const filesKey = (files: readonly File[]): string => JSON.stringify(files.map((f) => [f.name, f.size, f.type, f.lastModified]));

/** Only what a scan depends on: another policy changes nothing in the columns. */
const setupKey = ({ parts, mapping, defaultCountry, dateOrders }: ImportSetup, { customFields }: Settings): string => JSON.stringify([parts, mapping, defaultCountry, dateOrders, customFields]);

/** Keeps what step 2 proved by reading the files to their end. */
export function rememberProof(files: readonly File[], setup: ImportSetup, settings: Settings, scan: ColumnScan): void {
	proved = { files: filesKey(files), setup: setupKey(setup, settings), known: { setup: scan.settle(), facts: scan.facts() } };
}

/** Says that an import was made of files that step 2 may have proved. */
export function handOverProof(importId: string, files: readonly File[]): void {
	if (proved?.files !== filesKey(files)) return;
	ofImports.set(importId, proved);
	if (ofImports.size > KEPT) ofImports.delete(ofImports.keys().next().value as string);
}

/**
 * What whole columns say. Step 2 read the same files by the same setup a moment ago, as a rule, and its proof is used;
 * else, and after a reload, the files are read once more: the same file proves the same.
 */
export async function columnFacts(db: Store, manifest: ImportManifest, setup: ImportSetup, settings: Settings, shouldStop: () => boolean): Promise<ColumnFacts> {
	const known = ofImports.get(manifest.id);
	if (known?.setup === setupKey(setup, settings)) return { setup: { ...setup, dateOrders: known.known.setup.dateOrders }, facts: known.known.facts };
	const scan = scanOf(setup, settings);
	for await (const part of readStaged(db, manifest, setup)) {
		if (part.kind !== 'chunk' || shouldStop()) break;
		scan.add(part.chunk);
		await breathe();
	}
	return { setup: scan.settle(), facts: scan.facts() };
}
