import type { Column } from '#domain/chunk';
import { policyOf, type ImportManifest } from '#domain/import';
import type { Issue } from '#domain/imports/issue';
import type { FieldId } from '#domain/fields';
import { placeOfRow } from '#domain/imports/parts';
import type { Settings } from '#domain/settings';
import { primaryKeyOf } from '#domain/contacts/table-definition';
import { hashText, Sieve } from '../../pipeline/match/index';
import { UniqueCheck } from '../../pipeline/validate/unique';
import type { DiskChunk, DiskStaged } from '../../store/chunks/chunk-store';
import { withDeadline } from '../../store/engine/deadline';
import { readImports } from '../../store/imports';
import type { Store } from '../../store/engine/open';
import type { PackedColumn } from '../../store/chunks/pack';
import { readPackedChunks } from '../../store/chunks/packed-chunks';
import type { StagedChunk } from '../../store/schema';
import { readStagedValue, stagedToDisk } from '../../store/chunks/staged-chunks';
import { wallClock } from '../context';
import { findingsOf, Kinds, sumCounts } from '../fix/findings';
import { breathe } from '../jobs';
import { columnOf } from '../match/match-source';
import { rawColumns } from '../match/record-texts';

/** Fields that the administrator made unique; the primary key is the duplicates policy's to settle (DUP-7). */
export const uniqueFields = (settings: Settings): FieldId[] =>
	settings.table.fields.filter((f) => f.unique && f.id !== primaryKeyOf(settings.table)).map((f) => f.id);

/** Values held at a time, by hash: those that came up twice are gone through in as many parts as it takes. */
const VALUES_AT_A_TIME = 250_000;
const AT_ONCE = 16;
/** Hash of a value of the n-th field. */
const hashOf = (value: string, n: number): number => hashText(value, 0x811c9dc5 ^ Math.imul(n + 1, 0x9e3779b1));

/** Stops work that was told to stop. */
class Stopped extends Error {}

/** What all passes over the rows and the contacts share. */
interface Check {
	db: Store;
	manifest: ImportManifest;
	fields: readonly FieldId[];
	primaryKey: FieldId;
	serials: readonly number[];
	breathe: () => Promise<void>;
}

const hashes = (column: Column, n: number): Uint32Array => Uint32Array.from(column, (v) => (v ? hashOf(v, n) : 0));

/** Import → what its values were last compared with. */
const comparedWith = new Map<string, string>();

/** What a check depends on beside the rows: the contacts, and which of their values only one may have. */
const askedOf = async (db: Store, settings: Settings): Promise<string> =>
	JSON.stringify([await db.get('settings', 'generation'), uniqueFields(settings), primaryKeyOf(settings.table)]);

/** Calls `use` for each chunk of visible contacts, as it is stored. */
async function eachStored(c: Check, use: (chunk: DiskChunk, raw: ReadonlyMap<FieldId, PackedColumn | Column>) => void): Promise<void> {
	for (let at = 0; at < c.serials.length; at += AT_ONCE) {
		for (const chunk of await readPackedChunks(c.db, c.serials.slice(at, at + AT_ONCE))) if (chunk) use(chunk, rawColumns(chunk));
		await c.breathe();
	}
}

/** Finds which values come up more than once, by hash; answers the sieve and about how many of them there are. */
async function sift(c: Check): Promise<{ sieve: Sieve; values: number }> {
	const sieve = new Sieve(c.manifest.rowsDone * c.fields.length);
	let again = 0;
	for (let n = 0; n < c.manifest.chunksDone; n++) {
		const raw = rawColumns(await readStagedValue(c.db, c.manifest.id, n));
		for (const [f, field] of c.fields.entries()) again += sieve.addRows(hashes(columnOf(raw.get(field)), f));
		await c.breathe();
	}
	await eachStored(c, (_chunk, raw) => {
		for (const [f, field] of c.fields.entries()) again += sieve.addOthers(hashes(columnOf(raw.get(field)), f));
	});
	return { sieve, values: again * 2 };
}

/**
 * MAP-7 over a whole import and against what is stored: a row with a value that another person has can't go in. Runs
 * before matching, again whenever rows were changed since, and before the rows are written where contacts changed since.
 * Rows that fail anyway claim nothing. A kill in the middle leaves the import in its phase, which begins here again. Held
 * are only values that come up twice (by hash, and some by chance), so many at a time.
 * @param shouldStop asked between chunks
 * @returns null when it was stopped; the manifest that was given when it finds what was found before
 */
export async function checkUnique(
	db: Store,
	manifest: ImportManifest,
	settings: Settings,
	shouldStop: () => boolean,
	valuesAtATime = VALUES_AT_A_TIME
): Promise<ImportManifest | null> {
	const fields = uniqueFields(settings);
	if (fields.length === 0) return manifest;
	const c: Check = {
		db,
		manifest,
		fields,
		primaryKey: primaryKeyOf(settings.table),
		serials: (await readImports(db)).filter((m) => m.phase === 'complete').flatMap((m) => m.chunks),
		breathe: async () => {
			await breathe();
			if (shouldStop()) throw new Stopped();
		}
	};
	const asked = await askedOf(db, settings);
	try {
		const judged = await judge(c, settings, valuesAtATime);
		comparedWith.set(manifest.id, asked);
		return judged;
	} catch (e) {
		if (e instanceof Stopped) return null;
		throw e;
	}
}

