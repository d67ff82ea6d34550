import {
	canClear,
	canSet,
	noTally,
	touchedBy,
	type BulkChange,
	type BulkDone,
	type BulkPreview,
	type BulkTally,
	type BulkUndone
} from '#domain/contacts/bulk-edit';
import { rowValues } from '#domain/chunk';
import type { Issue } from '#domain/imports/issue';
import { fail, ok, type Problem, type Result } from '#domain/result';
import { asWriter, ifFree } from '../../locks';
import { tell } from '../../news';
import { positionsBySerial } from '../../store/contact-id';
import { getChunk } from '../../store/contacts';
import { take } from '../../store/counters';
import { isSilent, withDeadline } from '../../store/engine/deadline';
import type { Store } from '../../store/engine/open';
import type { HistoryRecord } from '../../store/schema';
import { fieldsOf } from '../../scoring/judge';
import { readScoring } from '../../store/scoring';
import { readSettings } from '../../store/settings';
import { readSomeColumns } from '../../store/chunks/some-columns';
import { writeTx } from './append';
import { BULK_LOCK, BULK_MARK } from './bulk-mark';
import { beginTakingBack, endBulk, takeBack } from './bulk-undo';
import { planBulk, type BulkPlan } from './bulk-plan';
import { bulkScope } from './bulk-scope';
import { TagsMade } from './bulk-tags';
import { cleanOne } from './clean-one';
import { openStore, userName, wallClock } from '../context';
import { breathe } from '../jobs';
import { applyEdit } from './merge-into';
import { rescore } from '../scoring/rescore-chunk';
import { noteWritten } from '../match/stored-keys';
import { teller } from '../teller';
import { writeChunk } from './write-chunk';

type OnProgress = (done: number, total: number) => void;

function count(tally: BulkTally, plan: Pick<BulkPlan, 'same' | 'refused' | 'why' | 'gone'>, changed: number): void {
	tally.changed += changed;
	tally.same += plan.same;
	tally.refused += plan.refused;
	tally.gone += plan.gone;
	tally.why ??= plan.why;
}

/** The newest look ahead; an older one ends, and so does it where an edit begins or nobody wants it any more. */
let newest = 0;

/** Chunks that a look ahead reads at once. */
const AHEAD = 8;

/** PipelineApi.previewBulkEdit: what bulkEdit would come to; changes nothing. Null = another was asked meanwhile, or it was stopped. */
export async function previewBulkEdit(ids: Uint32Array, change: BulkChange, onProgress: OnProgress): Promise<BulkPreview | null> {
	const turn = ++newest;
	const db = await openStore();
	const settings = await readSettings(db);
	const tally = noTally(ids.length);
	const value = alone(change, settings);
	if (value.problem) return { ...tally, ...value };
	const scope = bulkScope(change, settings);
	const wanted = [...positionsBySerial(ids)];
	let done = 0;
	for (let at = 0; at < wanted.length; at += AHEAD) {
		const some = wanted.slice(at, at + AHEAD);
		const chunks = await readSomeColumns(
			db,
			some.map(([serial]) => serial),
			scope.columns
		);
		for (const [serial, positions] of some) {
			const chunk = chunks.find((c) => c.serial === serial);
			if (chunk) {
				const plan = planBulk(chunk, positions, scope);
				count(tally, plan, plan.next.size);
			} else tally.gone += positions.length;
			done += positions.length;
			await breathe();
			if (turn !== newest) return null;
		}
		onProgress(done, ids.length);
	}
	return { ...tally, ...value };
}

/** The value by itself: as it will be stored, and what is wrong with it. */
function alone(
	change: BulkChange,
	settings: Awaited<ReturnType<typeof readSettings>>
): Pick<BulkPreview, 'becomes' | 'problem' | 'warning'> {
	if (change.kind !== 'set') return { becomes: null, problem: null, warning: null };
	const { values, issues } = cleanOne(Object.assign(Object.create(null), { [change.field]: change.value }), settings);
	const found = (severity: Issue['severity']): Problem | null => {
		const issue = issues.find((i) => i.severity === severity && i.field === change.field);
		return issue ? { code: issue.code, params: issue.params } : null;
	};
	return { becomes: values[change.field] ?? null, problem: found('error'), warning: found('warning') };
}

let stopping = false;

/**
 * PipelineApi.stopBulkEdit: the edit or the look ahead at work ends after the chunk in hand; what an edit changed stays, is counted and can
 * be undone.
 */
export async function stopBulkEdit(): Promise<void> {
	newest++;
	stopping = true;
}

/**
 * PipelineApi.bulkEdit: one transaction a chunk of contacts, each with a before-image in its history, as one value under
 * `key-serial`. A kill in the middle leaves a mark, by which all of it is taken back (bulk-undo.ts). Problems: bulkAtWork,
 * bulkNotField, and those of the value.
 */
