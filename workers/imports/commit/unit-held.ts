import { MATCH_TYPES, OUTCOMES } from '#domain/matching/match';
import type { ContactValues } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import { placeIn } from '../../ascending';
import { mergeContacts } from '../../pipeline/merge/index';
import type { CommitPlan, HeldRecord, StoredPairs } from '../../store/schema';
import type { Issue } from '#domain/imports/issue';
import type { CommitContext, ReadyUnit, UnitRows } from './commit-units';
import { ISSUES_OF_COMMIT } from '../issue-keys';
import { settlesByKey } from '../held/held-same-key';
import { conflictsOf } from '../contacts/merge-into';
import { withPlace } from '../read/place';

const CREATED = OUTCOMES.indexOf('created');
const MERGED = OUTCOMES.indexOf('merged');

/**
 * Entries for Manual Review; each is one or more rows of one person. Ledger: held, counted in rows.
 * @param u number of the unit, and `n` = of the value that it writes
 */
export function heldUnit(c: CommitContext, u: number, n: number, groups: readonly Uint32Array[], found: UnitRows): ReadyUnit {
	const { plan, start } = c;
	const rule = start.setup?.survivorship ?? 'newestWins';
	let rowCount = 0;
	const issues: Issue[] = [];
	const entries = groups.map((positions): HeldRecord => {
		let values: ContactValues = {};
		const typed: [field: FieldId, at: number, value: string | undefined][] = [];
		const rows: number[] = [];
		for (const i of positions) {
			const { values: own, edited } = found.get(i) ?? { values: {}, edited: undefined };
			if (rows.length === 0) values = own;
			else {
				// What a person chose of two rows that are one is theirs, also while both wait.
				const picks = plan.picks.get(plan.rows[i] ?? 0) ?? {};
				const merged = mergeContacts(values, own, { rule, picks, existingAt: 0, incomingAt: 1 });
				values = merged.values;
				issues.push(...conflictsOf(plan.rows[i] ?? 0, merged));
			}
			for (const [field, at] of Object.entries(edited ?? {}) as [FieldId, number][]) typed.push([field, at, own[field]]);
			rows.push(plan.rows[i] ?? 0);
		}
		rowCount += rows.length;
		const match = bestMatch(c, positions);
		const edited = Object.fromEntries(typed.filter(([field, , value]) => values[field] === value));
		return {
			id: `${start.id}:${rows[0]}`,
			importId: start.id,
			rows,
			values,
			...(Object.keys(edited).length > 0 && { edited }),
			match,
			heldBy: start.user,
			heldAt: plan.at,
			why: !rows.some((r) => flagged(plan).has(r)) ? 'undecided' : settlesByKey(start) && match?.type === 'email' ? 'sharedMail' : 'flagged'
		};
	});
	withPlace(issues, start.setup?.parts ?? []);
	return {
		stores: ['held', 'issues'],
		counted: (manifest) => ({ ...manifest, ledger: { ...manifest.ledger, held: manifest.ledger.held + rowCount } }),
		put: (tx) => [
			tx.objectStore('held').put(entries, [start.id, n]),
			...(issues.length > 0 ? [tx.objectStore('issues').put(issues, [start.id, ISSUES_OF_COMMIT + u + 1])] : [])
		]
	};
}

const flags = new WeakMap<CommitPlan, ReadonlySet<number>>();
function flagged(plan: CommitPlan): ReadonlySet<number> {
	let set = flags.get(plan);
	if (!set) flags.set(plan, (set = new Set(plan.flagged)));
	return set;
}

/** The strongest pair of the rows, its other side as a contact where that became one. */
function bestMatch(c: CommitContext, positions: Uint32Array): HeldRecord['match'] {
	const { pairs, plan } = c;
	if (!pairs) return null;
	for (const i of positions) {
		const p = plan.because[i] ?? -1;
		if (p < 0) continue;
		const type = MATCH_TYPES[pairs.type[p] ?? 0] ?? 'phone';
		const score = pairs.score[p] ?? 0;
		const ref = pairs.leftRef[p] ?? 0;
		if (pairs.leftKind[p] === 0) return { kind: 'stored', ref, type, score };
		if (pairs.leftKind[p] === 1) {
			const other = heldBefore(pairs, ref);
			if (other) return { kind: 'row', ...other, type, score };
			continue;
		}
		const left = placeIn(plan.rows, ref);
		const isContact = plan.outcome[left] === CREATED || plan.outcome[left] === MERGED;
		return isContact ? { kind: 'stored', ref: plan.target[left] ?? 0, type, score } : { kind: 'row', ref, type, score };
	}
	return null;
}

/** The row of an earlier import that waits, by the id of its entry: "import:row". */
function heldBefore(pairs: StoredPairs, ref: number): { ref: number; importId: string } | null {
	const id = pairs.held?.[ref] ?? '';
	const colon = id.lastIndexOf(':');
	const row = Number(id.slice(colon + 1));
	return colon > 0 && Number.isInteger(row) ? { ref: row, importId: id.slice(0, colon) } : null;
}
