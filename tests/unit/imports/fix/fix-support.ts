import type { FieldId } from '#domain/fields';
import { CHUNK_ROWS, type SourceChunk } from '#domain/chunk';
import type { FixFilter, FixRow, FixSummary } from '#domain/imports/fix';
import type { ImportManifest, ImportSetup } from '#domain/import';
import { noLeftOut } from '#domain/imports/import-reading';
import { emptyLedger } from '#domain/imports/ledger';
import type { ColumnMapping } from '#domain/imports/mapping';
import type { Result } from '#domain/result';
import { defaultSettings } from '#domain/settings';
import { ChangeTally, IssueTally } from '#workers/imports/stage/changes';
import { cleaner } from '#workers/imports/stage/clean';
import { readStagedChunk, stagedToDisk } from '#workers/store/chunks/staged-chunks';
import { noPairs, noStageMs } from '#workers/imports/context';
import { scanOf } from '#workers/imports/read/scan';
import { openStore } from '#workers/store/engine/open';
import { dropFixSession } from '#workers/imports/fix/session';
import { api, killedTab, nothing } from '../harness';

export const value = <T>(r: Result<T>): T => {
	if (!r.ok) throw new Error(`${r.problem.code} ${JSON.stringify(r.problem.params)}`);
	return r.value;
};

const FIELDS: FieldId[] = ['firstName', 'lastName', 'email', 'phone1', 'company', 'country'];

const mappingOf = (fields: readonly FieldId[]): ColumnMapping[] =>
	fields.map((field, index) => ({
		index,
		header: field,
		samples: [],
		target: { kind: 'field', field },
		confidence: 1,
		reason: { code: '', params: {} },
		byUser: true
	}));

let ordinal = 1;

/**
 * An import whose rows are staged as processing leaves them, up to the review, without a file: quick for many rows, and
 * apart from how files are read. Row numbers begin at 2, below a header.
 */
export async function stagedImport(
	rows: readonly (readonly string[])[],
	patch: Partial<ImportSetup> = {},
	fields = FIELDS
): Promise<ImportManifest> {
	const s = defaultSettings();
	const setup: ImportSetup = {
		parts: [
			{
				file: 0,
				fileName: 'leads.csv',
				sheetName: null,
				read: { format: 'csv', encoding: 'utf-8', delimiter: ',', quote: '"', headerRow: 1, sheet: 0, trim: true },
				columns: fields.map((_, i) => i)
			}
		],
		mapping: mappingOf(fields),
		policy: 'update',
		requiredPolicy: 'emailAndName',
		survivorship: 'newestWins',
		defaultCountry: 'US',
		leadSource: '',
		normalizersOff: [],
		dateOrders: {},
		fixes: [],
		largeFileConfirmed: false,
		...patch
	};
	const id = `test-${ordinal}`;
	const stageMs = noStageMs();
	const clean = cleaner(setup, s, fields.length, () => 0, stageMs, scanOf(setup, s).facts());
	const changes = new ChangeTally();
	const issues = new IssueTally();
	const db = await openStore();
	let failed = 0;
	let n = 0;
	for (let from = 0; from < rows.length; from += CHUNK_ROWS, n++) {
		const cells = rows.slice(from, from + CHUNK_ROWS).map((r) => [...r]);
		const source: SourceChunk = { rowNumbers: Uint32Array.from(cells, (_, i) => from + i + 2), cells, bytesRead: 0 };
		const cleaned = clean(source);
		changes.add(cleaned.changes);
		issues.add(cleaned.issues);
		for (const f of cleaned.failed) failed += f;
		await db.put('staged', stagedToDisk({ rows: cleaned.chunk.rowNumbers, columns: cleaned.chunk.columns, failed: cleaned.failed }), [
			id,
			n
		]);
		await db.put('sourceRows', { rows: source.rowNumbers, cells }, [id, n]);
		if (cleaned.issues.length > 0) await db.put('issues', cleaned.issues, [id, n]);
	}
	const manifest: ImportManifest = {
		id,
		ordinal: ordinal++,
		createdAt: 1000 + ordinal,
		updatedAt: 1000 + ordinal,
		completedAt: null,
		user: 'Dana',
		phase: 'matching',
		method: 'file',
		file: { name: 'leads.csv', size: 1, type: 'text/csv', slices: 0, sha256: '' },
		files: [],
		setup,
		chunksDone: n,
		rowsDone: rows.length,
		rowsTotal: rows.length,
		leftOut: noLeftOut(),
		commitDone: 0,
		chunks: [],
		ledger: { ...emptyLedger(), failed },
		heldResolved: { created: 0, merged: 0, skipped: 0 },
		pairs: noPairs(),
		duplicatesFound: 0,
		changes: changes.list(),
		issueCounts: issues.list(),
		damage: [],
		quality: null,
		stageMs,
		wallMs: 0
	};
	await db.put('imports', manifest, id);
	return value(await api.processImport(id, nothing));
}

