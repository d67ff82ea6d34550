/** The other side of rows that wait: the contact or row that each was matched with, and merging into it. */

import { rowValues, type ContactValues } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import type { ImportManifest } from '#domain/import';
import type { Issue } from '#domain/imports/issue';
import { identityOf } from '../../pipeline/match/index';
import { mergeContacts } from '../../pipeline/merge/index';
import { getChunk } from '../../store/contacts';
import { positionOf, serialOf } from '../../store/contact-id';
import type { HeldRecord } from '../../store/schema';
import type { Scoring } from '../../store/scoring';
import { ASKED_TYPES, keepTogether } from '../match/apart';
import type { writeTx } from '../contacts/append';
import { wallClock } from '../context';
import { hasKeyOf, settlesByKey } from './held-same-key';
import { writtenAt } from '../contacts/merge-into';
import { mergeOne } from '../contacts/merge-one';
import type { Holder } from '../contacts/unique-holders';

export type HeldDecision = 'merge' | 'keepBoth' | 'skip';
export type MergePicks = Partial<Record<FieldId, 'left' | 'right'>>;

/** Whether an entry is the row that another one waits for, of the same import or of an earlier one. */
const isOtherOf = (o: HeldRecord, { importId, match }: HeldRecord): boolean =>
	match?.kind === 'row' && o.importId === (match.importId ?? importId) && o.rows.includes(match.ref);

/** The entry that another waits for, where that one waits too. */
export const waiting = (all: readonly HeldRecord[], e: HeldRecord): HeldRecord | null =>
	all.find((o) => o !== e && isOtherOf(o, e)) ?? null;

/** Entries with what they look like, where that is still there. */
export async function otherSides(
	tx: ReturnType<typeof writeTx>,
	entries: readonly HeldRecord[],
	all: readonly HeldRecord[]
): Promise<[ContactValues, ContactValues][]> {
	const sides: [ContactValues, ContactValues][] = [];
	for (const e of entries) {
		if (e.match?.kind !== 'stored') {
			const other = waiting(all, e);
			if (other) sides.push([other.values, e.values]);
			continue;
		}
		const chunk = await getChunk(tx, serialOf(e.match.ref));
		if (chunk) sides.push([rowValues(chunk.columns, positionOf(e.match.ref)), e.values]);
	}
	return sides;
}

/** An entry that waited for another waiting row now points at the contact that row became. */
export function pointToContact(e: HeldRecord, settled: readonly HeldRecord[], became: ReadonlyMap<string, number>): HeldRecord {
	if (e.match?.kind !== 'row') return e;
	const other = settled.find((o) => isOtherOf(o, e));
	const id = other ? (became.get(other.id) ?? 0) : 0;
	if (id === 0) return e;
	const { importId: _, ...match } = e.match;
	return { ...e, match: { ...match, kind: 'stored', ref: id } };
}

/**
 * Whether a decision would leave two contacts with the primary key of an entry that some contact has. Where each match is asked about,
 * keeping both is a person's to say who was shown that contact.
 */
export async function givesKeyTwice(
	tx: ReturnType<typeof writeTx>,
	e: HeldRecord,
	decision: HeldDecision,
	manifest: ImportManifest | undefined,
	picks: MergePicks
): Promise<boolean> {
	const { now: other, merged } = await otherMerged(tx, e, manifest, picks);
	const hasIt = other !== null && hasKeyOf(other, e.values, manifest);
	if (decision === 'keepBoth') return settlesByKey(manifest) || !hasIt;
	return !hasIt && merged !== null && hasKeyOf(merged, e.values, manifest);
}

/** The contact that a decision would leave beside another one with a value of the entry that only one may have (MAP-7); null = none. */
export async function givesTwice(
	tx: ReturnType<typeof writeTx>,
	e: HeldRecord,
	decision: HeldDecision,
	manifest: ImportManifest | undefined,
	picks: MergePicks,
	holders: readonly Holder[]
): Promise<Holder | null> {
	if (holders.length === 0 || decision === 'skip') return null;
	if (decision === 'keepBoth') return holders[0] ?? null;
	const { merged } = await otherMerged(tx, e, manifest, picks);
	return (merged && holders.find((h) => h.ref !== e.match?.ref && merged[h.field] === e.values[h.field])) ?? null;
}

/** The contact that an entry is matched with, as it is now and as a merge would leave it; null = it is gone. */
async function otherMerged(
	tx: ReturnType<typeof writeTx>,
	e: HeldRecord,
	manifest: ImportManifest | undefined,
	picks: MergePicks
): Promise<{ now: ContactValues | null; merged: ContactValues | null }> {
	const chunk = e.match?.kind === 'stored' ? await getChunk(tx, serialOf(e.match.ref)) : undefined;
	const i = positionOf(e.match?.ref ?? 0);
	const now = chunk?.alive[i] === 1 ? rowValues(chunk.columns, i) : null;
	if (!now) return { now, merged: null };
	const at = wallClock();
	const { values } = mergeContacts(now, e.values, {
		rule: manifest?.setup?.survivorship ?? 'newestWins',
		picks,
		existingAt: writtenAt(chunk?.updatedAt[i] ?? 0, at),
		incomingAt: at
	});
	return { now, merged: values };
}

/** Merges an entry into the contact that it is matched with. @returns the conflicts that were found; null = that contact is gone */
export async function mergeEntry(
	tx: ReturnType<typeof writeTx>,
	e: HeldRecord,
	at: number,
	by: string,
	serials: Set<number>,
	scoring: Scoring,
	picks: MergePicks
): Promise<Issue[] | null> {
	if (e.match?.kind !== 'stored') return null;
	const manifest = await tx.objectStore('imports').get(e.importId);
	const merged = await mergeOne(
		tx,
		e.match.ref,
		{ row: e.rows[0] ?? 0, values: e.values, edited: e.edited, matchType: e.match.type, decidedBy: 'user', picks },
		{
			importId: e.importId,
			rule: manifest?.setup?.survivorship ?? 'newestWins',
			historyKey: `${e.importId}/h${e.rows[0]}`,
			at,
			by,
			scoring
		},
		serials
	);
	if (!merged) return null;
	if (ASKED_TYPES.includes(e.match.type))
		keepTogether(tx, e.match.ref, [merged.before, e.values].map(identityOf), { at, by, importId: e.importId });
	return merged.issues;
}
