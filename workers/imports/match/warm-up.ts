import type { ImportSetup } from '#domain/import';
import { mappedField } from '#domain/imports/mapping';
import { enabledTypes } from '#domain/matching/match-rules';
import type { Settings } from '#domain/settings';
import { outcomePlanner, findAllPairs } from '../../pipeline/match/index';
import { findSimilar } from '../../pipeline/match/similar/index';
import { createWork } from '../../rows/create-work';
import type { WorkedRows } from '../../rows/row-work';
import type { RowPool } from '../../rows/pool';
import { withRowPool } from '../../rows/start';
import { readScoring } from '../../store/scoring';
import { readSettings } from '../../store/settings';
import { packRows } from '../../store/chunks/source-rows';
import { stagedFromDisk } from '../../store/chunks/staged-chunks';
import { atWork } from '../at-work';
import { openStore, wallClock } from '../context';
import { inspectFiles } from '../read/inspect';
import { breathe } from '../jobs';
import { readFiles } from '../read/open-parts';
import { sourceOf } from '../quick-clean/assemble';
import { takesPart } from './similar';
import { questionOf } from './similar-ahead';
import { warmTable } from './warm-table';

/** Rows of the table: from 2,000 on similar matches are found the way that large lists are. */
const ROWS = 2400;
/** Rows that are cleaned at a time: a file that comes meanwhile waits for no more. */
const AT_ONCE = 200;

let begun = false;

/** True where somebody saves data: the chips of such a device are spared, too. */
const sparing = (): boolean => (globalThis.navigator as { connection?: { saveData?: boolean } } | undefined)?.connection?.saveData === true;

/**
 * PipelineApi.warmUp: an import of a made table in memory, once in a worker's life, while nobody waits for anything: engines
 * run what they have seen many times several times faster, and a third of a first import of 50,000 rows was measured to go
 * into getting there. Nothing is stored, told or kept. Whatever is asked meanwhile comes first; the first real file ends it.
 */
export async function warmUp(): Promise<void> {
	if (begun || sparing()) return;
	begun = true;
	if (await atWork.untilFree()) return;
	await withRowPool(
		(pool) =>
			tryOut(pool, async () => {
				await breathe();
				return atWork.untilFree();
			}),
		{ stay: true }
	);
}

/**
 * Reads, cleans, matches and creates the made table. @param over asked between two pieces of work; true = that's enough @returns contacts
 * created, to nowhere
 */
export async function tryOut(pool: RowPool, over: () => Promise<boolean>): Promise<number> {
	const db = await openStore();
	const settings = await readSettings(db);
	const file = new File([warmTable(ROWS)], 'warm.csv', { type: 'text/csv' });
	const seen = await inspectFiles([file]);
	if (!seen.ok || (await over())) return 0;
	const setup = setupOf(seen.value, settings);
	const rows = await cleaned(pool, file, setup, settings, over);
	if (!rows) return 0;
	const chunks = rows.map(({ staged }) => {
		const { rows: rowNumbers, columns, failed } = stagedFromDisk(staged);
		return { chunk: { rowNumbers, columns }, failed };
	});
	const { records, keys, reader } = sourceOf({ rows: ROWS, chunks }, 'email');
	const pairs = await findAllPairs(keys, reader, { enabled: enabledTypes(settings) }, { pause: over });
	if (!pairs) return 0;
	const columns = new Map(
		setup.mapping
			.flatMap((m) => mappedField(m) ?? [])
			.filter(takesPart)
			.map((field) => [field, chunks.flatMap(({ chunk }) => chunk.columns.get(field) ?? [])])
	);
	if (
		!(await findSimilar({ length: records.length, firstRow: 0, active: records.active, columns }, questionOf(settings, []), {
			pause: over
		}))
	)
		return 0;
	outcomePlanner(records, pairs, setup.policy)(new Uint8Array(pairs.length));
	const create = createWork({
		importId: '',
		by: '',
		at: wallClock(),
		rule: setup.survivorship,
		parts: setup.parts,
		scoring: await readScoring(db)
	});
	let created = 0;
	for (const { staged } of rows) {
		if (await over()) return created;
		const places = Uint32Array.from(staged.rows.keys());
		created += create({ serial: 1, rows: staged.rows, pieces: [{ stored: staged, places }], merges: [], historyKey: '' }).ready.chunk
			.length;
	}
	return created;
}

const setupOf = (
	{ setups: parts, mapping }: { setups: ImportSetup['parts']; mapping: ImportSetup['mapping'] },
	s: Settings
): ImportSetup => ({
	parts,
	mapping,
	policy: s.duplicatePolicy,
	requiredPolicy: s.requiredPolicy,
	survivorship: s.survivorship,
	defaultCountry: s.defaultCountry,
	leadSource: s.defaultLeadSource,
	normalizersOff: s.normalizersOff,
	dateOrders: {},
	fixes: [],
	largeFileConfirmed: false
});

/** The rows of the file, looked at and cleaned as an import does; null = it is over. */
async function cleaned(
	pool: RowPool,
	file: File,
	setup: ImportSetup,
	settings: Settings,
	over: () => Promise<boolean>
): Promise<WorkedRows[] | null> {
	const scan = pool.scan({ setup, settings });
	const sources = [];
	for await (const part of readFiles([file], setup)) {
		if (part.kind !== 'chunk') continue;
		const { rowNumbers, cells } = part.chunk;
		for (let at = 0; at < cells.length; at += AT_ONCE) {
			const source = packRows(rowNumbers.slice(at, at + AT_ONCE), cells.slice(at, at + AT_ONCE));
			sources.push(source);
			await scan.add(source);
			if (await over()) return null;
		}
	}
	const seen = await scan.end();
	if (!seen) return null;
	const order = { setup: seen.setup, facts: seen.facts, settings };
	const rows: WorkedRows[] = [];
	for (const source of sources) {
		rows.push(await pool.clean(order, source));
		if (await over()) return null;
	}
	return rows;
}
