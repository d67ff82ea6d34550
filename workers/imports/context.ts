import type { ImportManifest, ImportPhase, ImportProgress, StageName } from '#domain/import';
import type { MatchType } from '#domain/matching/match';
import { sharedNow } from '#domain/basics/shared-clock';
import { openStore } from '../store/engine/open';
import { userName } from '../store/settings';

/** ms since the epoch; the one clock of the shell around the pure stages. */
export const wallClock = (): number => Date.now();
/** ms with fractions, for stage times. */
export const stopwatch = (): number => performance.now();

/** ms of waiting for a call to begin that are believed: two threads tell the time alike only where no clock was set meanwhile. */
const LONGEST_WAIT = 60_000;

/** ms since a time of the shared clock that the window named; 0 where that can't be. */
export function waitedSince(since: number): number {
	const waited = sharedNow() - since;
	return waited > 0 && waited < LONGEST_WAIT ? waited : 0;
}

export const noPairs = (): Record<MatchType, number> => ({ exact: 0, email: 0, phone: 0, nameCompany: 0, primaryKey: 0, similar: 0 });
export const noStageMs = (): Record<StageName, number> => ({
	parse: 0,
	map: 0,
	normalize: 0,
	validate: 0,
	match: 0,
	merge: 0,
	score: 0,
	store: 0
});

export { openStore, userName };

/**
 * ms between two reports: ten a second, and four once the work has gone on for some seconds. The bar hardly moves from one to the next
 * then, and every one is drawn by a core that the work needs.
 */
const [TEN_A_SECOND, FOUR_A_SECOND, LONG] = [100, 250, 5000];

/** Reports progress some times a second, never going back within a phase; the last report of a phase always goes out. */
export class ProgressReporter {
	private last = 0;
	private percent = 0;
	private phase: ImportPhase | null = null;
	private readonly started = stopwatch();
	/** Rows of the whole, once they were counted; until then they are an estimate by the bytes that were read. */
	private counted: number | null = null;
	constructor(
		private readonly manifest: ImportManifest,
		private readonly report: (p: ImportProgress) => void,
		private readonly rowsBefore: number
	) {}

	/** The rows were counted: what is told from now on is exact. */
	outOf(rows: number): void {
		this.counted = rows;
	}

	tell(phase: ImportPhase, fraction: number, rowsDone: number, failedRows: number, pairs: Record<MatchType, number>, force = false): void {
		if (phase !== this.phase) {
			this.phase = phase;
			this.percent = 0;
			force = true;
		}
		this.percent = Math.max(this.percent, Math.min(100, fraction * 100));
		const now = stopwatch();
		if (!force && now - this.last < (now - this.started < LONG ? TEN_A_SECOND : FOUR_A_SECOND)) return;
		this.last = now;
		const seconds = (now - this.started) / 1000;
		const rate = seconds > 0 ? (rowsDone - this.rowsBefore) / seconds : 0;
		const total = this.counted ?? (fraction > 0 ? rowsDone / Math.min(1, fraction) : 0);
		this.report({
			importId: this.manifest.id,
			phase,
			percent: this.percent,
			rowsDone,
			rowsTotal: Math.max(this.manifest.rowsTotal, rowsDone, Math.round(phase === 'processing' ? total : this.manifest.rowsTotal)),
			rowsPerSecond: Math.round(rate),
			secondsLeft: rate > 0 && total > rowsDone && seconds > 0.5 ? (total - rowsDone) / rate : null,
			validRows: rowsDone - failedRows,
			failedRows,
			pairs
		});
	}
}
