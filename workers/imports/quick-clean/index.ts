import type { ImportSetup } from '#domain/import';
import { enabledTypes } from '#domain/matching/match-rules';
import { fail, ok, type Result } from '#domain/result';
import { primaryKeyOf } from '#domain/contacts/table-definition';
import type { QuickCleanProgress, QuickCleanSummary } from '#domain/imports/quick-clean';
import { TIERS } from '#domain/scoring/score';
import { tierLabel, tierOf } from '#domain/scoring/tier-schemes';
import { delimiterOf } from '../../export/csv';
import { errorReport } from '../../export/error-report';
import { exportContacts, type ExportRow } from '../../export/contacts';
import { tableBlob, type ExportFormat, type TableFormat } from '../../export/table';
import { findAllPairs } from '../../pipeline/match/index';
import { judgeContact } from '../../scoring/judge';
import { listsOfNoProcess, readSuppressions, suppressed, SuppressionTally } from '../../lists/suppressed';
import { speak } from '../../speak';
import { languageOf } from '../../language';
import { readModel } from '../../store/models';
import { readSettings } from '../../store/settings';
import { customFields, mappedFields } from '../read/mapped-fields';
import { openStore, stopwatch, wallClock } from '../context';
import { namesOf, placeOfRow } from '#domain/imports/parts';
import { breathe, breather } from '../jobs';
import { withTakenBack } from '../read/taken-back';
import { assemble, sourceOf, type CleanRow } from './assemble';
import { cleanColumns, cleanTable, type Scored } from './columns';
import { gather, type Gathered } from './gather';

interface Kept {
	got: Gathered;
	rows: CleanRow[];
	scored: ExportRow[];
	failed: ReadonlySet<number>;
	headers: string[];
}

/** The result of the last run: in memory only, gone with the worker or when it is forgotten. */
let kept: Kept | null = null;
let newest = 0;

const FORGOTTEN = (): Result<never> => fail('quickCleanGone', {});

/** PipelineApi.quickClean (APP-7): the same stages as an import, without the store. */
export async function quickClean(
	files: File[],
	setup: ImportSetup,
	tell: (p: QuickCleanProgress) => void
): Promise<Result<QuickCleanSummary>> {
	const run = ++newest;
	kept = null;
	const stopped = (): boolean => run !== newest;
	const began = stopwatch();
	const db = await openStore();
	const settings = await readSettings(db);
	const gathered = await gather(files, await withTakenBack(db, setup), settings, tell, stopped);
	if (!gathered.ok) return gathered;
	const got = gathered.value;
	let mark = stopwatch();
	const { records, keys, reader } = sourceOf(got, primaryKeyOf(settings.table));
	const rest = breather();
	const nameGaps = new Uint8Array(got.rows);
	const pairs = await findAllPairs(
		keys,
		reader,
		{ enabled: enabledTypes(settings) },
		{
			pause: async () => {
				await rest();
				return stopped();
			},
			onOtherName: (row, gap) => {
				nameGaps[row] = gap;
			},
			onProgress: (done) => tell({ phase: 'matching', percent: 70 + 20 * done, rowsDone: got.rows, rowsPerSecond: 0 })
		}
	);
	if (!pairs) return fail('importStopped', {});
	got.stageMs.match += stopwatch() - mark;
	const { rows, failed } = assemble(got, records, pairs, nameGaps, got.setup);
	mark = stopwatch();
	const scored: ExportRow[] = [];
	const suppressedBy = new SuppressionTally();
	const lists = listsOfNoProcess(await readSuppressions(db));
	// What scores contacts scores these rows as well, or the file would say other scores than the list of contacts.
	const judge = { profile: settings.scoringProfile, model: await readModel(db, settings.scoringModel) };
	const now = wallClock();
	for (const [i, row] of rows.entries()) {
		const list = suppressed(row.values, lists, 'any');
		if (list) suppressedBy.add(list);
		row.suppressedBy = list?.name ?? '';
		const { score, keyFactors } = judgeContact(row.values, judge, now, settings.tierThresholds).score;
		scored.push({ externalId: '', values: row.values, score, tier: tierOf(score, settings.tierThresholds), keyFactors });
		if (i % 1000 !== 999) continue;
		tell({ phase: 'scoring', percent: 90 + (10 * i) / rows.length, rowsDone: got.rows, rowsPerSecond: 0 });
		await breathe();
		if (stopped()) return fail('importStopped', {});
	}
	got.stageMs.score += stopwatch() - mark;
	const headers = columnNames(got.setup);
	kept = { got, rows, scored, failed: new Set(failed), headers };
	const merged = rows.reduce((n, r) => n + r.merged.length, 0);
	return ok({
		fileName: namesOf(files, languageOf(settings).language),
		total: got.rows,
		kept: rows.length,
		merged,
		failed: failed.length,
		leftOut: got.leftOut,
		possibleTwins: rows.filter((r) => r.twinOf > 0).length,
		suppressedBy: suppressedBy.result(),
		changes: got.changes.list(),
		issueCounts: got.tally.list(),
		damage: got.damage.list(),
		quality: got.quality.result(mappedFields(got.setup)),
		tiers: TIERS.map((tier) => ({ tier, count: scored.filter((s) => s.tier === tier).length })),
		stageMs: got.stageMs,
		wallMs: stopwatch() - began
	});
}

