import type { Preflight, StageName, FieldChanges } from '../import';
import type { LeftOut } from './import-reading';
import type { DamageFinding } from './damage';
import type { DataQuality } from './data-quality';
import type { SuppressedCount } from '../lists/suppression';
import type { Tier } from '../scoring/score';

/** What Quick clean made of a file (APP-7), held in memory only. total = kept + merged + failed. */
export interface QuickCleanSummary {
	fileName: string;
	total: number;
	/** Rows of the cleaned file. */
	kept: number;
	/** Rows merged into another row of the file (same email, or exact). */
	merged: number;
	/** Rows with errors: they are in the error report, not in the cleaned file. */
	failed: number;
	leftOut: LeftOut;
	/** Kept rows that look like another kept row (same phone, same name and company): marked in a column, never merged unasked. */
	possibleTwins: number;
	/** Kept rows that stand on a suppression list, by the first that names them: marked in a column (LST-9). */
	suppressedBy: SuppressedCount[];
	changes: FieldChanges[];
	issueCounts: Preflight['issueCounts'];
	damage: DamageFinding[];
	quality: DataQuality | null;
	tiers: { tier: Tier; count: number }[];
	stageMs: Partial<Record<StageName, number>>;
	wallMs: number;
}

export interface QuickCleanProgress {
	percent: number;
	rowsDone: number;
	rowsPerSecond: number;
	phase: 'reading' | 'matching' | 'scoring';
}
