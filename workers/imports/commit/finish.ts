import { balances } from '#domain/imports/ledger';
import { localDay } from '#domain/basics/local-day';
import type { ImportManifest } from '#domain/import';
import { OUTCOMES } from '#domain/matching/match';
import type { ImportProof } from '#domain/imports/proof';
import { fail, ok, type Result } from '#domain/result';
import { suppressedAmong } from '../../lists/suppressed';
import { tell } from '../../news';
import { readHeads } from '../../store/chunks/chunk-head';
import { withDeadline } from '../../store/engine/deadline';
import { take } from '../../store/counters';
import { EVENT_STORES, recordIn } from '../../store/events';
import { ofImport, readImports } from '../../store/imports';
import { journalIn } from '../../store/journal/journal';
import type { Store } from '../../store/engine/open';
import type { CommitPlan, FileFingerprints } from '../../store/schema';
import { wallClock } from '../context';
import { completed, isReport } from '../events';
import { recoveredRows } from './recovered';
import { listOf } from '../lists/list-rules';
import { LIST_STORES, placeRows } from '../lists/list-rows';
import { makeProof } from '../proof/make';
import type { ProofOfRows } from '../proof/rows';

const CREATED = OUTCOMES.indexOf('created');
const MERGED = OUTCOMES.indexOf('merged');

/**
 * Last transaction of an import: checks the books, makes the contacts visible, clears what was staged.
 * The two sides of the check are independent: `rowsTotal` was counted while reading, the ledger while writing,
 * and the contacts are counted once more in the store itself.
 */
export async function finish(db: Store, manifest: ImportManifest, plan: CommitPlan, rows: ProofOfRows): Promise<Result<ImportManifest>> {
	const ledger = { ...manifest.ledger, total: manifest.rowsTotal };
	const stored = await countStored(db, manifest.chunks);
	if (!balances(ledger) || stored !== plan.createdCount || stored !== ledger.created)
		return fail('ledgerDoesNotBalance', {
			total: ledger.total,
			created: ledger.created,
			merged: ledger.merged,
			skipped: ledger.skipped,
			held: ledger.held,
			failed: ledger.failed,
			stored
		});
	const at = wallClock();
	const proof = await makeProof(db, manifest, plan, rows, at);
	const list = await listOf(db, manifest.setup);
	const target = list.ok ? list.value : null;
	const { by, counts } = await suppressedAmong(db, idsOf(plan), target?.processId ?? null, target ? 'calls' : 'any');
	const again =
		isReport(manifest) &&
		(await readImports(db)).some(
			(m) => m.id !== manifest.id && m.phase === 'complete' && !m.undone && m.file.sha256 === manifest.file.sha256
		);
	// A report that came in before brings back nobody a second time.
	const recovered = !isReport(manifest) || again ? 0 : await recoveredRows(db, manifest, plan);
	const tx = db.transaction(
		[
			'imports',
			'settings',
			'journal',
			'files',
			'staged',
			'stagedPieces',
			'pairs',
			'decisions',
			'fixes',
			'plans',
			'fingerprints',
			...LIST_STORES,
			...EVENT_STORES
		],
		'readwrite',
		{ durability: 'strict' }
	);
	const placed = target ? await placeRows(tx, manifest.id, plan, target.upload, target.processId, by) : null;
	const done: ImportManifest = {
		...manifest,
		ledger,
		phase: 'complete',
		completedAt: at,
		completedDay: localDay(at),
		updatedAt: at,
		...(placed ? { listLedger: placed } : {}),
		...(counts.length > 0 ? { suppressed: counts } : {}),
		...(proof ? { proof: proof.hashes } : {})
	};
	await tx.objectStore('imports').put(done, done.id);
	if (proof) await keepProof(tx.objectStore('fingerprints'), proof);
	await take(tx, 'generation');
	await journalIn(tx, at, done.user, 'import.completed', {
		importId: done.id,
		file: done.file.name,
		sha256: done.file.sha256,
		...ledger,
		...(counts.length > 0 ? { suppressed: counts } : {}),
		...(proof ? { proof: proof.hashes } : {})
	});
	if (placed)
		await journalIn(tx, at, done.user, 'list.uploaded', {
			importId: done.id,
			list: placed.listName,
			options: manifest.setup?.list,
			...placed.outcomes,
			again: placed.again
		});
	await recordIn(tx, completed(done, recovered));
	const range = ofImport(done.id);
	await Promise.all([
		tx.objectStore('files').delete(range),
		tx.objectStore('staged').delete(range),
		tx.objectStore('stagedPieces').delete(range),
		tx.objectStore('decisions').delete(range),
		tx.objectStore('fixes').delete(range),
		tx.objectStore('pairs').delete(done.id),
		tx.objectStore('plans').delete(done.id)
	]);
	await withDeadline(tx.done, 'Completing the import');
	if (placed) tell({ kind: 'lists' });
	return ok(done);
}

interface Prints {
	get(key: string): Promise<FileFingerprints | undefined>;
	put(value: FileFingerprints, key: string): Promise<unknown>;
}

/** Lays the proof beside the fingerprints of the rows; the recipe is part of it. */
async function keepProof(store: Prints, proof: ImportProof): Promise<void> {
	const found = await store.get(proof.importId);
	if (!found) return;
	const { recipe: _inProof, ...prints } = found;
	await store.put({ ...prints, proof }, proof.importId);
}

/** Contacts that an import made, merged into, or found: each once. */
function idsOf(plan: CommitPlan): Set<number> {
	const ids = new Set<number>();
	plan.outcome.forEach((o, i) => {
		const id = plan.known?.[i] || (o === CREATED || o === MERGED ? (plan.target[i] ?? 0) : 0);
		if (id !== 0) ids.add(id);
	});
	return ids;
}

/** Chunks looked at in one request. */
const AT_ONCE = 200;

/**
 * Contacts that stand in the store, counted by what was written of them and not by the ledger: a chunk counts with the
 * contacts that its head lists, one that is missing, or whose columns are, with none. The texts of a million contacts
 * stay where they are.
 */
async function countStored(db: Store, serials: readonly number[]): Promise<number> {
	const sorted = [...serials].sort((a, b) => a - b);
	let n = 0;
	for (let at = 0; at < sorted.length; at += AT_ONCE) {
		const some = sorted.slice(at, at + AT_ONCE);
		const [first, last] = [some[0] ?? 0, some.at(-1) ?? 0];
		const wanted = new Set(some);
		const [keys, pieces, heads] = await withDeadline(
			Promise.all([
				db.getAllKeys('chunks', IDBKeyRange.bound(first, last)),
				db.getAllKeys('columns', IDBKeyRange.bound([first, 0], [last, Infinity])),
				readHeads(db, first, last)
			]),
			'Counting contacts'
		);
		const withColumns = new Set(pieces.map(([serial]) => serial));
		const listed = new Map(heads.map((head) => [head.serial, withColumns.has(head.serial) ? head.alive.length : 0]));
		// A chunk that version 2 of the schema wrote before the app was updated in mid-commit has no head.
		for (const serial of keys)
			if (wanted.has(serial)) n += listed.get(serial) ?? (await withDeadline(db.get('chunks', serial), 'Counting contacts'))?.length ?? 0;
	}
	return n;
}
