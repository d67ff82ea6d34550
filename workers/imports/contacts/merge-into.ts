import { rowValues, type ContactValues } from '#domain/chunk';
import { fieldDefinition, type FieldId } from '#domain/fields';
import type { Issue } from '#domain/imports/issue';
import type { MatchType } from '#domain/matching/match';
import type { SurvivorshipRuleId } from '#domain/settings';
import { mergeContacts } from '../../pipeline/merge/index';
import type { MergeResult } from '../../pipeline/stages';
import { markChanged, setValues } from '../../store/contacts';
import { contactId } from '../../store/contact-id';
import type { HistoryRecord, StoredChunk } from '../../store/schema';
import { withKey, withTakenOff } from '../../store/touched';
import { wallClock } from '../context';
import { originsOf } from './layers';

/** One row to be merged into a contact of a chunk. */
export interface RowMerge {
	position: number;
	row: number;
	values: ContactValues;
	/** Fields of the row that were changed by hand before it went in, with the time (ms). */
	edited?: Partial<Record<FieldId, number>> | undefined;
	matchType: MatchType | null;
	decidedBy: 'rule' | 'user';
	picks: Partial<Record<FieldId, 'left' | 'right'>>;
}

/**
 * When a contact was written, as a merge at `at` goes by it (DUP-6). What is stored was there before what comes in now, also where the clock
 * was set back since and its stamp is of a time that is yet to come. What was changed while an import was being written is newer than that.
 */
export const writtenAt = (updatedAt: number, at: number): number => (updatedAt > Math.max(at, wallClock()) ? at - 1 : updatedAt);

/**
 * Merges rows into contacts of one chunk, in row order; returns the history records and the conflicts found.
 * A row that changes nothing leaves a history only where somebody decided on it (DUP-6), so that it can come apart again; a file that comes in
 * once more leaves none. Whom its rows change and change back has their story, but stands as before: the import does not count as one that
 * touched them. `touched` = contacts that were written. `historyKey` is where the records will be stored.
 */
export function mergeInto(
	chunk: StoredChunk,
	merges: readonly RowMerge[],
	rule: SurvivorshipRuleId,
	importId: string,
	at: number,
	by: string,
	historyKey: string
): { history: HistoryRecord[]; issues: Issue[]; touched: Set<number> } {
	const history: HistoryRecord[] = [];
	const issues: Issue[] = [];
	const touched = new Set<number>();
	/** How contacts stood before; those that more than one row changed; those that a person decided on. */
	const [stood, more, asked] = [new Map<number, ContactValues>(), new Set<number>(), new Set<number>()];
	for (const m of merges) {
		const existing = rowValues(chunk.columns, m.position);
		const merged = mergeContacts(existing, m.values, {
			rule,
			picks: m.picks,
			existingAt: writtenAt(chunk.updatedAt[m.position] ?? 0, at),
			incomingAt: at
		});
		issues.push(...conflictsOf(m.row, merged));
		const isSame = merged.changed.length === 0;
		if (isSame && m.decidedBy === 'rule') continue;
		const byHand = Object.fromEntries(
			Object.entries(m.edited ?? {}).filter(([f]) => merged.values[f as FieldId] === m.values[f as FieldId])
		);
		const origins = originsOf(chunk, m.position, merged.changed);
		if (stood.has(m.position)) more.add(m.position);
		else stood.set(m.position, existing);
		if (m.decidedBy === 'user') asked.add(m.position);
		if (isSame) pointTo(chunk, m.position, historyKey);
		else {
			applyChange(chunk, m.position, merged.values, importId, m.row, at, historyKey, byHand);
			touched.add(m.position);
		}
		const before: HistoryRecord['before'] = {};
		const after: HistoryRecord['after'] = {};
		for (const f of merged.changed) {
			before[f] = existing[f] ?? null;
			after[f] = merged.values[f] ?? null;
		}
		history.push({
			contactId: contactId(chunk.serial, m.position),
			at,
			by,
			kind: 'merged',
			importId,
			row: m.row,
			matchType: m.matchType,
			decidedBy: m.decidedBy,
			before,
			after,
			...origins,
			incoming: m.values,
			undone: false
		});
	}
	for (const i of more)
		if (!asked.has(i) && isAlike(stood.get(i)!, rowValues(chunk.columns, i)))
			chunk.touchedBy[i] = withTakenOff(chunk.touchedBy[i] ?? [], historyKey);
	return { history, issues, touched };
}

function isAlike(a: ContactValues, b: ContactValues): boolean {
	const names = Object.keys(a) as FieldId[];
	return names.length === Object.keys(b).length && names.every((f) => a[f] === b[f]);
}

function pointTo(chunk: StoredChunk, i: number, historyKey: string): void {
	chunk.touchedBy[i] = withKey(chunk.touchedBy[i] ?? [], historyKey);
}

/** A finding per value that neither survived a merge nor was lost by the rule (DUP-6). */
export const conflictsOf = (row: number, { conflicts }: Pick<MergeResult, 'conflicts'>): Issue[] =>
	conflicts.map((c) => ({
		row,
		ruleId: 'merge',
		code: 'mergeConflict',
		field: c.field,
		severity: 'warning',
		category: 'Conflicts During Merge',
		params: { row, field: fieldDefinition(c.field).label, kept: c.kept, dropped: c.dropped, value: c.dropped },
		value: c.dropped
	}));

/** Changes one contact by hand, with what was in the record that its history keeps. @param fields those that differ */
export function applyEdit(
	chunk: StoredChunk,
	i: number,
	before: ContactValues,
	after: ContactValues,
	fields: readonly FieldId[],
	at: number,
	by: string,
	historyKey: string
): HistoryRecord {
	const origins = originsOf(chunk, i, fields);
	applyChange(chunk, i, after, 'edit', 0, at, historyKey);
	const of = (values: ContactValues): HistoryRecord['before'] => Object.fromEntries(fields.map((f) => [f, values[f] ?? null]));
	return {
		contactId: contactId(chunk.serial, i),
		at,
		by,
		kind: 'edited',
		importId: null,
		row: null,
		matchType: null,
		decidedBy: 'user',
		before: of(before),
		after: of(after),
		...origins,
		incoming: null,
		undone: false
	};
}

/**
 * Writes new values of one contact with their origin and a pointer to its history. `byHand` = fields whose value a person typed in the fix
 * grid, at that time (ms).
 */
export function applyChange(
	chunk: StoredChunk,
	i: number,
	values: ContactValues,
	source: string,
	row: number,
	at: number,
	historyKey: string,
	byHand: Partial<Record<FieldId, number>> = {}
): void {
	const before = rowValues(chunk.columns, i);
	setValues(chunk, i, values);
	const origins: Record<string, [string, number, number]> = Object.assign(Object.create(null), chunk.origins[i]);
	for (const field of Object.keys(values) as FieldId[])
		if (values[field] !== before[field]) origins[field] = byHand[field] === undefined ? [source, row, at] : ['edit', row, byHand[field]];
	chunk.origins[i] = { ...origins };
	pointTo(chunk, i, historyKey);
	markChanged(chunk, i, at);
}
