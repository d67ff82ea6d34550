import type { ImportManifest } from '#domain/import';
import { MATCH_TYPES, OUTCOMES } from '#domain/match';
import type { ContactValues } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import { mergeContacts } from '../pipeline/merge/index';
import { withDeadline } from '../store/deadline';
import type { HeldRecord } from '../store/schema';
import type { CommitContext } from './commit-units';
import { stopwatch } from './context';

const CREATED = OUTCOMES.indexOf('created');
const MERGED = OUTCOMES.indexOf('merged');

/** Writes entries for Manual Review; each is one or more rows of one person. Ledger: held, counted in rows. */
export async function heldUnit(c: CommitContext, manifest: ImportManifest, n: number, groups: readonly (readonly number[])[]): Promise<ImportManifest> {
	const { db, plan } = c;
	const flagged = new Set(plan.flagged);
	const rule = manifest.setup?.survivorship ?? 'newestWins';
	const entries: HeldRecord[] = [];
	let rowCount = 0;
	for (const positions of groups) {
		let values: ContactValues = {};
		const typed: [field: FieldId, at: number, value: string | undefined][] = [];
		const rows: number[] = [];
		for (const i of positions) {
			const own = await c.staged.values(i);
			values = rows.length === 0 ? own : mergeContacts(values, own, { rule, existingAt: 0, incomingAt: 1 }).values;
			for (const [field, at] of Object.entries((await c.staged.edited(i)) ?? {}) as [FieldId, number][]) typed.push([field, at, own[field]]);
			rows.push(plan.rows[i] ?? 0);
		}
		rowCount += rows.length;
		const edited = Object.fromEntries(typed.filter(([field, , value]) => values[field] === value));
		entries.push({
			id: `${manifest.id}:${rows[0]}`, importId: manifest.id, rows, values, ...(Object.keys(edited).length > 0 && { edited }), match: bestMatch(c, positions),
			heldBy: manifest.user, heldAt: plan.at, why: rows.some((r) => flagged.has(r)) ? 'flagged' : 'undecided'
		});
	}
	const mark = stopwatch();
	const next: ImportManifest = { ...manifest, ledger: { ...manifest.ledger, held: manifest.ledger.held + rowCount } };
	const tx = db.transaction(['held', 'imports'], 'readwrite', { durability: 'relaxed' });
	await Promise.all([tx.objectStore('held').put(entries, [manifest.id, n]), tx.objectStore('imports').put(next, next.id)]);
	await withDeadline(tx.done, 'Keeping the rows that wait');
	c.stageMs.store += stopwatch() - mark;
	return next;
}

/** The strongest pair of the rows, its other side as a contact where that became one. */
function bestMatch(c: CommitContext, positions: readonly number[]): HeldRecord['match'] {
	const { pairs, plan } = c;
	if (!pairs) return null;
	const index = rowIndex(c);
	for (const i of positions) {
		const p = plan.because[i] ?? -1;
		if (p < 0) continue;
		const type = MATCH_TYPES[pairs.type[p] ?? 0] ?? 'phone';
		const score = pairs.score[p] ?? 0;
		const ref = pairs.leftRef[p] ?? 0;
		if (pairs.leftKind[p] === 0) return { kind: 'stored', ref, type, score };
		if (pairs.leftKind[p] !== 2) continue;
		const left = index.get(ref) ?? -1;
		const isContact = plan.outcome[left] === CREATED || plan.outcome[left] === MERGED;
		return isContact ? { kind: 'stored', ref: plan.target[left] ?? 0, type, score } : { kind: 'row', ref, type, score };
	}
	return null;
}

const indexes = new WeakMap<CommitContext, Map<number, number>>();
function rowIndex(c: CommitContext): Map<number, number> {
	let index = indexes.get(c);
	if (!index) {
		index = new Map();
		for (let i = 0; i < c.plan.rows.length; i++) index.set(c.plan.rows[i] ?? 0, i);
		indexes.set(c, index);
	}
	return index;
}