/** Names of the columns of the file, by index. */
function columnNames(setup: ImportSetup): string[] {
	const width = setup.mapping.reduce((n, m) => Math.max(n, m.index + 1), 0);
	return Array.from({ length: width }, (_, i) => setup.mapping.find((m) => m.index === i)?.header || `Column ${i + 1}`);
}

/** PipelineApi.quickCleanFile. */
export async function quickCleanFile(
	what: 'cleaned' | 'report',
	format: ExportFormat,
	options: { spreadsheetSafe: boolean; bom: boolean }
): Promise<Result<{ blob: Blob; rows: number; neutralised: number }>> {
	if (!kept) return FORGOTTEN();
	const { got, rows, scored, failed, headers } = kept;
	const db = await openStore();
	const settings = await readSettings(db);
	const custom = customFields(got.setup, settings);
	if (what === 'report') {
		const cells = new Map<number, string[]>();
		got.chunks.forEach(({ chunk }, c) =>
			chunk.rowNumbers.forEach((row, i) => {
				if (failed.has(row)) cells.set(row, got.cells[c]?.[i] ?? []);
			})
		);
		await speak(db);
		const issues = got.issues.filter((i) => failed.has(i.row) && i.severity === 'error');
		const blob = await errorReport(
			issues,
			(row) => cells.get(row) ?? null,
			headers,
			format === 'xlsx' ? 'xlsx' : 'csv',
			custom,
			{
				place: (row) => placeOfRow(got.setup.parts, row)
			},
			delimiterOf(got.setup.parts)
		);
		return ok({ blob, rows: failed.size, neutralised: 0 });
	}
	// A contact card has its own columns; tables keep those of the file.
	if (!isTable(format))
		return ok(await exportContacts(scored, format, { ...options, report: false, tierScheme: settings.tierScheme, customFields: custom }));
	const words: Scored[] = scored.map((s) => ({
		score: s.score,
		tier: tierLabel(s.tier, settings.tierScheme),
		keyFactors: s.keyFactors.join(', ')
	}));
	const { header, lines } = cleanTable(cleanColumns(got.setup, headers, rows, custom), rows, words, got.setup.parts);
	const made = await tableBlob(format, header, lines(), { ...options, delimiter: delimiterOf(got.setup.parts), sheetName: 'Contacts' });
	return ok({ ...made, rows: rows.length });
}

const isTable = (format: ExportFormat): format is TableFormat => format === 'csv' || format === 'xlsx' || format === 'json';

/** PipelineApi.forgetQuickClean. */
export async function forgetQuickClean(): Promise<void> {
	newest++;
	kept = null;
}
