import type { ImportSetup } from '#domain/import';
import { type LeftOut, noLeftOut } from '#domain/imports/import-reading';
import type { Issue } from '#domain/imports/issue';
import { fail, ok, type Result } from '#domain/result';
import type { QuickCleanProgress } from '#domain/imports/quick-clean';
import type { Settings } from '#domain/settings';
import { primaryKeyOf } from '#domain/contacts/table-definition';
import { DamageTally } from '../../pipeline/damage/index';
import { QualityTally } from '../../pipeline/quality/index';
import { ChangeTally, IssueTally } from '../stage/changes';
import { cleaner, type Cleaned } from '../stage/clean';
import { noStageMs, stopwatch } from '../context';
import { breathe } from '../jobs';
import { readFiles } from '../read/open-parts';
import { scanOf } from '../read/scan';

/** Rows that Quick clean takes: everything is held in memory. More is what an import is for. */
const MAX_ROWS = 250_000;

/** A file read and cleaned, in memory. */
export interface Gathered {
	setup: ImportSetup;
	chunks: Cleaned[];
	/** Raw cells, parallel to the chunks. */
	cells: string[][][];
	issues: Issue[];
	rows: number;
	leftOut: LeftOut;
	changes: ChangeTally;
	damage: DamageTally;
	quality: QualityTally;
	tally: IssueTally;
	stageMs: ReturnType<typeof noStageMs>;
}

/** Reads and cleans everything as an import would, and stores nothing. */
export async function gather(
	files: readonly File[],
	given: ImportSetup,
	settings: Settings,
	tell: (p: QuickCleanProgress) => void,
	stopped: () => boolean
): Promise<Result<Gathered>> {
	const scan = scanOf(given, settings);
	for await (const part of readFiles(files, given)) {
		if (part.kind === 'problem') return { ok: false, problem: part.problem };
		if (part.kind === 'chunk') scan.add(part.chunk);
		await breathe();
		if (stopped()) return fail('importStopped', {});
	}
	const setup = scan.settle();
	const stageMs = noStageMs();
	const headerCells = setup.mapping.reduce((max, m) => Math.max(max, m.index + 1), 0);
	const clean = cleaner(setup, settings, headerCells, stopwatch, stageMs, scan.facts());
	const got: Gathered = {
		setup,
		chunks: [],
		cells: [],
		issues: [],
		rows: 0,
		leftOut: noLeftOut(),
		changes: new ChangeTally(),
		damage: new DamageTally(),
		quality: new QualityTally({ primaryKey: primaryKeyOf(settings.table) }),
		tally: new IssueTally(),
		stageMs
	};
	const bytes = files.reduce((n, f) => n + f.size, 0);
	const began = stopwatch();
	let mark = began;
	for await (const part of readFiles(files, setup)) {
		if (part.kind === 'problem') return { ok: false, problem: part.problem };
		stageMs.parse += stopwatch() - mark;
		if (part.kind === 'end') {
			got.leftOut = part.leftOut;
			continue;
		}
		const cleaned = clean(part.chunk);
		got.chunks.push(cleaned);
		got.cells.push(part.chunk.cells);
		got.rows += part.chunk.rowNumbers.length;
		if (got.rows > MAX_ROWS) return fail('quickCleanTooLarge', { limit: MAX_ROWS });
		got.changes.add(cleaned.changes);
		got.damage.add(cleaned.damage);
		got.quality.add(cleaned.chunk, cleaned.issues);
		got.tally.add(cleaned.issues);
		for (const issue of cleaned.issues) if (issue.severity !== 'info') got.issues.push(issue);
		tell({
			phase: 'reading',
			percent: bytes > 0 ? (70 * part.chunk.bytesRead) / bytes : 70,
			rowsDone: got.rows,
			rowsPerSecond: Math.round((got.rows * 1000) / (stopwatch() - began))
		});
		await breathe();
		if (stopped()) return fail('importStopped', {});
		mark = stopwatch();
	}
	return ok(got);
}