/** The settings with a field as the primary key. */
function keyedBy(settings: Settings, key: FieldId): Settings {
	if (primaryKeyOf(settings.table) === key) return settings;
	const others = settings.table.fields.filter((f) => f.id !== key).map((f) => ({ ...f, primaryKey: false }));
	return { ...settings, table: { fields: [...others, { id: key, primaryKey: true }] } };
}

/**
 * Checks an import again that is about to be written: its rows may have waited for hours, and somebody may have got one of their
 * values meanwhile. The caller is the writer. Where no contact changed there is nothing to read. Who is the same person is told by
 * the key that the rows were matched by.
 */
export async function checkUniqueAgain(db: Store, manifest: ImportManifest, now: Settings): Promise<ImportManifest> {
	const settings = keyedBy(now, manifest.primaryKey ?? 'email');
	if (comparedWith.get(manifest.id) === (await askedOf(db, settings))) return manifest;
	return (await checkUnique(db, manifest, settings, () => false)) ?? manifest;
}

async function judge(c: Check, settings: Settings, valuesAtATime: number): Promise<ImportManifest> {
	const { db, manifest, fields, primaryKey } = c;
	const parts = manifest.setup?.parts ?? [];
	const { sieve, values } = await sift(c);
	const rounds = Math.max(1, Math.ceil(values / valuesAtATime));
	const found: Issue[][] = [];
	const kinds = new Kinds();
	const findings = [];
	let failedRows = 0;
	let isNew = false;
	for (let round = 0; round < rounds; round++) {
		const check = new UniqueCheck({
			customFields: settings.customFields,
			primaryKey,
			// "Create new" makes second contacts of one primary key: what only one may have, they can't both have.
			eachApart: policyOf(manifest.setup) === 'create',
			placeOf: (row) => placeOfRow(parts, row)
		});
		const isOf = (value: string, f: number): boolean => {
			const h = hashOf(value, f);
			return sieve.passes(h) && (h >>> 8) % rounds === round;
		};
		await eachStored(c, ({ alive, length }, raw) => {
			const keys = columnOf(raw.get(primaryKey));
			for (const [f, field] of fields.entries()) {
				const column = columnOf(raw.get(field));
				for (let i = 0; i < length; i++) {
					const v = column[i];
					if (v && alive[i] === 1 && isOf(v, f)) check.preload(field, v, keys[i]);
				}
			}
		});
		for (let n = 0; n < manifest.chunksDone; n++) {
			const staged = await readStagedValue(db, manifest.id, n);
			const before: Issue[] = (await withDeadline(db.get('issues', [manifest.id, n]), 'Reading the findings')) ?? [];
			const kept = before.filter((i) => !isOfRows(i));
			const bad = new Set(kept.filter((i) => i.severity === 'error').map((i) => i.row));
			const raw = rawColumns(staged);
			const columns = new Map<FieldId, Column>(
				fields.map((field, f) => [field, columnOf(raw.get(field)).map((v) => (v && isOf(v, f) ? v : null))])
			);
			columns.set(primaryKey, columnOf(raw.get(primaryKey)));
			const mine = (found[n] ??= []);
			mine.push(...check.add({ rowNumbers: staged.rows, columns }, fields, (row) => !bad.has(row)));
			if (round === rounds - 1) {
				mine.sort((a, b) => a.row - b.row || fields.indexOf(a.field ?? primaryKey) - fields.indexOf(b.field ?? primaryKey));
				const issues = [...kept, ...mine];
				for (const issue of mine) bad.add(issue.row);
				findings.push(findingsOf(issues, kinds));
				failedRows += bad.size;
				if (!sameFindings(before, issues)) {
					isNew = true;
					await keepFindings(db, manifest.id, n, staged, issues, bad);
				}
			}
			await c.breathe();
		}
	}
	if (!isNew && failedRows === manifest.ledger.failed) return manifest;
	const next: ImportManifest = {
		...manifest,
		updatedAt: wallClock(),
		ledger: { ...manifest.ledger, failed: failedRows },
		issueCounts: sumCounts(findings)
	};
	await withDeadline(db.put('imports', next, next.id), 'Recording what is not unique');
	return next;
}

const sameFindings = (before: readonly Issue[], now: readonly Issue[]): boolean =>
	before.length === now.length && JSON.stringify(before.filter(isOfRows)) === JSON.stringify(now.filter(isOfRows));
const isOfRows = (issue: Issue): boolean => issue.ruleId === 'unique';

/** Writes the findings of a chunk, and which of its rows can't go in. */
export async function keepFindings(
	db: Store,
	importId: string,
	n: number,
	staged: DiskStaged | StagedChunk,
	issues: Issue[],
	bad: ReadonlySet<number>
): Promise<void> {
	const failed = Uint8Array.from(staged.rows, (row) => (bad.has(row) ? 1 : 0));
	const tx = db.transaction(['staged', 'issues'], 'readwrite', { durability: 'relaxed' });
	void tx.objectStore('staged').put('packed' in staged ? { ...staged, failed } : stagedToDisk({ ...staged, failed }), [importId, n]);
	void tx.objectStore('issues').put(issues, [importId, n]);
	await withDeadline(tx.done, 'Keeping what is not unique');
}