export const ERRORS: FixFilter = { show: 'error' };
export const ALL: FixFilter = { show: 'all' };
export const page = async (id: string, filter: FixFilter = ERRORS, offset = 0, limit = 200): Promise<FixRow[]> =>
	value(await api.fixPage(id, filter, offset, limit)).rows;
export const summary = async (id: string): Promise<FixSummary> => value(await api.fixSummary(id));

/** Everything that the grid may change, as it lies in the store; without what only tells the time. */
export async function lying(id: string): Promise<unknown> {
	const db = await openStore();
	const range = IDBKeyRange.bound([id, 0], [id, Infinity]);
	const staged = await Promise.all((await db.getAllKeys('staged', range)).map(([, n]) => readStagedChunk(db, id, n)));
	const m = (await db.get('imports', id))!;
	return {
		staged: staged.map((c) => ({
			rows: [...c.rows],
			failed: [...c.failed],
			edited: c.edited ?? new Map(),
			// A column that came with a change and is blank again says nothing.
			columns: new Map([...c.columns].filter(([, column]) => column.some((v) => v !== null)))
		})),
		issues: await db.getAll('issues', range),
		issueKeys: await db.getAllKeys('issues', range),
		ledger: m.ledger,
		issueCounts: m.issueCounts,
		fixes: m.setup!.fixes
	};
}

/** The laws of the books before commit: rows, findings and counters say the same (IMP-7, IMP-12). */
export async function checkBooks(id: string): Promise<string[]> {
	const db = await openStore();
	const wrong: string[] = [];
	const m = (await db.get('imports', id))!;
	const tally = new IssueTally();
	let failed = 0;
	for (let n = 0; n < m.chunksDone; n++) {
		const chunk = await readStagedChunk(db, id, n);
		const issues = (await db.get('issues', [id, n])) ?? [];
		tally.add(issues);
		const bad = new Set(issues.filter((i) => i.severity === 'error').map((i) => i.row));
		chunk.rows.forEach((row, i) => {
			if ((chunk.failed[i] === 1) !== bad.has(row)) wrong.push(`row ${row}: failed ${chunk.failed[i]}, errors ${bad.has(row)}`);
			failed += chunk.failed[i] ?? 0;
		});
		for (const issue of issues) if (!chunk.rows.includes(issue.row)) wrong.push(`finding of row ${issue.row}, which is not in chunk ${n}`);
	}
	if (m.ledger.failed !== failed) wrong.push(`ledger says ${m.ledger.failed} failed, rows ${failed}`);
	if (JSON.stringify(m.issueCounts) !== JSON.stringify(tally.list()))
		wrong.push(`counts ${JSON.stringify(m.issueCounts)} instead of ${JSON.stringify(tally.list())}`);
	return wrong;
}

/** The tab died: what it had in memory is gone, too. */
export async function killed(id: string): Promise<void> {
	dropFixSession(id);
	await killedTab(id);
}

/** Rows 2 to 8: two good, a typo with a suggestion twice, no email, no name, an impossible phone. */
export const ROWS = [
	['Ana', 'Silva', 'ana@orion-pack.com', '', 'Orion', 'US'],
	['Ben', 'Okoye', 'ben@lumen-robotics.com', '', 'Lumen', 'US'],
	['Cem', 'Kaya', 'cem.kaya@', '', 'Orion', 'US'],
	['Dia', 'Roy', '', '', 'Orion', 'US'],
	['', '', 'eve@harbor-foods.com', '', 'Harbor', 'US'],
	['Fay', 'Lund', 'fay@lumen-robotics.com', '555-ABC-1234', 'Lumen', 'US'],
	['Gus', 'Roth', 'cem.kaya@', '', 'Orion', 'US']
];
export const edit = async (id: string, row: number, field: string, text: string) =>
	value(await api.fixCells(id, [{ row, field: field as 'email', value: text }]));