export async function bulkEdit(ids: Uint32Array, change: BulkChange, onProgress: OnProgress): Promise<Result<BulkDone>> {
	newest++;
	return ifFree(
		BULK_LOCK,
		async () => {
			const db = await openStore();
			try {
				return await toldEverywhere(onProgress, (told) => run(db, ids, change, told));
			} catch (error) {
				// Half of an edit that says it failed would be a lie; where this fails as well, it is done on return.
				if (!isSilent(error)) await beginTakingBack(db, true).catch(() => undefined);
				throw error;
			}
		},
		fail('bulkAtWork', {})
	);
}

/** Every tab is told how far an edit or its undo is, and that it ended: lists show some contacts as they were, and no other may begin. */
async function toldEverywhere<T>(onProgress: OnProgress, job: (told: OnProgress) => Promise<T>): Promise<T> {
	const tellTabs = teller('values');
	try {
		return await job((done, total) => {
			tellTabs(done, total);
			onProgress(done, total);
		});
	} finally {
		tellTabs(1, 1);
	}
}

async function run(db: Store, ids: Uint32Array, change: BulkChange, onProgress: OnProgress): Promise<Result<BulkDone>> {
	stopping = false;
	// What is looked ahead is about to be done.
	newest++;
	await beginTakingBack(db);
	const settings = await readSettings(db);
	if (
		(change.kind !== 'tags' && settings.deletedFields.some((f) => f.id === change.field)) ||
		(change.kind === 'set' && !canSet(change.field, settings.table)) ||
		(change.kind === 'clear' && !canClear(change.field, settings.table))
	)
		return fail('bulkNotField', {});
	const { problem } = alone(change, settings);
	if (problem) return { ok: false, problem };
	const [at, by, scope] = [wallClock(), await userName(db), bulkScope(change, settings)];
	const key = `edit/${at}-${crypto.randomUUID().slice(0, 8)}`;
	const tally = noTally(ids.length);
	const tags = new TagsMade(change);
	let done = 0;
	const touched = touchedBy(change);
	// In the order of the chunks: the last one says what all of it came to (bulk-list.ts).
	for (const [serial, positions] of [...positionsBySerial(ids)].sort(([a], [b]) => a - b)) {
		if (stopping) break;
		await asWriter(async () => {
			const scoring = await readScoring(db);
			const tx = writeTx(db, 'relaxed');
			const chunk = await getChunk(tx, serial);
			if (!chunk) {
				tally.gone += positions.length;
				return withDeadline(tx.done, 'Editing contacts');
			}
			const plan = planBulk(chunk, positions, scope);
			const name = `${key}-${serial}`;
			const records: HistoryRecord[] = [];
			for (const [i, { fields, values }] of plan.next) {
				const before = rowValues(chunk.columns, i);
				records.push(applyEdit(chunk, i, before, { ...before, ...values }, fields, at, by, name));
			}
			let generation: number | null = null;
			const [first] = records;
			if (first) {
				if (change.kind === 'tags') {
					tags.add(records);
					first.made = tags.value;
				}
				const scored = fieldsOf(scoring);
				if (touched.some((f) => scored.has(f))) rescore(chunk, at, scoring);
				await writeChunk(tx, chunk);
				await tx.objectStore('history').put(records, name);
				await tx.objectStore('settings').put({ key, at, by }, BULK_MARK);
				generation = await take(tx, 'generation');
			}
			await withDeadline(tx.done, 'Editing contacts');
			count(tally, plan, records.length);
			if (generation === null) return;
			await noteWritten(db, generation, [serial]);
			tell({ kind: 'contacts', serials: [serial] });
		});
		done += positions.length;
		onProgress(done, ids.length);
		await breathe();
	}
	const stopped = done < ids.length;
	await endBulk(
		db,
		at,
		by,
		tally.changed > 0
			? ['contacts.edited', { count: tally.changed, fields: touched, edit: key, ...(stopped ? { stopped: true } : {}) }]
			: null
	);
	return ok({ ...tally, key, stopped });
}

/**
 * PipelineApi.undoBulkEdit: takes the whole edit back ([Note: layers]). `kept` = contacts where something of it stays, since it was changed
 * again. Problems: bulkAtWork.
 */
export async function undoBulkEdit(key: string, onProgress: OnProgress): Promise<Result<BulkUndone>> {
	return ifFree<Result<BulkUndone>>(
		BULK_LOCK,
		async () => {
			const db = await openStore();
			const mark = { key, at: wallClock(), by: await userName(db) };
			return ok(await toldEverywhere(onProgress, (told) => takeBack(db, mark, false, told)));
		},
		fail('bulkAtWork', {})
	);
}
