import type { FieldId } from '#domain/fields';
import type { ImportManifest, ImportSetup } from '#domain/import';
import type { LeftOut } from '#domain/imports/import-reading';
import { keepNewest } from '#domain/basics/keep-newest';
import type { Settings } from '#domain/settings';
import type { DamageFacts } from '../../pipeline/damage/index';
import type { RowPrints } from '../../pipeline/quality/row-prints';
import type { RowOrder, WorkedRows } from '../../rows/row-work';
import type { Store } from '../../store/engine/open';
import type { PackedRows } from '../../store/chunks/source-rows';
import type { EarlyReading } from '../stage/early-reading';
import { breathe, orStopped } from '../jobs';
import { readStaged } from './open-parts';

/** What whole columns proved (VAL-1), and the setup with the order of day and month that follows from it. */
export interface ColumnFacts {
	setup: ImportSetup;
	facts: DamageFacts;
	/** Of the headers, where it is known. */
	language?: string;
	/** All rows as step 2 read them, where they are few enough to be kept: then nobody reads the files again. */
	rows?: KeptRows;
	/** Fingerprints of the rows, told apart by that field: then nobody makes them again. */
	prints?: { by: FieldId; prints: RowPrints };
}

/** A chunk of raw rows, and what became of it where it was cleaned already. */
export interface KeptChunk {
	source: PackedRows;
	bytesRead: number;
	worked?: Promise<WorkedRows>;
}
/**
 * The rows of the files of an import, packed, and what was left out of them. `order` = what they were cleaned by, as far as they were;
 * `early` = what similar matching read of those.
 */
export interface KeptRows {
	chunks: KeptChunk[];
	leftOut: LeftOut;
	order: RowOrder;
	early?: Promise<EarlyReading>;
}
export const rowsOf = ({ chunks }: KeptRows): number => chunks.reduce((n, c) => n + c.source.rows.length, 0);

/** True where rows are cleaned the same by both: what is done with duplicates, and where rows go, is another matter. */
export const sameCleaning = (a: Pick<RowOrder, 'setup' | 'settings'>, b: Pick<RowOrder, 'setup' | 'settings'>): boolean =>
	cleaningOf(a.setup, a.settings) === cleaningOf(b.setup, b.settings);

/** What rows are cleaned by, as a text to compare. */
export function cleaningOf(
	{ policy: _p, survivorship: _s, largeFileConfirmed: _l, list: _list, ...setup }: ImportSetup,
	settings: Settings
): string {
	return JSON.stringify([Object.entries(setup).sort(([a], [b]) => (a < b ? -1 : 1)), settings]);
}

/**
 * The newest proof of step 2, made or being made: of the files as the window chose them, read by which setup; null in the end when it was
 * given up.
 */
let proof: { files: string; setup: string; known: Promise<ColumnFacts | null> } | null = null;
/** Which files an import was made of. */
const ofImports = new Map<string, string>();
/** ms that the rows of step 2 are kept for the import. */
const ROWS_KEPT_MS = 600_000;
/** Imports whose files are remembered; more are not set up at once. */
const KEPT = 4;

/** Which files, as a text to compare. */
export const filesKey = (files: readonly File[]): string => JSON.stringify(files.map((f) => [f.name, f.size, f.type, f.lastModified]));

/** Only what a scan depends on: another policy changes nothing in the columns. */
const setupKey = ({ parts, mapping, defaultCountry, dateOrders, takenBack }: ImportSetup, { customFields }: Settings): string =>
	JSON.stringify([parts, mapping, defaultCountry, dateOrders, takenBack, customFields]);

/** Says that step 2 reads the files to their end. The answer takes what it found, or null. */
export function beginProof(files: readonly File[], setup: ImportSetup, settings: Settings): (known: ColumnFacts | null) => void {
	let settle: (known: ColumnFacts | null) => void = () => undefined;
	proof = {
		files: filesKey(files),
		setup: setupKey(setup, settings),
		known: new Promise((done) => {
			settle = done;
		})
	};
	return (known) => {
		settle(known);
		if (known)
			setTimeout(() => {
				delete known.rows;
				delete known.prints;
			}, ROWS_KEPT_MS);
	};
}

/** Says which files an import was made of: step 2 proves, or has proved, the same ones. */
export function rememberFiles(importId: string, files: readonly File[]): void {
	keepNewest(ofImports, importId, filesKey(files), KEPT);
}

/**
 * What whole columns say. Step 2 read the same files by the same setup a moment ago, as a rule, or is about to
 * have done so, and its proof is used; else, and after a reload, the files are read once more: the same file proves the same.
 */
export async function columnFacts(
	db: Store,
	manifest: ImportManifest,
	setup: ImportSetup,
	settings: Settings,
	shouldStop: () => boolean
): Promise<ColumnFacts> {
	if (proof && proof.files === ofImports.get(manifest.id) && proof.setup === setupKey(setup, settings)) {
		const known = (await orStopped(proof.known, shouldStop))?.given;
		if (known) {
			const { language, rows, prints } = known;
			// One import takes them.
			delete known.rows;
			delete known.prints;
			return {
				setup: { ...setup, dateOrders: known.setup.dateOrders },
				facts: known.facts,
				...(language !== undefined && { language }),
				...(rows && { rows }),
				...(prints && { prints })
			};
		}
	}
	const scan = (await import('./scan')).scanOf(setup, settings);
	for await (const part of readStaged(db, manifest, setup)) {
		if (part.kind !== 'chunk' || shouldStop()) break;
		scan.add(part.chunk);
		await breathe();
	}
	return { setup: scan.settle(), facts: scan.facts() };
}
